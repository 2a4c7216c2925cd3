import { useTranslations } from "next-intl";
import { useDesk } from "#components/desk/desk-context-client.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { formatDay } from "#lib/dates.ts";
import type { ShownSimilarStory } from "./source-calls.ts";

/** Says that a release is already on the site, or with a colleague, and where. Nothing when it is not. */
export function SimilarNotice({ stories }: { stories: readonly ShownSimilarStory[] }) {
  const t = useTranslations("editor.release.similar");
  const states = useTranslations("states");
  const { timeZone, locale } = useDesk();
  if (stories.length === 0) return null;
  const isOut = stories.some(({ path }) => path !== null);
  return (
    <Notice tone="warning" alert title={t(isOut ? "published" : "inHand")}>
      <ul className="mt-1 grid gap-1.5">
        {stories.map(({ storyId, title, path, publishedAt, share, state, section }) => (
          <li key={storyId} className="leading-snug">
            <a
              href={path ?? `/desk/stories/${storyId}`}
              target="_blank"
              rel="noreferrer"
              className="font-semibold underline underline-offset-2"
            >
              {title || t("untitled")}
            </a>{" "}
            <span className="text-sm text-muted">
              {[
                t("share", { percent: Math.round(share * 100) }),
                states(state),
                section,
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
