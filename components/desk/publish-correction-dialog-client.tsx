"use client";
import { useTranslations } from "next-intl";
import { Button } from "#components/ui/button.tsx";
import { Dialog } from "#components/ui/dialog.tsx";
import type { CorrectionText } from "#newsroom/corrections/types.ts";

interface PublishCorrectionDialogProps {
  title: string;
  text: CorrectionText;
  busy: boolean;
  onPublish: () => void;
  onClose: () => void;
}

/** Shows a correction as readers will get it, before it goes out: its words can never be changed after. */
export function PublishCorrectionDialog(props: PublishCorrectionDialogProps) {
  const { title, text, busy, onPublish, onClose } = props;
  const t = useTranslations("corrections");
  const ui = useTranslations("ui");
  const clear = text.kind === "clarification";
  return (
    <Dialog
      open
      onOpenChange={(open) => (open || busy ? undefined : onClose())}
      title={t("publishTitle", { kind: t(`kinds.${text.kind}`) })}
      description={t("publishBody")}
      closeLabel={ui("close")}
      footer={
        <>
          <Button onClick={onClose} disabled={busy}>
            {t("publishBack")}
          </Button>
          <Button tone="primary" busy={busy} onClick={onPublish}>
            {t("publish")}
          </Button>
        </>
      }
    >
      <div className="grid gap-3">
        <p className="font-semibold text-pretty">{title}</p>
        <div className="grid gap-2 border-l-4 border-accent bg-sunken px-4 py-3 text-base">
          <p className="font-bold">{t(`kinds.${text.kind}`)}</p>
          <p className="text-sm text-muted">{t(clear ? "unclear" : "wrong")}</p>
          <p className="break-words whitespace-pre-line">{text.wrong.trim()}</p>
          <p className="text-sm text-muted">{t(clear ? "clear" : "right")}</p>
          <p className="break-words whitespace-pre-line">{text.right.trim()}</p>
          {text.apology ? <p className="italic">{t("apologyShown")}</p> : null}
        </div>
      </div>
    </Dialog>
  );
}
