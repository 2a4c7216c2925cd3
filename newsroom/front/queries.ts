import { and, desc, eq, gt, inArray, isNull, ne, type SQL, sql } from "drizzle-orm";
import { db, type Executor } from "#db/client.ts";
import { breakingStrips, frontDraft, frontVersions } from "#db/schema/front.ts";
import { publicStories } from "#db/schema/public-stories.ts";
import { publications } from "#db/schema/publications.ts";
import { revisions } from "#db/schema/revisions.ts";
import { sections } from "#db/schema/sections.ts";
import { people } from "#db/schema/staff.ts";
import { stories } from "#db/schema/stories.ts";
import { hasComeOut } from "#newsroom/schedule/has-come-out.ts";
import type { PersonActor } from "#newsroom/staff/types.ts";
import type { Front } from "./arrange-front.ts";
import { demandArranger } from "./commands/lock-draft.ts";
import { storiesListed, versionsListed } from "./limits.ts";
import { frontPage } from "./published.ts";
import { slotsChanged, statusOf } from "./rules.ts";
import { frontPlanSchema } from "./schema.ts";
import {
  type FrontPlan,
  frontSlots,
  type LaunchedVersion,
  type PlaceableStory,
  type PlacedFacts,
  type RunningStrip,
  type SlotView,
} from "./types.ts";

/** The draft of the front as the desk shows it, beside what is live. */
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

/** The draft, slot by slot, and what was launched. Throws `forbidden` for those who do not arrange the front. */
export async function frontDesk(actor: PersonActor, executor: Executor = db()): Promise<FrontDesk> {
  demandArranger(actor);
  const [draft, versions] = await Promise.all([draftOf(executor), lastVersions(executor)]);
  const live = versions[0]?.plan ?? {};
  const [front, facts] = await Promise.all([
    frontPage(executor, draft.plan),
    factsOf([draft.plan, ...versions.map(({ plan }) => plan)], executor),
  ]);
  const changed = slotsChanged(draft.plan, live);
  return {
    version: draft.version,
    slots: slotViews({ draft, front, facts, changed }),
    changes: changed.length,
    mayUndo: draft.mayUndo,
    changedBy: draft.changedBy,
    changedAt: draft.changedAt,
    launched: versions.map(({ plan, ...version }) => ({ ...version, titles: titlesOf(plan, facts) })),
  };
}

/** The front as readers would have it if the draft were launched now. Throws `forbidden`. */
export async function previewOfDraft(actor: PersonActor, executor: Executor = db()): Promise<Front> {
  demandArranger(actor);
  return frontPage(executor, (await draftOf(executor)).plan);
}

/**
 * Stories that can be put into a slot: public ones and those whose time is set, the latest first. `text` is
 * looked for in their titles. Throws `forbidden`.
 */
export async function placeableStories(
  actor: PersonActor,
  text: string,
  executor: Executor = db(),
): Promise<PlaceableStory[]> {
  demandArranger(actor);
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
        words ? sql`lower(${revisions.title}) like ${`%${words}%`}` : undefined,
      ),
    )
    .orderBy(desc(publications.visibleAt), publications.storyId)
    .limit(storiesListed);
}

/** The breaking strip that stands now, or null. Throws `forbidden`. */
export async function runningStrip(
  actor: PersonActor,
  executor: Executor = db(),
): Promise<RunningStrip | null> {
  demandArranger(actor);
  const [strip] = await executor
    .select({
      id: breakingStrips.id,
      text: breakingStrips.text,
      storyTitle: stories.title,
      startedBy: people.name,
      startedAt: breakingStrips.startedAt,
      endsAt: breakingStrips.endsAt,
      isShown: sql<boolean>`${breakingStrips.storyId} is null or exists (select 1 from ${publicStories}
        where ${publicStories.storyId} = ${breakingStrips.storyId})`,
    })
    .from(breakingStrips)
    .innerJoin(people, eq(people.id, breakingStrips.startedById))
    .leftJoin(stories, eq(stories.id, breakingStrips.storyId))
    .where(and(isNull(breakingStrips.endedAt), gt(breakingStrips.endsAt, sql`now()`)))
    .limit(1);
  return strip ?? null;
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

async function draftOf(executor: Executor): Promise<Draft> {
  const [draft] = await executor
    .select({
      version: frontDraft.version,
      placements: frontDraft.placements,
      mayUndo: sql<boolean>`${frontDraft.before} is not null`,
      changedBy: people.name,
      changedAt: frontDraft.changedAt,
    })
    .from(frontDraft)
    .leftJoin(people, eq(people.id, frontDraft.changedById));
  // Before the first step there is no row; the first step makes it.
  if (!draft) return { version: 1, plan: {}, mayUndo: false, changedBy: null, changedAt: null };
  const { placements, ...rest } = draft;
  return { ...rest, plan: frontPlanSchema.parse(placements) };
}

async function lastVersions(executor: Executor) {
  const rows = await executor
    .select({
      number: frontVersions.number,
      placements: frontVersions.placements,
      launchedBy: people.name,
      launchedAt: frontVersions.launchedAt,
    })
    .from(frontVersions)
    .innerJoin(people, eq(people.id, frontVersions.launchedById))
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
      visibleAt: held,
    })
    .from(stories)
    .leftJoin(publications, eq(publications.storyId, stories.id))
    .leftJoin(revisions, eq(revisions.id, publications.revisionId))
    .leftJoin(sections, eq(sections.id, publications.sectionId))
    .where(inArray(stories.id, [...ids]));
  return new Map(rows.map(({ id, ...facts }) => [id, facts]));
}

function slotViews(given: {
  draft: Draft;
  front: Front;
  facts: ReadonlyMap<string, PlacedFacts>;
  changed: readonly string[];
}): SlotView[] {
  const { draft, front, facts, changed } = given;
  const now = new Date();
  const onPage = [front.lead, ...front.seconds];
  return frontSlots.map((slot, index) => {
    const placement = draft.plan[slot];
    const story = placement && facts.get(placement.storyId);
    const card = onPage[index];
    return {
      slot,
      placed: placement
        ? {
            storyId: placement.storyId,
            title: story?.title ?? "",
            section: story?.section ?? "",
            visibleAt: story?.visibleAt ?? null,
            until: placement.until ? new Date(placement.until) : null,
            status: statusOf(placement, story, now),
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
