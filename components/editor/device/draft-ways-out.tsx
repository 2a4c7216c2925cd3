import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "#components/ui/button.tsx";
import { toast } from "#components/ui/toast.ts";
import { type DeviceDraft, discardDraft } from "../session/device-drafts.ts";
import { forgetWaiting } from "../session/send-waiting.ts";

/** What can be done with words that the server does not take: copied, saved, made a draft of their own, dropped. */
export function DraftWaysOut({ draft, title }: { draft: DeviceDraft; title: string }) {
  const t = useTranslations("editor.device");
  const [asked, setAsked] = useState(false);
  const [busy, setBusy] = useState(false);
  // Reading a journal needs the script of the editor, which the desk does not bring with it.
  const parts = () => import("./read-copy.ts");
  const drop = async () => {
    await discardDraft(draft.name);
    forgetWaiting(draft.name);
  };
  const rescue = async () => {
    setBusy(true);
    const outcome = await parts().then((copy) => copy.rescueCopy(draft));
    if (outcome.ok) {
      await drop();
      return window.location.assign(`/desk/stories/${outcome.storyId}`);
    }
    setBusy(false);
    toast.error(outcome.message ?? t("rescueFailed"));
  };
  if (asked) {
    return (
      <div role="alert" className="grid gap-2">
        <p className="text-base">{t("discardText", { title })}</p>
        <div className="flex flex-wrap gap-2">
          <Button size="sm" onClick={() => setAsked(false)}>
            {t("keep")}
          </Button>
          <Button size="sm" tone="danger" onClick={() => void drop()}>
            {t("discardYes")}
          </Button>
        </div>
      </div>
    );
  }
  return (
    <div className="flex flex-wrap gap-2">
      <Button size="sm" tone="primary" busy={busy} onClick={() => void rescue()}>
        {t("rescue")}
      </Button>
      <Button
        size="sm"
        onClick={() =>
          parts()
            .then((copy) => copy.copyCopy(draft))
            .then(() => toast.success(t("copied")))
        }
      >
        {t("copy")}
      </Button>
      <Button size="sm" onClick={() => void parts().then((copy) => copy.saveCopy(draft))}>
        {t("save")}
      </Button>
      <Button size="sm" tone="ghost" onClick={() => setAsked(true)}>
        {t("discard")}
      </Button>
    </div>
  );
}
