import type { Editor } from "@tiptap/core";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { toast } from "#components/ui/toast.ts";
import { readDraftContent } from "#newsroom/drafts/document.ts";
import { draftText } from "#newsroom/drafts/layout.ts";
import type { Paste } from "#newsroom/release/intake/read-paste.ts";
import { pasteAsIs } from "../body/incoming.ts";
import type { DraftSession } from "../session/draft-session.ts";
import { useSession } from "../session/session-context.ts";
import type { StoryProps } from "../story-props.ts";
import { applyRelease } from "./apply-release.ts";
import { maxReleaseLength } from "./looks-like-release.ts";
import { askOffice } from "./office.ts";
import type { TakenRelease } from "./office-protocol.ts";
import { ReadingSheet } from "./reading-sheet.tsx";
import { RefusalDialog } from "./refusal-dialog.tsx";
import { type FilledFields, type Offer, withSource } from "./release-offers.ts";
import { ReleaseTable } from "./release-table.tsx";
import { useOffice } from "./use-office.ts";
import { keepSource } from "./waiting-sources.ts";

/** A release as it came: from the clipboard or as a file. */
export type PastedRelease = Paste | File;

interface ReleaseSheetProps {
  release: PastedRelease;
  editor: Editor;
  story: Pick<StoryProps, "storyId" | "staff" | "person">;
  onClose: () => void;
}

/** The release desk: what came in, what becomes of it, and every change with its reason and its way back. */
export function ReleaseSheet({ release, editor, story, onClose }: ReleaseSheetProps) {
  const t = useTranslations("editor.release");
  const session = useSession();
  const [filled] = useState(() => filledFields(session));
  const [knownCodes] = useState(() => story.staff.flatMap(({ code }) => (code === null ? [] : [code])));
  const office = useOffice(release, knownCodes);
  const { state } = office;
  const isFile = release instanceof File;

  const asIs = () => {
    if (isFile) return;
    onClose();
    pasteAsIs(editor.view, release);
  };
  const use = async (offers: readonly Offer[], changed: number) => {
    const answer = await askOffice({ ask: "take", limit: maxReleaseLength }).catch(() => null);
    if (answer?.answer !== "taken") {
      toast.error(t("refusals.failed"));
      return;
    }
    const { taken } = answer;
    putIn(session, editor, { offers, filled, taken, sourceLine: (source) => t("sourceLine", { source }) });
    toast.success(taken.left > 0 ? t("doneInPart", { count: taken.left }) : t("done", { count: changed }), {
      action: { label: t("undo"), onClick: () => session.undo.undo() },
    });
    onClose();
    const how = await keepSource(story.person.id, story.storyId, taken.source);
    if (typeof how === "object") toast.error(how.refused ?? t("sources.notKept"));
  };

  if (state.phase === "reading") {
    const name = isFile ? release.name : "";
    return <ReadingSheet name={name} done={state.done} onCancel={onClose} />;
  }
  if (state.phase !== "open") {
    return (
      <RefusalDialog
        name={isFile ? release.name : ""}
        reason={state.phase === "failed" ? "failed" : state.reason}
        limitMegabytes={state.phase === "failed" ? 0 : state.limitMegabytes}
        onAgain={office.again}
        onClose={onClose}
      />
    );
  }
  return (
    <ReleaseTable
      {...state}
      office={office}
      storyId={story.storyId}
      staff={story.staff}
      filled={filled}
      onAsIs={isFile || state.view.before.length > maxReleaseLength ? null : asIs}
      onUse={use}
      onClose={onClose}
    />
  );
}

interface Putting {
  offers: readonly Offer[];
  filled: FilledFields;
  taken: TakenRelease;
  sourceLine: (source: string) => string;
}

/** Puts what was chosen into the draft, as one step of the person's undo. */
function putIn(session: DraftSession, editor: Editor, { offers, filled, taken, sourceLine }: Putting): void {
  const chosen = offers.filter((offer) => offer.taken);
  const source = chosen.find(({ target }) => target === "source");
  const people = chosen.find(({ target }) => target === "bylineIds")?.personIds;
  const code = chosen.find(({ target }) => target === "code")?.value;
  // What was typed just before stays a step of its own.
  session.undo.stopCapturing();
  applyRelease(session.document, {
    texts: Object.fromEntries(
      chosen.flatMap(({ target, value }) =>
        target === "code" || target === "bylineIds" || target === "source" ? [] : [[target, value]],
      ),
    ),
    ...(code === undefined ? {} : { code }),
    ...(people === undefined ? {} : { bylineIds: [...new Set([...filled.bylineIds, ...people])] }),
    body: withSource(taken.body, source ? sourceLine(source.value) : ""),
    blockIndex: editor.state.selection.$to.index(0) + 1,
  });
  session.undo.stopCapturing();
}

function filledFields({ document }: DraftSession): FilledFields {
  const { title, kicker, dek, place, code, bylineIds } = readDraftContent(document);
  const text = (name: "pictureCaption" | "pictureCredit" | "pictureAlt") =>
    draftText(document, name).toString();
  return {
    texts: {
      title,
      kicker,
      dek,
      place,
      pictureCaption: text("pictureCaption"),
      pictureCredit: text("pictureCredit"),
      pictureAlt: text("pictureAlt"),
    },
    code,
    bylineIds,
  };
}
