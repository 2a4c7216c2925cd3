import { useTranslations } from "next-intl";
import { Notice } from "#components/ui/notice.tsx";
import { formatShort } from "#lib/dates.ts";
import type { StoryForStaff } from "#newsroom/board/types.ts";
import type { VoidedApproval } from "#newsroom/review/types.ts";
import type { DeskMoment } from "./desk-moment.ts";

/** What is known of the approvals that a story in review still needs. */
export interface ApprovalFacts {
  /** Two editors approve this story. */
  readonly isOfTwo: boolean;
  /** Whose approval may come next, without the viewer. */
  readonly others: readonly string[];
  readonly mayBeMine: boolean;
  readonly voided: VoidedApproval | null;
}

interface ApprovalNotesProps extends DeskMoment {
  story: StoryForStaff;
  approval: ApprovalFacts;
}

/** Says of a story that two approve what is awaited, and from whom. */
export function ApprovalNotes({ story, approval, ...moment }: ApprovalNotesProps) {
  const t = useTranslations("reviewing");
  const { isOfTwo, others, mayBeMine, voided } = approval;
  const names = others.join(", ");
  const awaited = mayBeMine
    ? names
      ? t("awaitedYouOr", { names })
      : t("awaitedYou")
    : names
      ? t("awaited", { names })
      : t("awaitedNobody");
  return (
    <>
      {voided && isOfTwo ? (
        <Notice tone="warning">
          {t("voided", {
            first: voided.first ?? t("somebody"),
            writer: voided.writer ?? t("somebody"),
            time: formatShort(voided.at, moment.timeZone, moment.locale),
          })}
        </Notice>
      ) : null}
      {isOfTwo ? (
        <Notice title={story.firstApprovedBy ? t("firstBy", { name: story.firstApprovedBy }) : t("needsTwo")}>
          {t(story.firstApprovedBy ? "secondAwaited" : "firstAwaited")} {awaited}
        </Notice>
      ) : null}
    </>
  );
}
