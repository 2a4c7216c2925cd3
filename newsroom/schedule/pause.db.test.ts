import { and, eq, inArray, sql } from "drizzle-orm";
import { afterEach, beforeAll, expect, test } from "vitest";
import { history, moves } from "#db/schema/history.ts";
import { publicStories } from "#db/schema/public-stories.ts";
import { publications } from "#db/schema/publications.ts";
import { stories } from "#db/schema/stories.ts";
import { openTestNewsroom, storyInState, type TestNewsroom } from "#db/testing/newsroom.ts";
import { useTestDatabase } from "#db/testing/test-database.ts";
import { siteSettings } from "#newsroom/settings/queries.ts";
import { publishStory } from "#newsroom/workflow/commands/publish-story.ts";
import { rescheduleStory, unscheduleStory } from "#newsroom/workflow/commands/schedule-story.ts";
import { withdrawStory } from "#newsroom/workflow/commands/withdraw-story.ts";
import { pauseSchedules, resumeSchedules } from "./commands/pause-schedules.ts";
import { publishDueStories } from "./commands/publish-due-stories.ts";
import { publishHeldStories } from "./commands/publish-held-stories.ts";
import { hasComeOut } from "./has-come-out.ts";
import { heldStories, overdueStories, scheduleHealth, schedulePause, takenTimes } from "./queries.ts";

const current = useTestDatabase();
let newsroom: TestNewsroom;
beforeAll(async () => {
  newsroom = await openTestNewsroom(current().db);
});
afterEach(async () => {
  await resume().catch(() => undefined);
});

const pause = (reason = "Menunggu kepastian dari polisi") =>
  pauseSchedules({ actor: newsroom.managingEditor, reason }, current().db);
const resume = () => resumeSchedules({ actor: newsroom.managingEditor }, current().db);
const isPublic = async (storyId: string) =>
  (await current().db.select().from(publicStories).where(eq(publicStories.storyId, storyId))).length > 0;
const row = async (storyId: string) => {
  const [story] = await current().db.select().from(stories).where(eq(stories.id, storyId));
  if (!story) throw new Error("the story is gone");
  return story;
};

/** Lets the time of a scheduled story be so many milliseconds from now, by the database's clock. */
async function dueIn(storyId: string, ms: number) {
  const at = sql`clock_timestamp() + make_interval(secs => ${ms / 1000})`;
  await current().db.update(stories).set({ publishAt: at }).where(eq(stories.id, storyId));
  await current().db.update(publications).set({ visibleAt: at }).where(eq(publications.storyId, storyId));
}
const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
const request = (storyId: string, version: number) => ({
  actor: newsroom.editor,
  storyId,
  expectedVersion: version,
});

test("while all schedules are paused nothing scheduled becomes visible, and no job brings it out", async () => {
  const { db } = current();
  const { storyId } = await storyInState(db, newsroom, "scheduled");
  await dueIn(storyId, 150);
  await pause();
  await wait(300);
  expect(await isPublic(storyId)).toBe(false);
  expect(await publishDueStories(db)).toEqual([]);
  expect((await row(storyId)).state).toBe("scheduled");
  expect(await schedulePause(db)).toMatchObject({
    by: "Redaktur Pelaksana",
    reason: "Menunggu kepastian dari polisi",
  });
  expect((await heldStories(newsroom.editor, db)).map(({ id }) => id)).toContain(storyId);
  expect((await overdueStories(newsroom.editor, db)).map(({ id }) => id)).not.toContain(storyId);
});

test("what readers saw before stays, whether its job came in time or not", async () => {
  const { db } = current();
  const followed = await storyInState(db, newsroom, "published");
  const late = await storyInState(db, newsroom, "scheduled");
  await dueIn(late.storyId, -1_000);
  await pause();
  expect(await isPublic(followed.storyId)).toBe(true);
  expect(await isPublic(late.storyId)).toBe(true);
  // Readers see it already: what follows is done in the pause, too.
  expect(await publishDueStories(db)).toEqual([late.storyId]);
  expect((await row(late.storyId)).state).toBe("published");
});

test("an editor still brings a story out by hand, and resuming does not take it back", async () => {
  const { db } = current();
  await pause();
  const { storyId, version } = await storyInState(db, newsroom, "scheduled");
  await publishStory(request(storyId, version), db);
  expect(await isPublic(storyId)).toBe(true);
  await resume();
  expect(await isPublic(storyId)).toBe(true);
});

