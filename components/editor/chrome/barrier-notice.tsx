import { useTranslations } from "next-intl";
import { useState } from "react";
import { toast } from "sonner";
import { Button } from "#components/ui/button.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { SignInAgain } from "../parts.ts";
import { copyDraft, saveDraftFile } from "../session/copy-draft.ts";
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
      {asked || (barrier === "signed-out" && !later) ? (
        <SignInAgain
          open
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
      ) : null}
    </div>
  );
}
