import { useTranslations } from "next-intl";
import { Notice } from "#components/ui/notice.tsx";
import { type DateLocale, formatDay } from "#lib/dates.ts";
import type { SimilarStory } from "#newsroom/similarity/types.ts";

/** A similar story as a page has it, or as it came through JSON, where dates are text. */
type ShownStory = Omit<SimilarStory, "publishedAt"> & { readonly publishedAt: Date | string | null };

interface SimilarStoriesProps {
  stories: readonly ShownStory[];
  /** It is told while a release is taken in: read out at once, with the section, and opened beside that work. */
  arriving?: boolean;
  timeZone: string;
  locale: DateLocale;
}

/** Says that much of a text is already on the site, or with a colleague, and where. Nothing when it is not. */
export function SimilarStories({ stories, arriving = false, timeZone, locale }: SimilarStoriesProps) {
  const t = useTranslations("editor.release.similar");
  const states = useTranslations("states");
  if (stories.length === 0) return null;
  const isOut = stories.some(({ path }) => path !== null);
  return (
    <Notice tone="warning" alert={arriving} title={t(isOut ? "published" : "inHand")}>
      <ul className="mt-1 grid gap-1.5">
        {stories.map(({ storyId, title, path, publishedAt, share, state, section }) => (
          <li key={storyId} className="leading-snug">
            <a
              href={path ?? `/desk/stories/${storyId}`}
              {...(arriving ? { target: "_blank", rel: "noreferrer" } : {})}
              className="font-semibold underline underline-offset-2"
            >
              {title || t("untitled")}
            </a>{" "}
            <span className="text-sm text-muted">
              {[
                t("share", { percent: Math.round(share * 100) }),
                states(state),
                arriving ? section : null,
                publishedAt ? formatDay(new Date(publishedAt), timeZone, locale) : null,
              ]
                .filter(Boolean)
                .join(" · ")}
            </span>
          </li>
        ))}
      </ul>
    </Notice>
  );
}
