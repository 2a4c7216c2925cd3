import { and, desc, eq, inArray, isNull, ne, type SQL, sql } from "drizzle-orm";
import { db, type Executor } from "#db/client.ts";
import { frontDraft, frontVersions } from "#db/schema/front.ts";
import { publications } from "#db/schema/publications.ts";
import { revisions } from "#db/schema/revisions.ts";
import { sections } from "#db/schema/sections.ts";
import { people } from "#db/schema/staff.ts";
import { stories } from "#db/schema/stories.ts";
import { hasComeOut } from "#newsroom/schedule/has-come-out.ts";
import type { PersonActor } from "#newsroom/staff/types.ts";
import type { StoryCard, StoryPage } from "#newsroom/stories/published/types.ts";
import type { Front } from "./arrange-front.ts";
import { demandArranger } from "./commands/lock-draft.ts";
import { storiesListed, versionsListed } from "./limits.ts";
import { ofFront } from "./of-front.ts";
import { frontPage, sectionPage } from "./published.ts";
import { slotsChanged, slotsOf, statusOf } from "./rules.ts";
import { frontPlanSchema } from "./schema.ts";
import {
  type FrontOf,
  type FrontPlan,
  frontSlots,
  type LaunchedVersion,
  type PlaceableStory,
  type PlacedFacts,
  type SlotView,
} from "./types.ts";

/** The draft of a front as the desk shows it, beside what is live. */
export interface FrontDesk {
  /** What every step is held against. */
  readonly version: number;
  readonly slots: readonly SlotView[];
  /** In how many slots the draft differs from what is live. */
  readonly changes: number;
  readonly mayUndo: boolean;
  readonly changedBy: string | null;
  readonly changedAt: Date | null;
  /** Launched fronts, the live one first. */
  readonly launched: readonly LaunchedVersion[];
}

/** The draft, slot by slot, and what was launched. Throws `forbidden` for those who do not arrange that front. */
export async function frontDesk(
  actor: PersonActor,
  front: FrontOf,
  executor: Executor = db(),
): Promise<FrontDesk> {
  demandArranger(actor, front);
  const [draft, versions] = await Promise.all([draftOf(front, executor), lastVersions(front, executor)]);
  const live = versions[0]?.plan ?? {};
  const [onTop, facts] = await Promise.all([
    topOf(front, draft.plan, executor),
    factsOf([draft.plan, ...versions.map(({ plan }) => plan)], executor),
  ]);
  const changed = slotsChanged(draft.plan, live);
  return {
    version: draft.version,
    slots: slotViews({ front, draft, onTop, facts, changed }),
    changes: changed.length,
    mayUndo: draft.mayUndo,
    changedBy: draft.changedBy,
    changedAt: draft.changedAt,
    launched: versions.map(({ plan, ...version }) => ({ ...version, titles: titlesOf(plan, facts) })),
  };
}

/** The front page as readers would have it if its draft were launched now. Throws `forbidden`. */
export async function previewOfDraft(actor: PersonActor, executor: Executor = db()): Promise<Front> {
  demandArranger(actor, null);
  return frontPage(executor, (await draftOf(null, executor)).plan);
}

/** A section's first page as readers would have it if its draft were launched now. Throws `forbidden`. */
export async function previewOfSectionDraft(
  actor: PersonActor,
  sectionId: string,
  executor: Executor = db(),
): Promise<StoryPage> {
  demandArranger(actor, sectionId);
  return sectionPage({ sectionId, page: 1 }, executor, (await draftOf(sectionId, executor)).plan);
}

/**
 * Stories that can be put into a slot of a front: public ones and those whose time is set, the latest first.
 * `text` is looked for in their titles. Throws `forbidden`.
 */
export async function placeableStories(
  actor: PersonActor,
  { front, text }: { front: FrontOf; text: string },
  executor: Executor = db(),
): Promise<PlaceableStory[]> {
  demandArranger(actor, front);
  const words = text
    .trim()
    .toLowerCase()
    .replace(/[\\%_]/g, (character) => `\\${character}`);
  return executor
    .select({
      id: publications.storyId,
      title: revisions.title,
      section: sections.name,
      visibleAt,
      isPublic: hasComeOut,
    })
    .from(publications)
    .innerJoin(revisions, eq(revisions.id, publications.revisionId))
    .innerJoin(sections, eq(sections.id, publications.sectionId))
    .where(
      and(
        isNull(publications.withdrawnAt),
        ne(revisions.kind, "advertorial"),
        front === null ? undefined : eq(publications.sectionId, front),
        words ? sql`lower(${revisions.title}) like ${`%${words}%`}` : undefined,
      ),
    )
    .orderBy(desc(publications.visibleAt), publications.storyId)
    .limit(storiesListed);
}

/**
 * The place on top of the front, from 1, where readers find a story now, by hand or by itself; null when it stands
 * in none. The caller has asked whether the story may be read.
 */
