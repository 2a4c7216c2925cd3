import { and, eq, isNull, sql } from "drizzle-orm";
import { db, type Executor } from "#db/client.ts";
import { history } from "#db/schema/history.ts";
import { happenings, noticeRules, notices } from "#db/schema/notices.ts";
import { publications } from "#db/schema/publications.ts";
import { stories, storyWriters } from "#db/schema/stories.ts";
import { mailIsOn } from "#lib/mail/smtp-door.ts";
import { readersOfStory } from "#newsroom/comments/readers-of-story.ts";
import { mayHandleRequest } from "#newsroom/corrections/policy.ts";
import { orderPushes } from "#newsroom/push/commands/order-pushes.ts";
import { siteSettings } from "#newsroom/settings/queries.ts";
import type { PersonActor } from "#newsroom/staff/types.ts";
import { hasRole } from "#newsroom/stories/policy.ts";
import { choicesOfPeople } from "../queries.ts";
import {
  chosenWay,
  groupOf,
  type Listener,
  mayGoOutAt,
  receiversOf,
  type StoryFacts,
  usualChoices,
} from "../rules.ts";
import type { NoticeChoices } from "../types.ts";
import { orderMail } from "./order-mail.ts";

type HappeningRow = typeof happenings.$inferSelect;

/**
 * Tells people of something that was recorded: a row in the inbox of each, and what goes out to them by mail and push,
 * by the newsroom's rules and each person's own choice. All in the transaction that marks it as told: a worker that is
 * killed has told nobody, and the next one tells everybody, once. Only those are told who may read it now.
 */
export async function tellHappening(
  happeningId: string,
  executor: Executor = db(),
  now = new Date(),
): Promise<void> {
  await executor.transaction(async (tx) => {
    const waiting = and(eq(happenings.id, happeningId), isNull(happenings.toldAt));
    const [happening] = await tx.select().from(happenings).where(waiting).for("update", { skipLocked: true });
    if (!happening) return;
    await tellByRules(tx, happening, now);
    await tx.update(happenings).set({ toldAt: sql`now()` }).where(eq(happenings.id, happeningId));
  });
}

async function tellByRules(tx: Executor, happening: HappeningRow, now: Date): Promise<void> {
  const story = await storyFacts(tx, happening);
  if (!story) return;
  const readers = await readersOf(tx, happening, story);
  const rules = await tx.select().from(noticeRules).where(eq(noticeRules.event, happening.event));
  const listeners = readers.map((reader) => asListener(reader, story.sectionId));
  const told = receiversOf(happening, story, listeners, rules);
  if (told.size === 0) return;
  const choices = await choicesOfPeople([...told.keys()], tx);
  const { timeZone } = await siteSettings(tx);
  const choiceOf = (personId: string): NoticeChoices => choices.get(personId) ?? usualChoices;
  const group = groupOf(happening.event);
  const plans = [...told].map(([personId, byRules]) => ({
    personId,
    way: chosenWay(byRules, choiceOf(personId).groups[group]),
  }));
  const wanted = plans.filter(({ way }) => way.app || way.email || way.push || way.digest);
  const { event, fromId, storyId, commentId, requestId, at } = happening;
  for (const { personId, way } of wanted) {
    const [notice] = await tx
      .insert(notices)
      .values({
        personId,
        event,
        eventId: happening.id,
        fromId,
        storyId,
        commentId,
        requestId,
        inApp: way.app,
        at,
      })
      .onConflictDoNothing()
      .returning({ id: notices.id });
    // Told already, as of the same comment by another event.
    if (!notice) continue;
    const dueAt = mayGoOutAt(event, choiceOf(personId).habits, now, timeZone);
    if (way.email && mailIsOn()) await orderMail(tx, { noticeIds: [notice.id], personId, dueAt });
    if (way.push) await orderPushes(tx, { noticeId: notice.id, personId, dueAt });
    if (way.app) await tx.execute(sql`select pg_notify('notices', ${personId})`);
  }
}

type Facts = StoryFacts & Pick<typeof stories.$inferSelect, "state" | "workingCopySince">;

async function storyFacts(tx: Executor, { storyId, event }: HappeningRow): Promise<Facts | null> {
  // Who holds it, else who took it up last, else who approved it: a return takes it out of their hands.
  const reviewerId = sql<
    string | null
  >`coalesce(${stories.reviewerId}, (select ${history.personId} from ${history} where ${history.subjectId} = ${stories.id} and ${history.event} = 'review.take-up' order by ${history.at} desc limit 1), ${publications.editorId})`;
  const [row] = await tx
    .select({
      writerId: stories.writerId,
      reviewerId,
      state: stories.state,
      kind: stories.kind,
      sectionId: stories.sectionId,
      publishedIn: publications.sectionId,
      sensitive: stories.sensitive,
      workingCopySince: stories.workingCopySince,
    })
    .from(stories)
    .leftJoin(publications, eq(publications.storyId, stories.id))
    .where(eq(stories.id, storyId));
  if (!row) return null;
  const writers = await tx
    .select({ id: storyWriters.personId })
    .from(storyWriters)
    .where(eq(storyWriters.storyId, storyId));
  const { publishedIn, ...story } = row;
  return {
    ...story,
    // What a reader asks or reports is answered for by the section in which it was published.
    sectionId: groupOf(event) === "readers" ? publishedIn : story.sectionId,
    writerIds: writers.map(({ id }) => id),
  };
}

async function readersOf(tx: Executor, happening: HappeningRow, story: Facts): Promise<PersonActor[]> {
  const readers = await readersOfStory(tx, story);
  if (groupOf(happening.event) !== "readers") return readers;
  const { sectionId } = story;
  return sectionId === null ? [] : readers.filter((actor) => mayHandleRequest(actor, { sectionId }).allowed);
}

function asListener(actor: PersonActor, sectionId: string | null): Listener {
  return {
    personId: actor.personId,
    isManaging: hasRole(actor, "managing-editor"),
    editsSection: hasRole(actor, "editor") && sectionId !== null && actor.sectionIds.includes(sectionId),
  };
}
