import { ArrowLeft, History } from "lucide-react";
import type { Metadata } from "next";
import Link from "next/link";
import { notFound } from "next/navigation";
import { getLocale, getTranslations } from "next-intl/server";
import { dateLocale } from "#components/desk/desk-moment.ts";
import { historyKeys, type Opened, sidesWord } from "#components/desk/history-path.ts";
import { MoveTimeline } from "#components/desk/move-timeline.tsx";
import { RevisionList } from "#components/desk/revision-list.tsx";
import { StoryFacts } from "#components/desk/story-facts.tsx";
import { storyPath } from "#components/desk/story-path.ts";
import { VersionPicker } from "#components/desk/version-picker.tsx";
import { buttonStyles } from "#components/ui/button-styles.ts";
import { EmptyState } from "#components/ui/empty-state.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { formatShort } from "#lib/dates.ts";
import { mayNameRevision } from "#newsroom/history/policy.ts";
import { draftNow, historyOf } from "#newsroom/history/queries.ts";
import { readVersion } from "#newsroom/history/rules.ts";
import { siteSettings } from "#newsroom/settings/queries.ts";
import { mayWriteStory } from "#newsroom/stories/policy.ts";
import { requireActor } from "#server/auth/current-actor.ts";
import { isStoryId } from "../story-id.ts";
import { OpenedVersions } from "./opened-versions.tsx";

type Address = Record<string, string | string[] | undefined>;

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("desk");
  return { title: t("history.title") };
}

export default async function HistoryPage({
  params,
  searchParams,
}: {
  params: Promise<{ storyId: string }>;
  searchParams: Promise<Address>;
}) {
  const { storyId } = await params;
  const actor = await requireActor(`/desk/stories/${storyId}/history`);
  if (!isStoryId(storyId)) notFound();
  const asked = readOpened(await searchParams);
  const opened: Opened = asked.kind === "missing" ? { kind: "nothing" } : asked;
  const history = await historyOf(actor, storyId);
  if (!history) notFound();
  const [settings, draft, locale, t] = await Promise.all([
    siteSettings(),
    draftNow(storyId),
    getLocale(),
    getTranslations("desk"),
  ]);
  const moment = { now: new Date(), timeZone: settings.timeZone, locale: dateLocale(locale) };
  const { story, moves, revisions } = history;
  const loose = draft && !draft.kept ? draft : null;
  const restoring =
    draft && mayWriteStory(actor, story).allowed
      ? {
          draft: t("history.draftWords", {
            words: draft.wordCount,
            name: draft.name ?? t("history.system"),
            time: formatShort(draft.at, moment.timeZone, moment.locale),
          }),
          by: (number: number) => {
            const revision = revisions.find((one) => one.number === number);
            const name = revision?.label ? `“${revision.label}”` : t("review.version", { number });
            return t("history.versionWords", { name, words: revision?.wordCount ?? 0 });
          },
        }
      : null;
  const timeline = (
    <section className="grid gap-3">
      <h2 className="text-sm font-bold">{t("history.moves")}</h2>
      <MoveTimeline moves={moves} {...moment} />
    </section>
  );
  return (
    <div className="mx-auto w-full max-w-7xl px-4 pb-16 md:px-8">
      <header className="grid gap-3 pt-4 pb-6 md:pt-6">
        <Link href={storyPath(story)} className={buttonStyles("ghost", "sm", "-ml-2.5 justify-self-start")}>
          <ArrowLeft aria-hidden />
          {t("history.back")}
        </Link>
        <StoryFacts story={story} {...moment} />
      </header>
      {asked.kind === "missing" ? (
        <div className="pb-6">
          <Notice tone="warning">{t("history.notFound", { number: asked.word })}</Notice>
        </div>
      ) : null}
      {moves.length + revisions.length === 0 ? (
        <EmptyState icon={<History aria-hidden />} title={t("history.empty")}>
          {t("history.emptyBody")}
        </EmptyState>
      ) : (
        <div className="grid items-start gap-8 lg:grid-cols-[22rem_minmax(0,1fr)]">
          <div className="grid gap-8">
            {revisions.length > 0 ? (
              <section className="grid gap-3">
                <h2 className="text-sm font-bold">{t("history.revisions")}</h2>
                <RevisionList
                  storyId={storyId}
                  revisions={revisions}
                  draft={loose}
                  liveId={story.approvedRevisionId}
                  opened={opened}
                  mayName={mayNameRevision(actor, story).allowed}
                  {...moment}
                />
                <VersionPicker
                  storyId={storyId}
                  revisions={revisions}
                  withDraft={loose !== null}
                  opened={opened}
                />
              </section>
            ) : null}
            {opened.kind === "nothing" ? null : timeline}
          </div>
          {opened.kind === "nothing" ? (
            timeline
          ) : (
            // What was asked for comes first where the two cannot stand beside each other.
            <div className="min-w-0 max-lg:order-first">
              <OpenedVersions actor={actor} storyId={storyId} opened={opened} restoring={restoring} />
            </div>
          )}
        </div>
      )}
    </div>
  );
}

/** What the address asks to open. A version that it names wrongly is told as missing, not passed over. */
function readOpened(address: Address): Opened | { readonly kind: "missing"; readonly word: string } {
  const { one, from, to, view } = historyKeys;
  const missing = (key: string) => ({ kind: "missing", word: String(address[key]).slice(0, 20) }) as const;
  if (address[from] !== undefined && address[to] !== undefined) {
    const [earlier, later] = [readVersion(address[from]), readVersion(address[to])];
    if (earlier === null) return missing(from);
    if (later === null) return missing(to);
    return { kind: "two", from: earlier, to: later, sides: address[view] === sidesWord };
  }
  if (address[one] === undefined) return { kind: "nothing" };
  const version = readVersion(address[one]);
  return version === null ? missing(one) : { kind: "one", version };
}
