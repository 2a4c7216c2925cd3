import { Lock } from "lucide-react";
import { useTranslations } from "next-intl";
import type { StoryProps } from "../story-props.ts";

/** Says that, and why, the story can only be read here. */
export function ReadingNotice({ story, mayWrite }: { story: StoryProps; mayWrite: boolean }) {
  const t = useTranslations("editor.reading");
  if (mayWrite) return null;
  return (
    <p className="flex items-start gap-2 rounded-lg bg-sunken px-3.5 py-3 text-base">
      <Lock aria-hidden className="mt-0.5 size-4 shrink-0 text-muted" />
      <span>
        <b className="font-semibold">{t("title")}</b> {story.readingReason || t("changed")}
      </span>
    </p>
  );
}
