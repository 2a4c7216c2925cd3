import { useTranslations } from "next-intl";
import type { DeskStory } from "#newsroom/board/types.ts";

/** In a list: who approved first and that a second editor is awaited, or that an edit waits; else nothing. */
export function ApprovalLine({ story }: { story: DeskStory }) {
  const t = useTranslations("reviewing");
  if (story.firstApprovedBy) return <>{t("lineSecond", { name: story.firstApprovedBy })}</>;
  if (story.workingCopySince) return <>{t("lineEdit")}</>;
  return null;
}

/** Whether `ApprovalLine` has something to say. */
export function hasApprovalLine(story: DeskStory): boolean {
  return story.firstApprovedBy !== null || story.workingCopySince !== null;
}
