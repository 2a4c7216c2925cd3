import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { Comparison } from "#components/desk/comparison.tsx";
import { Restore } from "#components/desk/restore-client.tsx";
import { StoryPreview } from "#components/desk/story-preview.tsx";
import { EmptyState } from "#components/ui/empty-state.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { compareStories } from "#newsroom/compare/compare-stories.ts";
import { revisionOf } from "#newsroom/history/queries.ts";
import { namesIn } from "#newsroom/review/queries.ts";
import type { PersonActor } from "#newsroom/staff/types.ts";
import { fieldNames } from "../field-names.ts";

interface OpenedVersionsProps {
  actor: PersonActor;
  storyId: string;
  /** One number to read it, two to compare them. */
  open: readonly number[];
  mayRestore: boolean;
}

/** One revision as readers would see it, or two held against each other. */
export async function OpenedVersions({ actor, storyId, open, mayRestore }: OpenedVersionsProps) {
  const t = await getTranslations("desk");
  const [first, second] = await Promise.all(
    open.map((number) => (Number.isInteger(number) ? revisionOf(actor, { storyId, number }) : null)),
  );
  const missing = open.find((_, index) => !(index === 0 ? first : second));
  if (!first || missing !== undefined) {
    return <Notice tone="warning">{t("history.notFound", { number: String(missing) })}</Notice>;
  }
  if (!second) {
    const names = await namesIn([first.content]);
    const restore = mayRestore ? (
      <Restore storyId={storyId} revisionId={first.id} number={first.number} />
    ) : null;
    return (
      <Opened title={t("history.viewing", { number: first.number })} action={restore}>
        <StoryPreview content={first.content} names={names} />
      </Opened>
    );
  }
  const names = await namesIn([first.content, second.content]);
  const comparison = compareStories(first.content, second.content, await fieldNames(names));
  return (
    <Opened title={t("history.comparing", { from: first.number, to: second.number })}>
      {comparison.identical ? (
        <EmptyState title={t("review.identical")}>
          {t("review.identicalBody", { number: first.number })}
        </EmptyState>
      ) : (
        <div className="rounded-lg border bg-surface px-5 py-5 md:px-8">
          <Comparison comparison={comparison} />
        </div>
      )}
    </Opened>
  );
}

function Opened({ title, action, children }: { title: string; action?: ReactNode; children: ReactNode }) {
  return (
    <section className="grid min-w-0 gap-3">
      <div className="flex min-h-8 items-center justify-between gap-3">
        <h2 className="text-sm font-bold">{title}</h2>
        {action}
      </div>
      {children}
    </section>
  );
}
