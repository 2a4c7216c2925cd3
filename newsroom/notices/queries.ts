import { and, asc, desc, eq, gt, inArray, isNotNull, isNull, lt, not, or, type SQL, sql } from "drizzle-orm";
import { db, type Executor } from "#db/client.ts";
import { comments } from "#db/schema/comments.ts";
import { happenings, mails, noticeChoices, noticeHabits, noticeRules, notices } from "#db/schema/notices.ts";
import { publications } from "#db/schema/publications.ts";
import { people } from "#db/schema/staff.ts";
import { stories } from "#db/schema/stories.ts";
import { mailIsOn } from "#lib/mail/smtp-door.ts";
import type { PersonActor } from "#newsroom/staff/types.ts";
import { hasRole } from "#newsroom/stories/policy.ts";
import { readableStories } from "#newsroom/stories/readable.ts";
import type { InboxQuestion } from "./inbox-address.ts";
import { excerptLength, noticesPerPage } from "./limits.ts";
import { groupOf, isOfComments, usualHabits } from "./rules.ts";
import {
  type GroupChoice,
  type KeptRule,
  type MailState,
  type Notice,
  type NoticeChoices,
  type NoticeGroup,
  noticeEvents,
} from "./types.ts";

const everything: InboxQuestion = { group: null, unreadOnly: false, beforeId: null };
/** Beyond this a count says nothing more. */
const countLimit = 100;

const columns = {
  id: notices.id,
  event: notices.event,
  from: people.name,
  storyId: stories.id,
  title: stories.title,
  body: comments.body,
  commentId: notices.commentId,
  note: happenings.note,
  threadId: comments.threadId,
  requestId: notices.requestId,
  at: notices.at,
  readAt: notices.readAt,
};

/**
 * Notices of somebody that they may still read: of stories open to them, and of readers' requests only while they
 * edit the section. What a person was told once and may no longer read is not told again.
 */
function readableNotices(actor: PersonActor): SQL | undefined {
  const theirs = and(eq(notices.personId, actor.personId), readableStories(actor));
  if (hasRole(actor, "managing-editor")) return theirs;
  const edited =
    hasRole(actor, "editor") && actor.sectionIds.length > 0
      ? sql`exists (select 1 from ${publications} where ${publications.storyId} = ${notices.storyId} and ${inArray(publications.sectionId, [...actor.sectionIds])})`
      : undefined;
  const ofReaders = or(
    isNotNull(notices.requestId),
    inArray(notices.event, noticeEvents.filter(isOfComments)),
  );
  return and(theirs, or(not(ofReaders ?? sql`false`), edited));
}

function noticeRows(actor: PersonActor, condition: SQL | undefined, executor: Executor) {
  return executor
    .select(columns)
    .from(notices)
    .innerJoin(stories, eq(stories.id, notices.storyId))
    .leftJoin(people, eq(people.id, notices.fromId))
    .leftJoin(comments, eq(comments.id, notices.commentId))
    .leftJoin(happenings, eq(happenings.id, notices.eventId))
    .where(and(readableNotices(actor), condition))
    .orderBy(desc(notices.at), desc(notices.id))
    .$dynamic();
}

type NoticeRow = Awaited<ReturnType<typeof noticeRows>>[number];

function toNotice({ storyId, title, body, note, commentId, readAt, ...row }: NoticeRow): Notice {
  const words = (commentId ? body : note) ?? "";
  return {
    ...row,
    story: { id: storyId, title },
    excerpt: words.slice(0, excerptLength),
    read: readAt !== null,
  };
}

/** A page of the asker's inbox, the latest first, of what they may still read. */
export async function noticesOf(
  actor: PersonActor,
  executor: Executor = db(),
  { group, unreadOnly, beforeId }: InboxQuestion = everything,
): Promise<Notice[]> {
  const ofGroup = group ? inArray(notices.event, eventsOf(group)) : undefined;
  const before = beforeId
    ? sql`(${notices.at}, ${notices.id}) < (select at, id from ${notices} as seen where seen.id = ${beforeId})`
    : undefined;
  const unread = unreadOnly ? isNull(notices.readAt) : undefined;
  const rows = await noticeRows(actor, and(eq(notices.inApp, true), ofGroup, unread, before), executor).limit(
    noticesPerPage,
  );
  return rows.map(toNotice);
}

function eventsOf(group: NoticeGroup) {
  return noticeEvents.filter((event) => groupOf(event) === group);
}