test("what missed its time stays hidden after the pause until an editor publishes it or gives it a new time", async () => {
  const { db } = current();
  const [one, two, coming] = await Promise.all([
    storyInState(db, newsroom, "scheduled", "Terlewat satu"),
    storyInState(db, newsroom, "scheduled", "Terlewat dua"),
    storyInState(db, newsroom, "scheduled", "Belum waktunya"),
  ]);
  await pause();
  await dueIn(one.storyId, 50);
  await dueIn(two.storyId, 50);
  await dueIn(coming.storyId, 700);
  await wait(120);
  expect(await resume()).toEqual({ held: 2 });
  expect(await isPublic(one.storyId)).toBe(false);
  expect(await publishDueStories(db)).toEqual([]);
  const held = await heldStories(newsroom.editor, db);
  expect(held.map(({ id }) => id)).toEqual(expect.arrayContaining([one.storyId, two.storyId]));
  // A second pause and its end change nothing about them.
  await pause();
  await resume();
  expect(await isPublic(one.storyId)).toBe(false);

  await publishStory(request(one.storyId, one.version), db);
  expect(await isPublic(one.storyId)).toBe(true);
  const publishAt = new Date(Date.now() + 3_600_000);
  await rescheduleStory({ ...request(two.storyId, two.version), publishAt }, db);
  expect((await heldStories(newsroom.editor, db)).map(({ id }) => id)).not.toContain(two.storyId);
  await dueIn(two.storyId, -1);
  expect(await isPublic(two.storyId)).toBe(true);
  // What was scheduled for later came out at its time, with nobody doing anything.
  await wait(700);
  expect(await isPublic(coming.storyId)).toBe(true);
});

test("all that were named come out at once, with the true time; one that was refused keeps none back", async () => {
  const { db } = current();
  const [one, two] = await Promise.all([
    storyInState(db, newsroom, "scheduled", "Sekaligus satu"),
    storyInState(db, newsroom, "scheduled", "Sekaligus dua"),
  ]);
  await pause();
  await dueIn(one.storyId, 10);
  await dueIn(two.storyId, 10);
  await wait(60);
  await resume();
  const before = Date.now() - 2_000;
  const refused = await publishHeldStories(
    {
      actor: newsroom.managingEditor,
      stories: [
        { storyId: one.storyId, expectedVersion: one.version - 1 },
        { storyId: two.storyId, expectedVersion: two.version },
      ],
    },
    db,
  );
  expect(refused).toMatchObject([{ storyId: one.storyId, refusal: { code: "stale" } }]);
  expect(await isPublic(one.storyId)).toBe(false);
  const [out] = await db.select().from(publicStories).where(eq(publicStories.storyId, two.storyId));
  expect(out?.publishedAt.getTime()).toBeGreaterThan(before);
  const [move] = await db
    .select()
    .from(moves)
    .where(and(eq(moves.storyId, two.storyId), eq(moves.verb, "publish")));
  expect(move).toMatchObject({ personId: newsroom.managingEditor.personId });
});

test("a held story can be taken off the schedule; one that readers see cannot", async () => {
  const { db } = current();
  const held = await storyInState(db, newsroom, "scheduled");
  const seen = await storyInState(db, newsroom, "scheduled");
  await dueIn(seen.storyId, -1_000);
  await pause();
  await dueIn(held.storyId, 10);
  await wait(50);
  expect((await unscheduleStory(request(held.storyId, held.version), db)).state).toBe("approved");
  await expect(unscheduleStory(request(seen.storyId, seen.version), db)).rejects.toMatchObject({
    messageKey: "already-visible",
  });
});

test("a job that runs into a beginning pause is too late: the story is hidden, and its state says so", async () => {
  const { db } = current();
  const { storyId } = await storyInState(db, newsroom, "scheduled");
  await dueIn(storyId, 40);
  // The pause is written and not yet committed while the job asks what is due.
  let due: Promise<string[]> = Promise.resolve([]);
  await db.transaction(async (tx) => {
    await pauseSchedules({ actor: newsroom.managingEditor, reason: "Jeda" }, tx);
    await wait(100);
    due = publishDueStories(db);
    await wait(150);
  });
  expect(await due).not.toContain(storyId);
  expect((await row(storyId)).state).toBe("scheduled");
  expect(await isPublic(storyId)).toBe(false);
});

