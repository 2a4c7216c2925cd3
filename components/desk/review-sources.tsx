import { useTranslations } from "next-intl";
import type { SimilarStory } from "#newsroom/similarity/types.ts";
import type { SourceOfStory } from "#newsroom/sources/types.ts";
import type { DeskMoment } from "./desk-moment.ts";
import { SimilarStories } from "./similar-stories.tsx";
import { SourceWords, sourceCard } from "./source-card.tsx";
import { VerbatimShare } from "./verbatim-share.tsx";

interface ReviewSourcesProps {
  sources: readonly SourceOfStory[];
  /** Which part (0–1) of the story is the releases word for word; null without releases. */
  share: number | null;
  /** Stories that say much of what this one says. */
  similar: readonly SimilarStory[];
  moment: DeskMoment;
}

/** What an editor should know of where a story comes from. Nothing for one without release and without likeness. */
export function ReviewSources({ sources, share, similar, moment }: ReviewSourcesProps) {
  const t = useTranslations("editor.release.sources");
  const { timeZone, locale } = moment;
  if (sources.length === 0 && similar.length === 0) return null;
  return (
    <section aria-label={t("title")} className="mt-7 grid content-start gap-3">
      <h2 className="text-sm font-bold">{t("title")}</h2>
      <SimilarStories stories={similar} timeZone={timeZone} locale={locale} />
      {share === null ? null : <VerbatimShare share={share} />}
      <ul className="grid gap-1.5">
        {sources.map((source) => (
          <li key={source.id}>
            <a
              href={`/api/desk/sources/${source.id}`}
              target="_blank"
              rel="noreferrer"
              className={sourceCard}
            >
              <SourceWords source={source} timeZone={timeZone} locale={locale} />
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
