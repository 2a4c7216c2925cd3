import { and, asc, desc, eq, exists, inArray, isNotNull, isNull, not, type SQL, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import { db, type Executor } from "#db/client.ts";
import { publicStories } from "#db/schema/public-stories.ts";
import { publications } from "#db/schema/publications.ts";
import { commentReports, readerComments, storyCommentChoices } from "#db/schema/reader-comments.ts";
import { readers } from "#db/schema/readers.ts";
import { sections } from "#db/schema/sections.ts";
import { people } from "#db/schema/staff.ts";
import { stories } from "#db/schema/stories.ts";
import type { ReaderActor } from "#newsroom/readers/types.ts";
import type { PersonActor } from "#newsroom/staff/types.ts";
import { hasRole } from "#newsroom/stories/policy.ts";
import { storyPath } from "#newsroom/stories/published/paths.ts";
import { mayKeepCommentSettings, mayModerateSomewhere } from "./policy.ts";
import { isEditable } from "./rules.ts";
import { commentSettingsNow, talkedStory } from "./settings.ts";
import type { CommentSettings, DeskComment, DeskReport, OwnComment, StoryChoice } from "./types.ts";

/** The most comments of one list of the desk, and of a reader's own. */
const listLimit = 50;
const ownLimit = 100;

const answered = alias(readerComments, "answered");
const answeredReader = alias(readers, "answered_reader");
const reports = alias(commentReports, "reports");

/** Published in a section of this editor's; everywhere for a managing editor. */
function inMySections(actor: PersonActor): SQL | undefined {
  if (hasRole(actor, "managing-editor")) return undefined;
  return mayModerateSomewhere(actor) ? inArray(publications.sectionId, [...actor.sectionIds]) : sql`false`;
}

const hasOpenReport = (executor: Executor) =>
  exists(
    executor
      .select({ one: sql`1` })
      .from(reports)
      .where(and(eq(reports.commentId, readerComments.id), isNull(reports.settledAt))),
  );

/** Comments that wait for a decision of this moderator, the oldest first. Nobody else gets any. */
export function waitingComments(actor: PersonActor, executor: Executor = db()): Promise<DeskComment[]> {
  return deskComments(actor, eq(readerComments.state, "waiting"), asc(readerComments.sentAt), executor);
}

/** Published comments with open reports, the one whose time runs out next first. */
export function reportedComments(actor: PersonActor, executor: Executor = db()): Promise<DeskComment[]> {
  const due = sql`(select min(r.due_at) from comment_reports r where r.comment_id = ${readerComments.id} and r.settled_at is null)`;
  const reported = and(eq(readerComments.state, "published"), hasOpenReport(executor));
  return deskComments(actor, reported, asc(due), executor);
}

/** Comments that were decided about lately, the last first. */
export function decidedComments(actor: PersonActor, executor: Executor = db()): Promise<DeskComment[]> {
  const decided = and(
    isNotNull(readerComments.decidedAt),
    inArray(readerComments.state, ["published", "refused", "removed"]),
    not(hasOpenReport(executor)),
  );
  return deskComments(actor, decided, desc(readerComments.decidedAt), executor);
}

/** What waits for this moderator: comments, open reports, and how many of those are overdue. */
export async function countTalk(
  actor: PersonActor,
  executor: Executor = db(),
): Promise<{ waiting: number; reported: number; overdue: number }> {
  const [row] = await executor
    .select({
      waiting: sql<number>`count(*) filter (where ${readerComments.state} = 'waiting')::int`,
      reported: sql<number>`count(*) filter (where open.due_at is not null)::int`,
      overdue: sql<number>`count(*) filter (where open.due_at <= now())::int`,
    })
    .from(readerComments)
    .innerJoin(publications, eq(publications.storyId, readerComments.storyId))
    .leftJoin(
      sql`(select comment_id, min(due_at) as due_at from comment_reports where settled_at is null group by comment_id) as open`,
      sql`open.comment_id = ${readerComments.id} and ${readerComments.state} = 'published'`,
    )
    .where(and(inMySections(actor), sql`(${readerComments.state} = 'waiting' or open.due_at is not null)`));
  return row ?? { waiting: 0, reported: 0, overdue: 0 };
}

async function deskComments(
  actor: PersonActor,
  condition: SQL | undefined,
  order: SQL,
  executor: Executor,
): Promise<DeskComment[]> {
  const fared = (state: "published" | "refused") =>
    sql<number>`(select count(*) from reader_comments c where c.reader_id = ${readerComments.readerId} and c.state = ${state})::int`;
  const rows = await executor
    .select({
      id: readerComments.id,
      state: readerComments.state,
      version: readerComments.version,
      text: readerComments.text,
      marks: readerComments.marks,
      sentAt: readerComments.sentAt,
      editedAt: readerComments.editedAt,
      ground: readerComments.ground,
      note: readerComments.note,
      decidedAt: readerComments.decidedAt,
      decidedBy: people.name,
      readerId: readers.id,
      readerName: readers.name,
      published: fared("published"),
      refused: fared("refused"),
      storyId: publications.storyId,
      title: sql<string>`coalesce(${publicStories.title}, ${stories.title})`,
      section: sections.name,
      sectionSlug: sections.slug,
      slug: publications.slug,
      isPublic: sql<boolean>`${publicStories.storyId} is not null`,
      parentId: readerComments.parentId,
      parentText: answered.text,
      parentName: answeredReader.name,
    })
    .from(readerComments)
    .innerJoin(publications, eq(publications.storyId, readerComments.storyId))
    .innerJoin(stories, eq(stories.id, publications.storyId))
    .innerJoin(sections, eq(sections.id, publications.sectionId))
    .leftJoin(publicStories, eq(publicStories.storyId, publications.storyId))
    .leftJoin(readers, eq(readers.id, readerComments.readerId))
    .leftJoin(people, eq(people.id, readerComments.decidedById))
    .leftJoin(answered, eq(answered.id, readerComments.parentId))
    .leftJoin(answeredReader, eq(answeredReader.id, answered.readerId))
    .where(and(inMySections(actor), condition))
    .orderBy(order, asc(readerComments.id))
    .limit(listLimit);
  const open = await openReportsOf(
    rows.map(({ id }) => id),
    executor,
  );
  return rows.map((row) => ({
    id: row.id,
    state: row.state,
    version: row.version,
    text: row.text,
    marks: row.marks,
    sentAt: row.sentAt,
    edited: row.editedAt !== null,
    reader:
      row.readerId && row.readerName
        ? { id: row.readerId, name: row.readerName, published: row.published, refused: row.refused }
        : null,
    story: {
      id: row.storyId,
      title: row.title,
      section: row.section,
      path: row.isPublic ? storyPath(row.sectionSlug, row.slug) : null,
    },
    answers: row.parentId ? { name: row.parentName, text: row.parentText ?? "" } : null,
    ground: row.ground,
    note: row.note,
    decided: row.decidedAt ? { by: row.decidedBy, at: row.decidedAt } : null,
    reports: open.get(row.id)?.reports ?? [],
    dueAt: open.get(row.id)?.dueAt ?? null,
  }));
}

async function openReportsOf(
  ids: readonly string[],
  executor: Executor,
): Promise<ReadonlyMap<string, { reports: DeskReport[]; dueAt: Date }>> {
  const found = new Map<string, { reports: DeskReport[]; dueAt: Date }>();
  if (ids.length === 0) return found;
  const rows = await executor
    .select()
    .from(commentReports)
    .where(and(inArray(commentReports.commentId, [...ids]), isNull(commentReports.settledAt)))
    .orderBy(asc(commentReports.dueAt));
  for (const { commentId, reason, words, receivedAt, dueAt } of rows) {
    const there = found.get(commentId) ?? { reports: [], dueAt };
    there.reports.push({ reason, words, at: receivedAt });
    found.set(commentId, there);
  }
  return found;
}

/** How comments are kept, and the stories that are kept otherwise than their section; null for who may not set it. */
export async function commentSettingsForDesk(
  actor: PersonActor,
  executor: Executor = db(),
): Promise<{
  settings: CommentSettings;
  stories: readonly { id: string; title: string; choice: StoryChoice; path: string }[];
} | null> {
  if (!mayKeepCommentSettings(actor).allowed) return null;
  const [settings, rows] = await Promise.all([
    commentSettingsNow(executor),
    executor
      .select({
        id: publicStories.storyId,
        title: publicStories.title,
        sectionSlug: publicStories.sectionSlug,
        slug: publicStories.slug,
        choice: storyCommentChoices.choice,
      })
      .from(storyCommentChoices)
      .innerJoin(publicStories, eq(publicStories.storyId, storyCommentChoices.storyId))
      .orderBy(desc(storyCommentChoices.setAt))
      .limit(listLimit),
  ]);
  return {
    settings,
    stories: rows.map(({ sectionSlug, slug, ...story }) => ({
      ...story,
      path: storyPath(sectionSlug, slug),
    })),
  };
}

/** What a reader wrote, the newest first; what they deleted is gone. */
export async function commentsOfReader(
  reader: ReaderActor,
  executor: Executor = db(),
): Promise<OwnComment[]> {
  const rows = await executor
    .select({
      id: readerComments.id,
      state: readerComments.state,
      version: readerComments.version,
      text: readerComments.text,
      sentAt: readerComments.sentAt,
      ground: readerComments.ground,
      note: readerComments.note,
      storyId: readerComments.storyId,
      title: publicStories.title,
      sectionSlug: publicStories.sectionSlug,
      slug: publicStories.slug,
    })
    .from(readerComments)
    .leftJoin(publicStories, eq(publicStories.storyId, readerComments.storyId))
    .where(and(eq(readerComments.readerId, reader.readerId), not(eq(readerComments.state, "deleted"))))
    .orderBy(desc(readerComments.sentAt))
    .limit(ownLimit);
  const now = new Date();
  return rows.map(({ storyId, title, sectionSlug, slug, ...comment }) => ({
    ...comment,
    story: {
      id: storyId,
      title: title ?? "",
      path: sectionSlug && slug ? storyPath(sectionSlug, slug) : null,
    },
    mayEdit: reader.block === null && isEditable(comment, now),
  }));
}

/** A published comment, as somebody who answers or reports it is shown it; null when it cannot be read. */
export async function readableComment(
  commentId: string,
  executor: Executor = db(),
): Promise<{
  id: string;
  name: string | null;
  text: string;
  story: { id: string; title: string; path: string };
} | null> {
  const [row] = await executor
    .select({
      id: readerComments.id,
      name: readers.name,
      text: readerComments.text,
      storyId: readerComments.storyId,
    })
    .from(readerComments)
    .leftJoin(readers, eq(readers.id, readerComments.readerId))
    .where(and(eq(readerComments.id, commentId), eq(readerComments.state, "published")));
  const story = row ? await talkedStory(row.storyId, executor) : null;
  if (!row || !story || story.talk === "off") return null;
  return {
    id: row.id,
    name: row.name,
    text: row.text,
    story: { id: story.storyId, title: story.title, path: story.path },
  };
}
