import { useTranslations } from "next-intl";
import { Notice } from "#components/ui/notice.tsx";
import type { StoryUnderReview } from "#newsroom/review/types.ts";
import { isReviewState, moveOf } from "#newsroom/workflow/rules.ts";
import { type ApprovalFacts, ApprovalNotes } from "./approval-notes.tsx";
import type { DeskMoment } from "./desk-moment.ts";
import { When } from "./when.tsx";

interface ReviewNotesProps extends DeskMoment {
  review: StoryUnderReview;
  viewerId: string;
  approval: ApprovalFacts;
}

/** What a colleague should know before reading: who holds the story, what is awaited, what was said last. */
export function ReviewNotes({ review, viewerId, approval, ...moment }: ReviewNotesProps) {
  const t = useTranslations("desk.review");
  const words = useTranslations("reviewing");
  const { story } = review;
  const last = review.moves[0];
  const isReason = last !== undefined && moveOf(last.verb).needs.includes("reason");
  const inReview = isReviewState(story.state);
  const handed = last?.verb === "hand-over" && story.reviewerId === viewerId ? last : null;
  return (
    <>
      {inReview && story.reviewer ? (
        <p className="text-sm font-medium text-muted">
          {story.reviewerId === viewerId ? t("takenUp") : t("takenUpBy", { name: story.reviewer })}
          {handed?.name ? ` · ${words("handedBy", { name: handed.name })}` : null}
        </p>
      ) : null}
      {inReview ? <ApprovalNotes story={story} approval={approval} {...moment} /> : null}
      {story.workingCopySince ? (
        <Notice tone="warning">
          {words(story.state === "published" ? "editWaitsPublished" : "editWaits")}{" "}
          <span className="text-sm text-muted">
            <When at={story.workingCopySince} {...moment} />
          </span>
        </Notice>
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