export async function frontPlaceOf(storyId: string, executor: Executor = db()): Promise<number | null> {
  const { lead, seconds } = await frontPage(executor);
  const place = [lead, ...seconds].findIndex((card) => card?.storyId === storyId);
  return place < 0 ? null : place + 1;
}

const visibleAt = sql<Date>`greatest(${publications.visibleAt}, ${publications.embargoUntil})`.mapWith(
  publications.visibleAt,
);

interface Draft {
  readonly version: number;
  readonly plan: FrontPlan;
  readonly mayUndo: boolean;
  readonly changedBy: string | null;
  readonly changedAt: Date | null;
}

async function draftOf(front: FrontOf, executor: Executor): Promise<Draft> {
  const [draft] = await executor
    .select({
      version: frontDraft.version,
      placements: frontDraft.placements,
      mayUndo: sql<boolean>`${frontDraft.before} is not null`,
      changedBy: people.name,
      changedAt: frontDraft.changedAt,
    })
    .from(frontDraft)
    .leftJoin(people, eq(people.id, frontDraft.changedById))
    .where(ofFront(frontDraft.sectionId, front));
  // Before the first step there is no row; the first step makes it.
  if (!draft) return { version: 1, plan: {}, mayUndo: false, changedBy: null, changedAt: null };
  const { placements, ...rest } = draft;
  return { ...rest, plan: frontPlanSchema.parse(placements) };
}

async function lastVersions(front: FrontOf, executor: Executor) {
  const rows = await executor
    .select({
      number: frontVersions.number,
      placements: frontVersions.placements,
      launchedBy: people.name,
      launchedAt: frontVersions.launchedAt,
    })
    .from(frontVersions)
    .innerJoin(people, eq(people.id, frontVersions.launchedById))
    .where(ofFront(frontVersions.sectionId, front))
    .orderBy(desc(frontVersions.number))
    .limit(versionsListed);
  return rows.map(({ placements, ...row }) => ({ ...row, plan: frontPlanSchema.parse(placements) }));
}

/** What the desk must know of the stories that plans name, by their ids. */
async function factsOf(
  plans: readonly FrontPlan[],
  executor: Executor,
): Promise<ReadonlyMap<string, PlacedFacts>> {
  const ids = new Set(plans.flatMap((plan) => Object.values(plan).map(({ storyId }) => storyId)));
  if (ids.size === 0) return new Map();
  const held: SQL<Date | null> =
    sql`case when ${publications.withdrawnAt} is null then greatest(${publications.visibleAt}, ${publications.embargoUntil}) end`.mapWith(
      publications.visibleAt,
    );
  const rows = await executor
    .select({
      id: stories.id,
      title: sql<string>`coalesce(${revisions.title}, ${stories.title})`,
      section: sql<string>`coalesce(${sections.name}, '')`,
      sectionId: publications.sectionId,
      visibleAt: held,
    })
    .from(stories)
    .leftJoin(publications, eq(publications.storyId, stories.id))
    .leftJoin(revisions, eq(revisions.id, publications.revisionId))
    .leftJoin(sections, eq(sections.id, publications.sectionId))
    .where(inArray(stories.id, [...ids]));
  return new Map(rows.map(({ id, ...facts }) => [id, facts]));
}

/** What readers would find in the slots of a front with this plan, in their order. */
async function topOf(front: FrontOf, plan: FrontPlan, executor: Executor): Promise<(StoryCard | null)[]> {
  if (front !== null) {
    const { stories: onPage } = await sectionPage({ sectionId: front, page: 1 }, executor, plan);
    return onPage.slice(0, slotsOf(front).length);
  }
  const { lead, seconds } = await frontPage(executor, plan);
  return [lead, ...seconds];
}

function slotViews(given: {
  front: FrontOf;
  draft: Draft;
  onTop: readonly (StoryCard | null)[];
  facts: ReadonlyMap<string, PlacedFacts>;
  changed: readonly string[];
}): SlotView[] {
  const { front, draft, onTop, facts, changed } = given;
  const now = new Date();
  return slotsOf(front).map((slot, index) => {
    const placement = draft.plan[slot];
    const story = placement && facts.get(placement.storyId);
    const card = onTop[index];
    return {
      slot,
      placed: placement
        ? {
            storyId: placement.storyId,
            title: story?.title ?? "",
            section: story?.section ?? "",
            sectionId: story?.sectionId ?? null,
            visibleAt: story?.visibleAt ?? null,
            until: placement.until ? new Date(placement.until) : null,
            status: statusOf({ placement, front }, story, now),
          }
        : null,
      shown: card ? { storyId: card.storyId, title: card.title, section: card.section.name } : null,
      changed: changed.includes(slot),
    };
  });
}

function titlesOf(plan: FrontPlan, facts: ReadonlyMap<string, PlacedFacts>): string[] {
  return frontSlots.flatMap((slot) => {
    const placement = plan[slot];
    return placement ? [facts.get(placement.storyId)?.title ?? ""] : [];
  });
}
