import { useTranslations } from "next-intl";
import { useEffect, useState } from "react";
import { Button } from "#components/ui/button.tsx";
import { Dialog } from "#components/ui/dialog.tsx";

interface ReadingSheetProps {
  /** Of the file; "" for a paste. */
  name: string;
  /** From 0 to 1. */
  done: number;
  onCancel: () => void;
}

/** A release is read before it can be seen; most are within this time, and nothing flickers. */
const quietMs = 250;

/** How far the office is with a large release, and the way to call it off. */
export function ReadingSheet({ name, done, onCancel }: ReadingSheetProps) {
  const t = useTranslations("editor.release.reading");
  const [shown, setShown] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setShown(true), quietMs);
    return () => clearTimeout(timer);
  }, []);
  if (!shown) return null;
  const percent = Math.round(done * 100);
  return (
    <Dialog
      open
      onOpenChange={(open) => (open ? undefined : onCancel())}
      title={name === "" ? t("titlePaste") : t("title", { name })}
      description={t("hint")}
      closeLabel={t("cancel")}
      width="sm"
      footer={<Button onClick={onCancel}>{t("cancel")}</Button>}
    >
      <div
        role="progressbar"
        aria-label={t("progress")}
        aria-valuemin={0}
        aria-valuemax={100}
        aria-valuenow={percent}
        className="h-2 overflow-hidden rounded-full bg-sunken"
      >
        <div className="h-full rounded-full bg-accent transition-[width]" style={{ width: `${percent}%` }} />
      </div>
    </Dialog>
  );
}
