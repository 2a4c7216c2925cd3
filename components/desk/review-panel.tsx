import { GitCompareArrows } from "lucide-react";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { EmptyState } from "#components/ui/empty-state.tsx";
import type { StoryComparison } from "#newsroom/compare/types.ts";
import type { StoryUnderReview } from "#newsroom/review/types.ts";
import { type CheckedProblem, Checks } from "./checks.tsx";
import { ComparePicker } from "./compare-picker.tsx";
import { Comparison } from "./comparison.tsx";
import type { PictureFinder } from "./picture-change.tsx";

interface ReviewPanelProps {
  review: StoryUnderReview;
  comparison: StoryComparison | null;
  problems: readonly CheckedProblem[];
  pictures: PictureFinder;
  /** What the language checker still marks. */
  language: ReactNode;
}

/** Beside the story: what it lacks, and what changed since it was last judged. */
export function ReviewPanel({ review, comparison, problems, pictures, language }: ReviewPanelProps) {
  const t = useTranslations("desk.review");
  const { story, base, shown } = review;
  const earlier = review.revisions.filter(
    (revision) => revision.number < (shown?.number ?? Number.MAX_SAFE_INTEGER),
  );
  return (
    <div className="grid content-start gap-7">
      <Part title={t("checks")}>
        <Checks problems={problems} />
      </Part>
      {language}
      <Part title={t("changes")}>
        {base ? (
          <ComparePicker
            action={`/desk/stories/${story.id}/review`}
            revisions={earlier}
            chosen={base.number}
            liveId={story.approvedRevisionId}
          />
        ) : null}
        {comparison && base ? (
          comparison.identical ? (
            <EmptyState title={t("identical")}>{t("identicalBody", { number: base.number })}</EmptyState>
          ) : (
            <Comparison comparison={comparison} pictures={pictures} />
          )
        ) : (
          <EmptyState icon={<GitCompareArrows aria-hidden />} title={t("firstTime")}>
            {t("firstTimeBody")}
          </EmptyState>
        )}
      </Part>
    </div>
  );
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className="grid gap-3">
      <h2 className="text-sm font-bold">{title}</h2>
      {children}
    </section>
  );
}
