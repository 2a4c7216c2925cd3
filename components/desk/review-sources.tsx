import { FileText } from "lucide-react";
import { useTranslations } from "next-intl";
import { Notice } from "#components/ui/notice.tsx";
import { formatDay, formatShort } from "#lib/dates.ts";
import type { SimilarStory } from "#newsroom/similarity/types.ts";
import type { SourceOfStory } from "#newsroom/sources/types.ts";
import type { DeskMoment } from "./desk-moment.ts";

interface ReviewSourcesProps {
  sources: readonly SourceOfStory[];
  /** Which part (0–1) of the story is the releases word for word; null without releases. */
  share: number | null;
  /** Stories that say much of what this one says. */
  similar: readonly SimilarStory[];
  moment: DeskMoment;
}

/** From this share on a story is told to be little more than its release. */
const much = 0.6;

/** What an editor should know of where a story comes from. Nothing for one without release and without likeness. */
export function ReviewSources({ sources, share, similar, moment }: ReviewSourcesProps) {
  const t = useTranslations("editor.release");
  const states = useTranslations("states");
  const { timeZone, locale } = moment;
  if (sources.length === 0 && similar.length === 0) return null;
  const percent = Math.round((share ?? 0) * 100);
  return (
    <section className="mt-7 grid content-start gap-3">
      <h2 className="text-sm font-bold">{t("sources.title")}</h2>
      {similar.length > 0 ? (
        <Notice
          tone="warning"
          title={t(similar.some(({ path }) => path) ? "similar.published" : "similar.inHand")}
        >
          <ul className="mt-1 grid gap-1.5">
            {similar.map((story) => (
              <li key={story.storyId} className="leading-snug">
                <a
                  href={story.path ?? `/desk/stories/${story.storyId}`}
                  className="font-semibold underline underline-offset-2"
                >
                  {story.title || t("similar.untitled")}
                </a>{" "}
                <span className="text-sm text-muted">
                  {[
                    t("similar.share", { percent: Math.round(story.share * 100) }),
                    states(story.state),
                    story.publishedAt ? formatDay(story.publishedAt, timeZone, locale) : null,
                  ]
                    .filter(Boolean)
                    .join(" · ")}
                </span>
              </li>
            ))}
          </ul>
        </Notice>
      ) : null}
      {share === null ? null : (
        <div>
          <p className="text-base">
            <b className="tabular font-semibold">{t("sources.share", { percent })}</b>{" "}
            <span className="text-sm text-muted">{t("sources.shareHint")}</span>
          </p>
          <div aria-hidden className="mt-1.5 h-1.5 overflow-hidden rounded-full bg-sunken">
            <div
              className={`h-full rounded-full ${share >= much ? "bg-warning" : "bg-accent"}`}
              style={{ width: `${percent}%` }}
            />
          </div>
        </div>
      )}
      <ul className="grid gap-1.5">
        {sources.map((source) => (
          <li key={source.id}>
            <a
              href={`/api/desk/sources/${source.id}`}
              target="_blank"
              rel="noreferrer"
              className="flex items-start gap-2.5 rounded-lg border bg-surface px-3 py-2 hover:bg-hover touch:min-h-11"
            >
              <FileText aria-hidden className="mt-0.5 size-4 shrink-0 text-muted" />
              <span className="min-w-0 flex-1">
                <span className="block truncate text-base font-semibold">
                  {source.fileName || source.subject || t(`from.${source.kind}`)}
                </span>
                <span className="block text-xs text-muted">
                  {source.receivedBy} · {formatShort(source.receivedAt, timeZone, locale)}
                </span>
              </span>
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
