import { preloadDialog } from "#components/ui/dialog.tsx";
import { preloadMenu } from "#components/ui/menu.tsx";
import { part } from "#components/ui/part.tsx";
import { preloadSheet } from "#components/ui/sheet.tsx";

export const ReleaseSheet = part(() =>
  import("./release/release-sheet.tsx").then((file) => file.ReleaseSheet),
);
export const PicturePicking = part(() =>
  import("./pictures/picture-picking.tsx").then((file) => file.PicturePicking),
);
export const LinkDialog = part(() => import("./dialogs/link-dialog.tsx").then((file) => file.LinkDialog));
export const HelpDialog = part(() => import("./dialogs/help-dialog.tsx").then((file) => file.HelpDialog));
export const InviteDialog = part(() =>
  import("./dialogs/invite-dialog.tsx").then((file) => file.InviteDialog),
);
export const ReadAlsoDialog = part(() =>
  import("./dialogs/read-also-dialog.tsx").then((file) => file.ReadAlsoDialog),
);
export const ReleaseDialog = part(() =>
  import("./dialogs/release-dialog.tsx").then((file) => file.ReleaseDialog),
);
export const TooLongDialog = part(() =>
  import("./dialogs/too-long-dialog.tsx").then((file) => file.TooLongDialog),
);
export const SourcesPanel = part(() =>
  import("./release/sources-panel.tsx").then((file) => file.SourcesPanel),
);
export const NotesPanel = part(() => import("./comments/notes-panel.tsx").then((file) => file.NotesPanel));
export const SignInAgain = part(() => import("./dialogs/sign-in-again.tsx").then((file) => file.SignInAgain));

/** What must be there when the connection is not: a session may end and a release may come at any time. */
export function preloadParts(): void {
  if (!navigator.onLine) {
    window.addEventListener("online", preloadParts, { once: true });
    return;
  }
  for (const preload of [preloadMenu, preloadDialog, preloadSheet]) preload();
  for (const wanted of [NotesPanel, LinkDialog, SignInAgain, ReleaseSheet, TooLongDialog, ReleaseDialog])
    wanted.preload();
  // Like the others: what does not come now is asked for again when it is wanted.
  void import("./release/office.ts").then(
    ({ openOffice }) => openOffice(),
    () => undefined,
  );
}
