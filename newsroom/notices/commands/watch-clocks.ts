import { and, eq, gt, inArray, isNull, lte, ne, sql } from "drizzle-orm";
import { db, type Executor } from "#db/client.ts";
import { assignees, assignments } from "#db/schema/assignments.ts";
import { readerRequests } from "#db/schema/corrections.ts";
import { commentReports, readerComments } from "#db/schema/reader-comments.ts";
import { stories } from "#db/schema/stories.ts";
import { deadlineNearHours, requestNearHours, scheduleMissedSeconds } from "../limits.ts";
import { recordHappening } from "./record-happening.ts";

/** Records what no move records because it is only time that passes: each clock once, at its nearing or running out. */
export async function watchClocks(executor: Executor = db()): Promise<void> {
  await scheduleMissed(executor);
  await deadlineNear(executor);
  await requestClocks(executor);
  await reportClocks(executor);
}

/** A scheduled story that is not out though its time, and that of its embargo, has passed. */
async function scheduleMissed(executor: Executor): Promise<void> {
  const time = sql<Date>`greatest(${stories.publishAt}, ${stories.embargoUntil})`;
  const late = await executor
    .select({ storyId: stories.id, time: sql<string>`to_json(${time}) #>> '{}'` })
    .from(stories)
    .where(
      and(
        eq(stories.state, "scheduled"),
        lte(time, sql`now() - make_interval(secs => ${scheduleMissedSeconds})`),
      ),
    );
  for (const { storyId, time: at } of late) {
    const key = `schedule-missed:${storyId}:${at}`;
    await recordHappening(executor, { key, event: "schedule-missed", storyId, fromId: null });
  }
}

/** An assignment that still lies with its writers shortly before its deadline, and was not given only just now. */
async function deadlineNear(executor: Executor): Promise<void> {
  const near = await executor
    .select({
      storyId: assignments.storyId,
      deadline: sql<string>`to_json(${assignments.deadlineAt}) #>> '{}'`,
      personIds: sql<string[]>`array_agg(${assignees.personId}::text)`,
    })
    .from(assignments)
    .innerJoin(stories, eq(stories.id, assignments.storyId))
    .innerJoin(assignees, and(eq(assignees.storyId, assignments.storyId), ne(assignees.answer, "cannot")))
    .where(
      and(
        inArray(stories.state, ["assigned", "draft", "changes-requested"]),
        gt(assignments.deadlineAt, sql`now()`),
        lte(assignments.deadlineAt, sql`now() + make_interval(hours => ${deadlineNearHours})`),
        lte(assignees.askedAt, sql`${assignments.deadlineAt} - make_interval(hours => ${deadlineNearHours})`),
      ),
    )
    .groupBy(assignments.storyId, assignments.deadlineAt);
  for (const { storyId, deadline, personIds } of near) {
    const key = `deadline-near:${storyId}:${deadline}`;
    const facts = { event: "deadline-near", storyId, fromId: null, concernedIds: personIds } as const;
    await recordHappening(executor, { key, ...facts });
  }
}

/** A reader's request that nobody answered yet: shortly before its clock runs out, and when it has. */
async function requestClocks(executor: Executor): Promise<void> {
  const near = await executor
    .select({
      id: readerRequests.id,
      storyId: readerRequests.storyId,
      due: sql<string>`to_json(${readerRequests.dueAt}) #>> '{}'`,
      isOverdue: sql<boolean>`${readerRequests.dueAt} <= now()`,
    })
    .from(readerRequests)
    .where(
      and(
        isNull(readerRequests.settledAt),
        lte(readerRequests.dueAt, sql`now() + make_interval(hours => ${requestNearHours})`),
      ),
    );
  for (const { id, storyId, due, isOverdue } of near) {
    const event = isOverdue ? "request-overdue" : "request-due-near";
    const key = `${event}:${id}:${due}`;
    await recordHappening(executor, { key, event, storyId, requestId: id, fromId: null });
  }
}

/** An open report of a reader's comment: shortly before its clock runs out, and when it has. The first of a comment counts. */
async function reportClocks(executor: Executor): Promise<void> {
  const dueAt = sql<Date>`min(${commentReports.dueAt})`;
  const near = await executor
    .select({
      commentId: commentReports.commentId,
      storyId: readerComments.storyId,
      due: sql<string>`to_json(${dueAt}) #>> '{}'`,
      isOverdue: sql<boolean>`${dueAt} <= now()`,
    })
    .from(commentReports)
    .innerJoin(readerComments, eq(readerComments.id, commentReports.commentId))
    .where(isNull(commentReports.settledAt))
    .groupBy(commentReports.commentId, readerComments.storyId)
    .having(lte(dueAt, sql`now() + make_interval(hours => ${requestNearHours})`));
  for (const { commentId, storyId, due, isOverdue } of near) {
    const event = isOverdue ? "report-overdue" : "report-due-near";
    await recordHappening(executor, { key: `${event}:${commentId}:${due}`, event, storyId, fromId: null });
  }
}
