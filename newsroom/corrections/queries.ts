import { and, asc, desc, eq, inArray, isNotNull, isNull, lte, or, type SQL, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import { db, type Executor } from "#db/client.ts";
import { corrections, readerRequests, requestSteps, storyLinks } from "#db/schema/corrections.ts";
import { publicStories } from "#db/schema/public-stories.ts";
import { publications } from "#db/schema/publications.ts";
import { sections } from "#db/schema/sections.ts";
import { people } from "#db/schema/staff.ts";
import { stories } from "#db/schema/stories.ts";
import type { PersonActor } from "#newsroom/staff/types.ts";
import { hasRole } from "#newsroom/stories/policy.ts";
import { storyPath } from "#newsroom/stories/published/paths.ts";
import { storyForStaff } from "#newsroom/stories/queries.ts";
import { replyMonths } from "./limits.ts";
import { mayKeepRegister } from "./policy.ts";
import type { DeskCorrection, DeskLink, DeskRequest, NamedStory, RegisterRow, RequestStep } from "./types.ts";

const holder = alias(people, "holder");
const withdrawer = alias(people, "withdrawer");
/** The most rows of one list of the register. */
const listLimit = 100;

const storyColumns = {
  storyId: publications.storyId,
  title: sql<string>`coalesce(${publicStories.title}, ${stories.title})`.as("story_title"),
  sectionId: publications.sectionId,
  section: sections.name,
  sectionSlug: sections.slug,
  slug: publications.slug,
  isPublic: sql<boolean>`${publicStories.storyId} is not null`.as("is_public"),
  unverified: sql<boolean>`coalesce((${publicStories.content} ->> 'unverified')::boolean, false)`.as(
    "unverified",
  ),
};

type StoryRow = Omit<NamedStory, "path"> & { sectionSlug: string; slug: string; isPublic: boolean };

function toStory({ sectionSlug, slug, isPublic, ...story }: StoryRow): NamedStory {
  return { ...story, path: isPublic ? storyPath(sectionSlug, slug) : null };
}

/** Published in a section of this editor's; everywhere for a managing editor. */
function inMySections(actor: PersonActor): SQL | undefined {
  if (hasRole(actor, "managing-editor")) return undefined;
  return mayKeepRegister(actor) ? inArray(publications.sectionId, [...actor.sectionIds]) : sql`false`;
}

function registerRows(actor: PersonActor, condition: SQL | undefined, executor: Executor) {
  return executor
    .select({
      id: readerRequests.id,
      receipt: readerRequests.receipt,
      kind: readerRequests.kind,
      state: readerRequests.state,
      version: readerRequests.version,
      wrong: readerRequests.wrong,
      receivedAt: readerRequests.receivedAt,
      dueAt: readerRequests.dueAt,
      settledAt: readerRequests.settledAt,
      holder: { id: holder.id, name: holder.name },
      outOfTime: sql<boolean>`${readerRequests.kind} = 'right-of-reply' and ${readerRequests.receivedAt} > ${publications.visibleAt} + make_interval(months => ${replyMonths})`,
      story: storyColumns,
    })
    .from(readerRequests)
    .innerJoin(publications, eq(publications.storyId, readerRequests.storyId))
    .innerJoin(stories, eq(stories.id, publications.storyId))
    .innerJoin(sections, eq(sections.id, publications.sectionId))
    .leftJoin(publicStories, eq(publicStories.storyId, publications.storyId))
    .leftJoin(holder, eq(holder.id, readerRequests.holderId))
    .where(and(inMySections(actor), condition))
    .$dynamic();
}

/** The open requests of this editor's sections, the next due first. Nobody else gets any. */
export async function openRequests(actor: PersonActor, executor: Executor = db()): Promise<RegisterRow[]> {
  const rows = await registerRows(actor, isNull(readerRequests.settledAt), executor)
    .orderBy(asc(readerRequests.dueAt), asc(readerRequests.id))
    .limit(listLimit);
  return rows.map((row) => ({ ...row, story: toStory(row.story) }));
}

/** The settled requests of this editor's sections, the last settled first. */
export async function settledRequests(actor: PersonActor, executor: Executor = db()): Promise<RegisterRow[]> {
  const rows = await registerRows(actor, isNotNull(readerRequests.settledAt), executor)
    .orderBy(desc(readerRequests.settledAt), desc(readerRequests.id))
    .limit(listLimit);
  return rows.map((row) => ({ ...row, story: toStory(row.story) }));
}

/** How many requests wait for this editor, and how many of them are overdue. */
export async function countRequests(
  actor: PersonActor,
  executor: Executor = db(),
): Promise<{ open: number; overdue: number }> {
  if (!mayKeepRegister(actor)) return { open: 0, overdue: 0 };
  const [row] = await executor
    .select({
      open: sql<number>`count(*)::int`,
      overdue: sql<number>`(count(*) filter (where ${lte(readerRequests.dueAt, sql`now()`)}))::int`,
    })
    .from(readerRequests)
    .innerJoin(publications, eq(publications.storyId, readerRequests.storyId))
    .where(and(inMySections(actor), isNull(readerRequests.settledAt)));
  return row ?? { open: 0, overdue: 0 };
}

/** One request whole, with its history, or null when there is none or it is not for the asker. */
export async function requestForEditor(
  actor: PersonActor,
  requestId: string,
  executor: Executor = db(),
): Promise<DeskRequest | null> {
  const [[row], [rest], steps] = await Promise.all([
    registerRows(actor, eq(readerRequests.id, requestId), executor),
    executor
      .select({
        name: readerRequests.name,
        contact: readerRequests.contact,
        asked: readerRequests.asked,
        forgottenAt: readerRequests.forgottenAt,
        refusal: readerRequests.refusal,
        correctionId: readerRequests.correctionId,
        replyStoryId: readerRequests.replyStoryId,
      })
      .from(readerRequests)
      .where(eq(readerRequests.id, requestId)),
    stepsOf(requestId, executor),
  ]);
  if (!row || !rest) return null;
  const { correctionId, replyStoryId, ...words } = rest;
  const reply = replyStoryId ? await namedStory(replyStoryId, executor) : null;
  const answer = correctionId
    ? ({ kind: "correction", correctionId } as const)
    : reply
      ? ({ kind: "reply", story: reply } as const)
      : null;
  return { ...row, ...words, story: toStory(row.story), answer, steps };
}

async function stepsOf(requestId: string, executor: Executor): Promise<RequestStep[]> {
  return executor
    .select({
      id: requestSteps.id,
      verb: requestSteps.verb,
      name: people.name,
      note: requestSteps.note,
      at: requestSteps.at,
    })
    .from(requestSteps)
    .leftJoin(people, eq(people.id, requestSteps.personId))
    .where(eq(requestSteps.requestId, requestId))
    .orderBy(desc(requestSteps.at), desc(requestSteps.id));
}

async function namedStory(storyId: string, executor: Executor): Promise<NamedStory | null> {
  const [row] = await executor
    .select(storyColumns)
    .from(publications)
    .innerJoin(stories, eq(stories.id, publications.storyId))
    .innerJoin(sections, eq(sections.id, publications.sectionId))
    .leftJoin(publicStories, eq(publicStories.storyId, publications.storyId))
    .where(eq(publications.storyId, storyId));
  return row ? toStory(row) : null;
}

/** A story that is or was published, for whoever may read it on the desk; null for everybody else. */
export async function storyToCorrect(
  actor: PersonActor,
  storyId: string,
  executor: Executor = db(),
): Promise<NamedStory | null> {
  const [readable, story] = await Promise.all([
    storyForStaff(actor, storyId, executor),
    namedStory(storyId, executor),
  ]);
  return readable ? story : null;
}

const correctionColumns = {
  id: corrections.id,
  kind: corrections.kind,
  wrong: corrections.wrong,
  right: corrections.right,
  apology: corrections.apology,
  author: people.name,
  publishedAt: corrections.publishedAt,
  withdrawnAt: corrections.withdrawnAt,
  withdrawnBy: withdrawer.name,
  reason: corrections.withdrawalReason,
};

type CorrectionRow = Omit<DeskCorrection, "withdrawn"> & {
  withdrawnAt: Date | null;
  withdrawnBy: string | null;
  reason: string | null;
};

function toCorrection({ withdrawnAt, withdrawnBy, reason, ...correction }: CorrectionRow): DeskCorrection {
  const withdrawn = withdrawnAt ? { at: withdrawnAt, by: withdrawnBy ?? "", reason: reason ?? "" } : null;
  return { ...correction, withdrawn };
}

/** Every correction of a story, newest first, those taken back included. The caller has asked who may read it. */
export async function correctionsForDesk(
  storyId: string,
  executor: Executor = db(),
): Promise<DeskCorrection[]> {
  const rows = await executor
    .select(correctionColumns)
    .from(corrections)
    .innerJoin(people, eq(people.id, corrections.authorId))
    .leftJoin(withdrawer, eq(withdrawer.id, corrections.withdrawnById))
    .where(eq(corrections.storyId, storyId))
    .orderBy(desc(corrections.publishedAt), desc(corrections.id));
  return rows.map(toCorrection);
}

/** The latest corrections of this editor's sections, each with its story. */
export async function latestCorrections(
  actor: PersonActor,
  executor: Executor = db(),
): Promise<(DeskCorrection & { readonly story: NamedStory })[]> {
  const rows = await executor
    .select({ correction: correctionColumns, story: storyColumns })
    .from(corrections)
    .innerJoin(publications, eq(publications.storyId, corrections.storyId))
    .innerJoin(stories, eq(stories.id, publications.storyId))
    .innerJoin(sections, eq(sections.id, publications.sectionId))
    .innerJoin(people, eq(people.id, corrections.authorId))
    .leftJoin(withdrawer, eq(withdrawer.id, corrections.withdrawnById))
    .leftJoin(publicStories, eq(publicStories.storyId, publications.storyId))
    .where(inMySections(actor))
    .orderBy(desc(corrections.publishedAt), desc(corrections.id))
    .limit(listLimit);
  return rows.map(({ correction, story }) => ({ ...toCorrection(correction), story: toStory(story) }));
}

/** The stories that are linked to one, in both directions. The caller has asked who may read it. */
export async function linksForDesk(storyId: string, executor: Executor = db()): Promise<DeskLink[]> {
  const rows = await executor
    .select({ kind: storyLinks.kind, from: storyLinks.fromStoryId, to: storyLinks.toStoryId })
    .from(storyLinks)
    .where(or(eq(storyLinks.fromStoryId, storyId), eq(storyLinks.toStoryId, storyId)))
    .orderBy(asc(storyLinks.createdAt));
  const links = await Promise.all(
    rows.map(async ({ kind, from, to }) => {
      const outgoing = from === storyId;
      const other = await namedStory(outgoing ? to : from, executor);
      return other ? [{ kind, outgoing, other }] : [];
    }),
  );
  return links.flat();
}
