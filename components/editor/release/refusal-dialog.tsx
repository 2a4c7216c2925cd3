import { useTranslations } from "next-intl";
import { Button } from "#components/ui/button.tsx";
import { Dialog } from "#components/ui/dialog.tsx";
import type { IntakeRefusal } from "#newsroom/release/intake/types.ts";

interface RefusalDialogProps {
  /** What was to be read; "" for a paste. */
  name: string;
  reason: IntakeRefusal | "failed";
  limitMegabytes: number;
  onAgain: () => void;
  onClose: () => void;
}

/** Why a file does not become a release, and what to do instead. */
export function RefusalDialog({ name, reason, limitMegabytes, onAgain, onClose }: RefusalDialogProps) {
  const t = useTranslations("editor.release.refusals");
  return (
    <Dialog
      open
      onOpenChange={(open) => (open ? undefined : onClose())}
      title={name === "" ? t("titlePaste") : t("title", { name })}
      description={t(reason, { limit: limitMegabytes })}
      closeLabel={t("close")}
      width="sm"
      footer={
        <>
          {reason === "failed" ? <Button onClick={onAgain}>{t("again")}</Button> : null}
          <Button tone="primary" onClick={onClose}>
            {t("understood")}
          </Button>
        </>
      }
    />
  );
}
