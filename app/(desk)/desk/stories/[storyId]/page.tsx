import type { Metadata } from "next";
import { notFound, redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { storyPath } from "#components/desk/story-path.ts";
import { EditorLoader } from "#components/editor/editor-loader-client.tsx";
import { FirstSight } from "#components/editor/first-sight.tsx";
import type { StoryProps } from "#components/editor/story-props.ts";
import { siteUrl } from "#lib/env.ts";
import { isUuid } from "#newsroom/body/identifiers.ts";
import { checklistLevelsSet } from "#newsroom/checklist/queries.ts";
import { firstSight } from "#newsroom/drafts/first-sight.ts";
import { storedState } from "#newsroom/drafts/stored-state.ts";
import { historyOf } from "#newsroom/history/queries.ts";
import { watchedPictures } from "#newsroom/media/queries.ts";
import { sectionsInOrder } from "#newsroom/sections/published.ts";
import { closedSectionIds } from "#newsroom/sections/queries.ts";
import { siteSettings } from "#newsroom/settings/queries.ts";
import { colleagues } from "#newsroom/staff/queries.ts";
import { mayInviteWriter, mayWriteStory } from "#newsroom/stories/policy.ts";
import { storyForStaff } from "#newsroom/stories/queries.ts";
import { movesOpenTo } from "#newsroom/workflow/policy.ts";
import { isPlannedState } from "#newsroom/workflow/rules.ts";
import { requireActor } from "#server/auth/current-actor.ts";
import { preloadEditor } from "#server/preload-editor.ts";

interface Address {
  readonly params: Promise<{ storyId: string }>;
}

export async function generateMetadata({ params }: Address): Promise<Metadata> {
  const { storyId } = await params;
  const actor = await requireActor(`/desk/stories/${storyId}`);
  const story = isUuid(storyId) ? await storyForStaff(actor, storyId) : null;
  const t = await getTranslations("editor");
  return { title: story?.title || t("untitled") };
}

/** The writing desk of one story. */
export default async function StoryPage({ params }: Address) {
  const { storyId } = await params;
  const actor = await requireActor(`/desk/stories/${storyId}`);
  if (!isUuid(storyId)) notFound();
  const [history, draft, sections, closed, staff, settings, checklist, watched, refusals] = await Promise.all(
    [
      historyOf(actor, storyId),
      storedState(storyId),
      sectionsInOrder(),
      closedSectionIds(),
      colleagues(actor),
      siteSettings(),
      checklistLevelsSet(),
      watchedPictures(actor),
      getTranslations("refusals"),
    ],
  );
  if (!history || !draft) notFound();
  const { story, moves } = history;
  if (isPlannedState(story.state)) redirect(storyPath(story));
  const writing = mayWriteStory(actor, story);
  const sentBack = moves.find(({ verb }) => verb === "return" || verb === "return-update");
  const props: StoryProps = {
    storyId,
    generation: draft.generation,
    state: story.state,
    version: story.version,
    moves: movesOpenTo(actor, story, settings),
    mayWrite: writing.allowed,
    readingReason: writing.allowed ? "" : refusals(writing.reason),
    mayInvite: mayInviteWriter(actor, story).allowed,
    person: { id: actor.personId, name: actor.name },
    writerIds: story.writerIds,
    sections: sections.map(({ id, name, slug }) => ({ id, name, slug, closedIds: closed.get(id) ?? [] })),
    staff: staff.map(({ id, name, code }) => ({ id, name, code })),
    returned: sentBack ? { name: sentBack.name, reason: sentBack.note, at: sentBack.at.toISOString() } : null,
    embargoUntil: story.embargoUntil?.toISOString() ?? null,
    checklist,
    watchedPictures: watched,
    site: { host: new URL(siteUrl()).host },
  };
  const [sight] = await Promise.all([firstSight(storyId), preloadEditor()]);
  return (
    <EditorLoader story={props}>
      <FirstSight {...sight} />
    </EditorLoader>
  );
}