test("only the managing editor pauses, with a reason, once; and it is recorded with the edition", async () => {
  const { db } = current();
  for (const actor of [newsroom.editor, newsroom.writer, newsroom.administrator]) {
    await expect(pauseSchedules({ actor, reason: "Jeda" }, db)).rejects.toMatchObject({ code: "forbidden" });
    await expect(resumeSchedules({ actor }, db)).rejects.toMatchObject({ code: "forbidden" });
  }
  for (const [reason, messageKey] of [
    ["  ... ", "pause-reason-missing"],
    ["a".repeat(10_000), "note-too-long"],
  ] as const) {
    await expect(pause(reason)).rejects.toMatchObject({ code: "invalid", messageKey });
  }
  await expect(resume()).rejects.toMatchObject({ code: "conflict", messageKey: "schedules-not-paused" });
  const { edition } = await siteSettings(db);
  await pause("Alasan pertama");
  await expect(pause("Alasan kedua")).rejects.toMatchObject({ messageKey: "schedules-paused-already" });
  expect(await siteSettings(db)).toMatchObject({
    edition: edition + 1,
    schedulePauseReason: "Alasan pertama",
  });
  await resume();
  const events = await db
    .select({ event: history.event })
    .from(history)
    .where(inArray(history.event, ["schedule.pause", "schedule.resume"]));
  expect(events.filter(({ event }) => event === "schedule.pause").length).toBeGreaterThan(0);
  expect(events.filter(({ event }) => event === "schedule.resume").length).toBeGreaterThan(0);
});

test("the condition on the row and the view agree, whatever was paused, held, brought out or withdrawn", async () => {
  const { db } = current();
  const taken = await storyInState(db, newsroom, "published");
  const { managingEditor } = newsroom;
  await withdrawStory(
    {
      actor: managingEditor,
      storyId: taken.storyId,
      expectedVersion: taken.version,
      ground: "sara",
      reason: "x",
    },
    db,
  );
  const hidden = await storyInState(db, newsroom, "scheduled");
  await pause();
  await dueIn(hidden.storyId, 5);
  await wait(30);
  const differ = async () =>
    db
      .select({ storyId: publications.storyId, out: hasComeOut, withdrawnAt: publications.withdrawnAt })
      .from(publications)
      .where(
        sql`(${hasComeOut} and ${publications.withdrawnAt} is null) <> exists
          (select 1 from ${publicStories} where ${publicStories.storyId} = ${publications.storyId})`,
      );
  expect(await differ()).toEqual([]);
  await resume();
  expect(await differ()).toEqual([]);
  const rows = await db.select({ out: hasComeOut }).from(publications);
  expect(new Set(rows.map(({ out }) => out))).toEqual(new Set([true, false]));
});

test("taken times are those of scheduled stories to come, with the embargo that counts", async () => {
  const { db } = current();
  const { storyId, version } = await storyInState(db, newsroom, "scheduled", "Sudah dijadwalkan");
  const publishAt = new Date(Date.now() + 3_600_000);
  const embargoUntil = new Date(Date.now() + 7_200_000);
  await rescheduleStory({ ...request(storyId, version), publishAt, embargoUntil }, db);
  const mine = (await takenTimes(newsroom.editor, db)).find((time) => time.storyId === storyId);
  expect(mine).toEqual({ storyId, title: "Sudah dijadwalkan", section: "Daerah", at: embargoUntil });
  expect(await takenTimes(newsroom.contributor, db)).toEqual([]);
});

test("those who watch the machine are told how many are overdue, held, paused and given up", async () => {
  const { db } = current();
  const before = await scheduleHealth(db);
  const late = await storyInState(db, newsroom, "scheduled");
  await dueIn(late.storyId, -60_000);
  await pause();
  const held = await storyInState(db, newsroom, "scheduled");
  await dueIn(held.storyId, 5);
  await wait(40);
  await db.execute(sql`select graphile_worker.add_job('publish-due-stories', max_attempts => 1)`);
  await db.execute(
    sql`update graphile_worker._private_jobs set attempts = max_attempts where max_attempts = 1`,
  );
  expect(await scheduleHealth(db)).toEqual({
    overdue: before.overdue + 1,
    held: before.held + 1,
    paused: true,
    failedJobs: before.failedJobs + 1,
  });
});
