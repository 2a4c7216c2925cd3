import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "#components/ui/button.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { toast } from "#components/ui/toast.ts";
import { useRefusalWords } from "../device/use-refusal-words.ts";
import { SignInAgain } from "../parts.ts";
import { copyDraft, saveDraftFile } from "../session/copy-draft.ts";
import { tellHere } from "../session/device-person.ts";
import { rescueDocument } from "../session/rescue-draft.ts";
import { useSavingState, useSession } from "../session/session-context.ts";
import { useKeysAtRest } from "./use-keys-at-rest.ts";

/** Barriers behind which the words may go on as a draft of their own. */
const rescuable = new Set(["no-access", "gone", "replaced", "refused", "held-back"]);

/** Why nothing reaches the server, in full, with the way out: sign in, try again, load anew, or take the text along. */
export function BarrierNotice({ personName }: { personName: string }) {
  const t = useTranslations("editor.barriers");
  const device = useTranslations("editor.device");
  const refusalWords = useRefusalWords();
  const session = useSession();
  const state = useSavingState(session);
  const { barrier } = session.facts;
  const [later, setLater] = useState(false);
  const [asked, setAsked] = useState(false);
  const [busy, setBusy] = useState(false);
  const atRest = useKeysAtRest(barrier === "signed-out");
  if (barrier === null && state.kind !== "held-back" && state.kind !== "nowhere") return null;
  const name = barrier ?? (state.kind === "held-back" ? "held-back" : "nowhere");
  const retry = () => session.connection.retry();
  const rescue = async () => {
    setBusy(true);
    const outcome = await rescueDocument(session.document);
    if (outcome.ok) {
      await session.discard();
      return window.location.assign(`/desk/stories/${outcome.storyId}`);
    }
    setBusy(false);
    toast.error(outcome.message ?? device("rescueFailed"));
  };
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
            {rescuable.has(name) ? (
              <Button tone="primary" busy={busy} onClick={() => void rescue()}>
                {t("rescue")}
              </Button>
            ) : null}
            {name === "replaced" ? (
              <Button onClick={() => window.location.reload()}>{t("reload")}</Button>
            ) : null}
            {name === "no-access" || name === "gone" || name === "refused" ? (
              <Button onClick={retry}>{t("retry")}</Button>
            ) : null}
            {name === "other-person" ? null : (
              <>
                <Button onClick={() => copyDraft(session).then(() => toast.success(t("copied")))}>
                  {t("copy")}
                </Button>
                <Button onClick={() => saveDraftFile(session)}>{t("save")}</Button>
              </>
            )}
          </div>
        }
      >
        {name === "held-back" ? (
          <>
            {refusalWords({ reason: "held-back", state: session.facts.state })} {t("held-back.text")}
          </>
        ) : (
          t(`${name}.text`)
        )}
      </Notice>
      {asked || (atRest && !later) ? (
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
            void tellHere(session.key.personId);
          }}
        />
      ) : null}
    </div>
  );
}
