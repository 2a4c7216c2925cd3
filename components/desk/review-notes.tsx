import { useTranslations } from "next-intl";
import { Notice } from "#components/ui/notice.tsx";
import type { StoryUnderReview } from "#newsroom/review/types.ts";
import { isReviewState, moveOf } from "#newsroom/workflow/rules.ts";

/** What a colleague should know before reading: who holds the story, what was said with the last move. */
export function ReviewNotes({ review, viewerId }: { review: StoryUnderReview; viewerId: string }) {
  const t = useTranslations("desk.review");
  const { story } = review;
  const last = review.moves[0];
  const isReason = last !== undefined && moveOf(last.verb).needs.includes("reason");
  const inReview = isReviewState(story.state);
  return (
    <>
      {inReview && story.reviewer ? (
        <p className="text-sm font-medium text-muted">
          {story.reviewerId === viewerId ? t("takenUp") : t("takenUpBy", { name: story.reviewer })}
        </p>
      ) : null}
      {last?.note ? (
        <p className="max-w-[80ch] border-l-2 border-warning py-0.5 pl-3 text-base text-pretty whitespace-pre-line">
          <b className="font-semibold">
            {last.name ? t(isReason ? "reasonFrom" : "noteFrom", { name: last.name }) : null}
          </b>{" "}
          {last.note}
        </p>
      ) : null}
      {inReview && review.changedSinceSent ? <Notice tone="warning">{t("changedSinceSent")}</Notice> : null}
    </>
  );
}
