import { useTranslations } from "next-intl";
import { Button } from "#components/ui/button.tsx";
import { Dialog } from "#components/ui/dialog.tsx";
import { maxSourceLength } from "#newsroom/sources/limits.ts";
import { maxReleaseLength } from "../release/looks-like-release.ts";
import { saveText } from "../session/copy-draft.ts";

interface TooLongDialogProps {
  text: string;
  length: number;
  onClose: () => void;
  /** Puts in as much as is allowed. */
  onTakeBeginning: (text: string) => void;
}

/** A paste that is too large for a story: says by how much, and loses nothing of it. */
export function TooLongDialog({ text, length, onClose, onTakeBeginning }: TooLongDialogProps) {
  const t = useTranslations("editor.tooLong");
  return (
    <Dialog
      open
      onOpenChange={(open) => (open ? undefined : onClose())}
      title={t("title")}
      description={t("text", { length, limit: maxSourceLength })}
      closeLabel={t("close")}
      footer={
        text === "" ? (
          <Button tone="primary" onClick={onClose}>
            {t("close")}
          </Button>
        ) : (
          <>
            <Button onClick={() => saveText(text, "tempelan.txt")}>{t("save")}</Button>
            <Button tone="primary" onClick={() => onTakeBeginning(text.slice(0, maxReleaseLength))}>
              {t("beginning", { limit: maxReleaseLength })}
            </Button>
          </>
        )
      }
    />
  );
}