/** Notices of a person by their ids, those that are unread and that they may read now; the latest first. */
export async function unreadOfMail(
  actor: PersonActor,
  mailId: string,
  executor: Executor = db(),
): Promise<Notice[]> {
  const rows = await noticeRows(actor, and(eq(notices.mailId, mailId), isNull(notices.readAt)), executor);
  return rows.map(toNotice);
}

/** One notice of a person, unread and still open to them; else null. */
export async function unreadNotice(
  actor: PersonActor,
  noticeId: string,
  executor: Executor = db(),
): Promise<Notice | null> {
  const [row] = await noticeRows(actor, and(eq(notices.id, noticeId), isNull(notices.readAt)), executor);
  return row ? toNotice(row) : null;
}

/** What a digest of somebody would tell: unread, in no mail yet, of groups that they want in it. */
export async function forDigest(
  actor: PersonActor,
  choices: NoticeChoices,
  days: number,
  executor: Executor = db(),
): Promise<string[]> {
  const wanted = noticeEvents.filter((event) => choices.groups[groupOf(event)]?.digest);
  if (wanted.length === 0) return [];
  const rows = await noticeRows(
    actor,
    and(
      inArray(notices.event, wanted),
      isNull(notices.readAt),
      isNull(notices.mailId),
      gt(notices.at, sql`now() - make_interval(days => ${days})`),
    ),
    executor,
  );
  return rows.map(({ id }) => id);
}

/** How many notices the asker has not read yet, of what they may still read; counted up to a hundred. */
export async function countUnread(actor: PersonActor, executor: Executor = db()): Promise<number> {
  const rows = await executor
    .select({ id: notices.id })
    .from(notices)
    .innerJoin(stories, eq(stories.id, notices.storyId))
    .where(and(readableNotices(actor), eq(notices.inApp, true), isNull(notices.readAt)))
    .limit(countLimit);
  return rows.length;
}

/** What several people chose, by person; who never chose is not in it. */
export async function choicesOfPeople(
  personIds: readonly string[],
  executor: Executor = db(),
): Promise<ReadonlyMap<string, NoticeChoices>> {
  if (personIds.length === 0) return new Map();
  const groups = await executor
    .select()
    .from(noticeChoices)
    .where(inArray(noticeChoices.personId, [...personIds]));
  const habits = await executor
    .select()
    .from(noticeHabits)
    .where(inArray(noticeHabits.personId, [...personIds]));
  const chosen = new Map<string, NoticeChoices>();
  for (const personId of personIds) {
    const own = groups.filter((row) => row.personId === personId);
    const kept = habits.find((row) => row.personId === personId);
    if (own.length === 0 && !kept) continue;
    const entries = own.map(({ group, app, email, push, digest }): [NoticeGroup, GroupChoice] => [
      group,
      { app, email, push, digest },
    ]);
    const { quietFrom, quietTo, urgentThrough, digestHour } = kept ?? usualHabits;
    const byGroup: Partial<Record<NoticeGroup, GroupChoice>> = Object.fromEntries(entries);
    chosen.set(personId, { groups: byGroup, habits: { quietFrom, quietTo, urgentThrough, digestHour } });
  }
  return chosen;
}

/** The newsroom's rules, in the order in which they were added. They are house rules, and nobody's secret. */
export async function noticeRulesKept(executor: Executor = db()): Promise<KeptRule[]> {
  return executor
    .select({
      id: noticeRules.id,
      event: noticeRules.event,
      sectionId: noticeRules.sectionId,
      kind: noticeRules.kind,
      sensitive: noticeRules.sensitive,
      receiver: noticeRules.receiver,
      personId: noticeRules.personId,
      person: people.name,
      app: noticeRules.app,
      email: noticeRules.email,
      push: noticeRules.push,
    })
    .from(noticeRules)
    .leftJoin(people, eq(people.id, noticeRules.personId))
    .orderBy(asc(noticeRules.id));
}

/** How the mails of the last week fared. Names nobody. */
export async function mailState(executor: Executor = db()): Promise<MailState> {
  const [row] = await executor
    .select({
      waiting: sql<number>`(count(*) filter (where ${mails.state} = 'waiting' and ${lt(mails.dueAt, sql`now()`)}))::int`,
      failed: sql<number>`(count(*) filter (where ${mails.state} = 'failed'))::int`,
      lastFailure: sql<
        string | null
      >`(array_agg(${mails.failure} order by ${mails.createdAt} desc) filter (where ${mails.failure} <> '' and ${mails.state} in ('waiting', 'failed')))[1]`,
    })
    .from(mails)
    .where(gt(mails.createdAt, sql`now() - interval '7 days'`));
  return { on: mailIsOn(), ...(row ?? { waiting: 0, failed: 0, lastFailure: null }) };
}
