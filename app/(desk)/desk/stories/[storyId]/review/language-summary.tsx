import { CircleCheck } from "lucide-react";
import Link from "next/link";
import { getTranslations } from "next-intl/server";
import { buttonStyles } from "#components/ui/button-styles.ts";
import { remainingMarks } from "#newsroom/language/review.ts";
import { severities } from "#newsroom/language/types.ts";
import type { StoryContent } from "#newsroom/stories/content.ts";

interface LanguageSummaryProps {
  storyId: string;
  content: StoryContent;
  /** Whether this person may put it right now. */
  mayWrite: boolean;
}

const shownMarks = 12;
const looks = { error: "decoration-danger", warning: "decoration-warning", hint: "decoration-accent" };

/** What the language checker still marks: how much of what weight, and the first of it in its sentence. */
export async function LanguageSummary({ storyId, content, mayWrite }: LanguageSummaryProps) {
  const [marks, t] = await Promise.all([
    remainingMarks({ storyId, content }),
    getTranslations("language.review"),
  ]);
  const counts = severities
    .map((severity) => ({ severity, count: marks.filter(({ mark }) => mark.severity === severity).length }))
    .filter(({ count }) => count > 0);
  const first = [...marks].sort(
    (a, b) => severities.indexOf(a.mark.severity) - severities.indexOf(b.mark.severity),
  );
  return (
    <section className="grid gap-2" aria-labelledby="language-summary">
      <h2 id="language-summary" className="text-sm font-bold">
        {t("title")}
      </h2>
      {marks.length === 0 ? (
        <p className="flex items-center gap-2 text-base text-success">
          <CircleCheck aria-hidden className="size-[1.125rem]" />
          {t("none")}
        </p>
      ) : (
        <>
          <p className="tabular text-base">
            {counts.map(({ severity, count }) => t(severity, { count })).join(" · ")}
          </p>
          <ul className="grid gap-1.5">
            {first.slice(0, shownMarks).map(({ mark, before, after, place }) => (
              <li key={`${place} ${mark.from} ${mark.ruleId} ${before}`} className="text-base text-pretty">
                <span className="text-muted">{before}</span>
                <mark
                  className={`bg-transparent font-semibold text-ink underline decoration-2 underline-offset-4 ${looks[mark.severity]}`}
                >
                  {mark.text}
                </mark>
                <span className="text-muted">{after}</span>
                <span className="block text-sm text-muted">{mark.message}</span>
              </li>
            ))}
          </ul>
          {marks.length > shownMarks ? (
            <p className="text-sm text-muted">{t("more", { count: marks.length - shownMarks })}</p>
          ) : null}
          {mayWrite ? (
            <Link
              href={`/desk/stories/${storyId}`}
              className={buttonStyles("secondary", "sm", "justify-self-start")}
            >
              {t("open")}
            </Link>
          ) : null}
        </>
      )}
    </section>
  );
}
