import { Coffee } from "lucide-react";
import Link from "next/link";
import { useTranslations } from "next-intl";
import type { DeskMoment } from "#components/desk/desk-moment.ts";
import { Group } from "#components/desk/group.tsx";
import { storyPath } from "#components/desk/story-path.ts";
import { When } from "#components/desk/when.tsx";
import { Chip } from "#components/ui/chip.tsx";
import { EmptyState } from "#components/ui/empty-state.tsx";
import type { Waiting, WaitingStory } from "#newsroom/pace/types.ts";

/** Who waits for whom now: stories for editors, for their writers, for their time. */
export function WaitingLists({ waiting, ...moment }: { waiting: Waiting } & DeskMoment) {
  const t = useTranslations("numbers.pace");
  const desk = useTranslations("desk");
  const { review, returned, approved, more } = waiting;
  if (review.length + returned.length + approved.length === 0) {
    return (
      <EmptyState icon={<Coffee aria-hidden />} title={t("noneWaiting")}>
        {t("noneWaitingBody")}
      </EmptyState>
    );
  }
  const withEditor = ({ reviewer }: WaitingStory) =>
    reviewer ? t("with", { name: reviewer }) : <Chip tone="warning">{t("nobody")}</Chip>;
  const withWriter = ({ writer }: WaitingStory) => t("with", { name: writer });
  const bySection = ({ section }: WaitingStory) => section ?? desk("noSection");
  const lists = [
    { name: "forReview", stories: review, holder: withEditor },
    { name: "returned", stories: returned, holder: withWriter },
    { name: "approved", stories: approved, holder: bySection },
  ] as const;
  return (
    <div className="grid items-start gap-4 lg:grid-cols-3">
      {lists.map(({ name, stories, holder }) =>
        stories.length === 0 ? null : (
          <Group key={name} title={t(name)} count={stories.length} urgent={name === "forReview"}>
            <ul className="divide-y overflow-hidden rounded-lg border bg-surface">
              {stories.map((story) => (
                <li
                  key={story.id}
                  className="relative grid gap-1 px-3.5 py-2.5 transition-colors hover:bg-hover has-[a:focus-visible]:outline-2 has-[a:focus-visible]:-outline-offset-2 has-[a:focus-visible]:outline-accent"
                >
                  <Link
                    href={storyPath(story)}
                    className="line-clamp-2 text-base font-semibold after:absolute after:inset-0 focus-visible:outline-none"
                  >
                    {story.title || desk("untitled")}
                  </Link>
                  <p className="flex flex-wrap items-center gap-x-2 gap-y-1 text-xs text-muted">
                    <span className="font-semibold text-ink">{holder(story)}</span>
                    <When at={story.since} {...moment} />
                    {story.returns > 0 ? <span>{t("returnsSoFar", { count: story.returns })}</span> : null}
                  </p>
                </li>
              ))}
            </ul>
          </Group>
        ),
      )}
      {more ? <p className="text-sm text-muted lg:col-span-full">{t("more")}</p> : null}
    </div>
  );
}
