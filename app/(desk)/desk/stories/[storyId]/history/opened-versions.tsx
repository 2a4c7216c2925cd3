import Link from "next/link";
import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { Comparison } from "#components/desk/comparison.tsx";
import { historyPath, type Opened } from "#components/desk/history-path.ts";
import { Restore } from "#components/desk/restore-client.tsx";
import { StoryPreview } from "#components/desk/story-preview.tsx";
import { buttonStyles } from "#components/ui/button-styles.ts";
import { EmptyState } from "#components/ui/empty-state.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { isRedaksiError } from "#lib/errors.ts";
import { compareStories } from "#newsroom/compare/compare-stories.ts";
import { versionOf } from "#newsroom/history/queries.ts";
import { versionWord } from "#newsroom/history/rules.ts";
import type { OpenedVersion, VersionName } from "#newsroom/history/types.ts";
import { namesIn } from "#newsroom/review/queries.ts";
import type { PersonActor } from "#newsroom/staff/types.ts";
import { sentenceOf } from "#server/actions/answer.ts";
import { fieldNames } from "../field-names.ts";

interface OpenedVersionsProps {
  actor: PersonActor;
  storyId: string;
  opened: Exclude<Opened, { kind: "nothing" }>;
  /** How the draft and a version are told when one is to replace the other; null when that may not be done. */
  restoring: { readonly draft: string; readonly by: (number: number) => string } | null;
}

/** One version as readers would see it, or two held against each other. */
export async function OpenedVersions({ actor, storyId, opened, restoring }: OpenedVersionsProps) {
  const t = await getTranslations("desk");
  const asked = opened.kind === "one" ? [opened.version] : [opened.from, opened.to];
  const found: OpenedVersion[] = [];
  for (const version of asked) {
    const one = await read(actor, storyId, version);
    if (typeof one === "string") return <Notice tone="warning">{one}</Notice>;
    if (!one) {
      return <Notice tone="warning">{t("history.notFound", { number: versionWord(version) })}</Notice>;
    }
    found.push(one);
  }
  const words = ({ version, label }: OpenedVersion) =>
    label ?? (version === "draft" ? t("history.draftNow") : t("review.version", { number: version }));
  const [first, second] = found;
  if (!first) return null;
  const names = await namesIn(found.map(({ content }) => content));
  if (opened.kind === "one" || !second) {
    const { version, revisionId } = first;
    return (
      <Part
        title={words(first)}
        action={
          restoring && revisionId && version !== "draft" ? (
            <Restore
              storyId={storyId}
              revisionId={revisionId}
              number={version}
              replaced={restoring.draft}
              by={restoring.by(version)}
            />
          ) : null
        }
      >
        <StoryPreview content={first.content} names={names} />
      </Part>
    );
  }
  const comparison = compareStories(first.content, second.content, await fieldNames(names));
  const sides = { before: words(first), after: words(second) };
  return (
    <Part
      title={t("history.comparing", { from: sides.before, to: sides.after })}
      action={
        <Link
          href={historyPath(storyId, { ...opened, sides: !opened.sides })}
          className={buttonStyles("ghost", "sm")}
        >
          {t(opened.sides ? "history.inOneText" : "history.sides")}
        </Link>
      }
    >
      {comparison.identical ? (
        <EmptyState title={t("review.identical")}>{t("history.identicalBody", sides)}</EmptyState>
      ) : (
        <div className="rounded-lg border bg-surface px-4 py-5 md:px-8">
          <Comparison
            key={historyPath(storyId, opened)}
            comparison={comparison}
            pictures={(id) => names.pictures.get(id) ?? null}
            {...(opened.sides ? { sides } : {})}
          />
        </div>
      )}
    </Part>
  );
}

/** A version, null when there is none, or the words for one that this release cannot read. */
async function read(actor: PersonActor, storyId: string, version: VersionName) {
  try {
    return await versionOf(actor, { storyId, version });
  } catch (failure) {
    if (isRedaksiError(failure) && failure.code === "invalid") return sentenceOf(failure);
    throw failure;
  }
}

function Part({ title, action, children }: { title: string; action?: ReactNode; children: ReactNode }) {
  return (
    <section className="grid min-w-0 gap-3">
      <div className="flex min-h-8 flex-wrap items-center justify-between gap-x-3 gap-y-1">
        <h2 className="text-sm font-bold">{title}</h2>
        {action}
      </div>
      {children}
    </section>
  );
}
