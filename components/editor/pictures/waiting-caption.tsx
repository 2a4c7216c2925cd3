import { useTranslations } from "next-intl";
import { useDraftText } from "../fields/draft-fields.ts";

/** Words that were written for a picture which is not chosen yet: they are kept, and said to be. */
export function WaitingCaption() {
  const t = useTranslations("editor.pictures");
  const caption = useDraftText("pictureCaption");
  if (caption.trim() === "") return null;
  return (
    <p className="text-sm text-muted">
      {t("captionWaits")} <span className="text-ink">{caption}</span>
    </p>
  );
}
