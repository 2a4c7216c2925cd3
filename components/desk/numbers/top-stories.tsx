import Link from "next/link";
import { useFormatter, useTranslations } from "next-intl";
import { Bar } from "#components/charts/bar.tsx";
import type { DeskMoment } from "#components/desk/desk-moment.ts";
import { Chip } from "#components/ui/chip.tsx";
import { Panel } from "#components/ui/panel.tsx";
import { formatShort } from "#lib/dates.ts";
import { storyNumbersPath } from "#newsroom/numbers/address.ts";
import type { CountedStory } from "#newsroom/numbers/types.ts";

/** The most read stories, each leading to its own numbers: a table whose rows are drawn as bars, too. */
export function TopStories({ stories, timeZone, locale }: { stories: readonly CountedStory[] } & DeskMoment) {
  const t = useTranslations("numbers");
  const kinds = useTranslations("desk.kinds");
  const states = useTranslations("states");
  const format = useFormatter();
  const greatest = Math.max(0, ...stories.map(({ reads }) => reads));
  return (
    <Panel title={t("topStories")}>
      {stories.length === 0 ? (
        <p className="text-base text-muted">{t("nothing")}</p>
      ) : (
        <table className="w-full text-sm">
          <caption className="sr-only">{t("topStories")}</caption>
          <thead className="sr-only">
            <tr>
              <th scope="col">{t("story")}</th>
              <th scope="col">{t("reads")}</th>
            </tr>
          </thead>
          <tbody className="divide-y">
            {stories.map((story) => (
              <tr
                key={story.storyId}
                className="relative align-top transition-colors hover:bg-hover has-[a:focus-visible]:bg-accent-soft"
              >
                <th scope="row" className="w-full py-2 pr-4 text-left font-normal">
                  <Link
                    href={storyNumbersPath(story.storyId)}
                    className="line-clamp-2 text-base font-semibold after:absolute after:inset-0 focus-visible:outline-none focus-visible:after:outline-2 focus-visible:after:-outline-offset-2 focus-visible:after:outline-accent"
                  >
                    {story.title}
                  </Link>
                  <span className="mt-0.5 mb-1.5 flex flex-wrap items-center gap-x-2 gap-y-1 text-xs text-muted">
                    <span>{story.section}</span>
                    <span className="tabular">{formatShort(story.publishedAt, timeZone, locale)}</span>
                    {story.kind === "advertorial" ? <Chip tone="warning">{kinds(story.kind)}</Chip> : null}
                    {story.state === "withdrawn" ? <Chip tone="danger">{states(story.state)}</Chip> : null}
                  </span>
                  <Bar value={story.reads} greatest={greatest} />
                </th>
                <td className="tabular py-2 text-right text-base font-semibold">
                  {format.number(story.reads)}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </Panel>
  );
}
