import { useTranslations } from "next-intl";
import { useState } from "react";
import { toast } from "sonner";
import { Button } from "#components/ui/button.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { bodyToPlainText } from "#newsroom/body/plain-text.ts";
import { readDraftContent } from "#newsroom/drafts/document.ts";
import { SignInAgain } from "../dialogs/sign-in-again.tsx";
import type { DraftSession } from "../session/draft-session.ts";
import { savingState } from "../session/saving-state.ts";
import { useFacts, useSession } from "../session/session-context.ts";

/** Why nothing reaches the server, in full, with the way out: sign in, try again, load anew, or copy the text. */
export function BarrierNotice({ personName }: { personName: string }) {
  const t = useTranslations("editor.barriers");
  const session = useSession();
  const facts = useFacts(session);
  const state = savingState(facts);
  const barrier = facts.barrier;
  const [later, setLater] = useState(false);
  const [asked, setAsked] = useState(false);
  if (barrier === null && state.kind !== "held-back" && state.kind !== "nowhere") return null;
  const name = barrier ?? (state.kind === "held-back" ? "held-back" : "nowhere");
  const retry = () => session.connection.retry();
  return (
    <div className="mx-auto w-full max-w-3xl px-4 pt-3">
      <Notice
        tone="danger"
        alert
        title={t(`${name}.title`)}
        action={
          <div className="flex flex-wrap gap-2">
            {name === "signed-out" || name === "other-person" ? (
              <Button tone="primary" onClick={() => setAsked(true)}>
                {t("signIn")}
              </Button>
            ) : null}
            {name === "replaced" ? (
              <Button tone="primary" onClick={() => window.location.reload()}>
                {t("reload")}
              </Button>
            ) : null}
            {name === "no-access" || name === "gone" || name === "refused" ? (
              <Button onClick={retry}>{t("retry")}</Button>
            ) : null}
            <Button onClick={() => copyDraft(session).then(() => toast.success(t("copied")))}>
              {t("copy")}
            </Button>
            <Button onClick={() => saveDraftFile(session)}>{t("save")}</Button>
          </div>
        }
      >
        {t(`${name}.text`)}
      </Notice>
      <SignInAgain
        open={asked || (barrier === "signed-out" && !later)}
        onOpenChange={(open) => {
          setAsked(open);
          setLater(!open);
        }}
        personName={personName}
        onSignedIn={() => {
          setAsked(false);
          setLater(false);
          retry();
        }}
      />
    </div>
  );
}

/** The whole draft as plain text, for the clipboard or a file. */
function draftAsText(session: DraftSession): string {
  const content = readDraftContent(session.document);
  const parts = [content.kicker, content.title, content.dek, content.place, bodyToPlainText(content.body)];
  if (content.picture !== null) parts.push(content.picture.caption, content.picture.credit);
  if (content.code !== "") parts.push(`(${content.code})`);
  return parts.filter((part) => part !== "").join("\n\n");
}

/** Copies the draft. Where the clipboard is refused, a file is offered instead. */
export async function copyDraft(session: DraftSession): Promise<void> {
  await navigator.clipboard.writeText(draftAsText(session)).catch(() => saveDraftFile(session));
}

function saveDraftFile(session: DraftSession): void {
  saveText(draftAsText(session), "naskah.txt");
}

/** Hands a text to the person as a file of their device. */
export function saveText(text: string, fileName: string): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([text], { type: "text/plain;charset=utf-8" }));
  link.download = fileName;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
