import { eq, sql } from "drizzle-orm";
import { beforeAll, describe, expect, test } from "vitest";
import { assignments } from "#db/schema/assignments.ts";
import { moves } from "#db/schema/history.ts";
import { people } from "#db/schema/staff.ts";
import { stories } from "#db/schema/stories.ts";
import { hire, openTestNewsroom, storyInState, type TestNewsroom } from "#db/testing/newsroom.ts";
import { useTestDatabase } from "#db/testing/test-database.ts";
import { shiftDate } from "#lib/calendar.ts";
import { createStory } from "#newsroom/stories/commands/create-story.ts";
import { approveStory } from "#newsroom/workflow/commands/approve-story.ts";
import { scheduleStory } from "#newsroom/workflow/commands/schedule-story.ts";
import { keepFilter, removeFilter, renameFilter } from "./commands/keep-filter.ts";
import { moveStories } from "./commands/move-stories.ts";
import { maxKeptFilters } from "./limits.ts";
import { keptFilters, movesOpenOn, storiesByWords, storiesOnBoard, weekOfBoard } from "./queries.ts";
import { type BoardFilter, wholeBoard } from "./schema.ts";
import { weekAround, weekOf } from "./week.ts";

const current = useTestDatabase();
let newsroom: TestNewsroom;
beforeAll(async () => {
  newsroom = await openTestNewsroom(current().db);
});

const zone = "Asia/Jakarta";
const whole: BoardFilter = { ...wholeBoard, view: "calendar" };
const tomorrow = () => new Date(Date.now() + 24 * 60 * 60_000);
const ids = (rows: readonly { id: string }[]) => rows.map(({ id }) => id);

describe("a week of the calendar", () => {
  test("shows what goes out, what went out and what is wanted, each at its hour, to those who may read it", async () => {
    const { db } = current();
    const scheduled = await storyInState(db, newsroom, "scheduled", "Terjadwal besok");
    const published = await storyInState(db, newsroom, "published", "Sudah tayang");
    const assigned = await storyInState(db, newsroom, "assigned", "Ditugaskan");
    const [row] = await db.select().from(stories).where(eq(stories.id, scheduled.storyId));
    const [plan] = await db.select().from(assignments).where(eq(assignments.storyId, assigned.storyId));
    const seenBy = async (actor: typeof newsroom.editor, at: Date) =>
      (await weekOfBoard(actor, whole, weekAround(at, zone), db)).entries;

    const ofTomorrow = await seenBy(newsroom.editor, tomorrow());
    expect(ofTomorrow.find(({ id }) => id === scheduled.storyId)).toMatchObject({
      kind: "scheduled",
      at: row?.publishAt,
      mayReschedule: true,
    });
    expect(ids(await seenBy(newsroom.editor, new Date()))).toContain(published.storyId);
    const due = await seenBy(newsroom.editor, plan?.deadlineAt ?? new Date(0));
    expect(due.find(({ id }) => id === assigned.storyId)).toMatchObject({ kind: "planned" });

    const reporters = await seenBy(newsroom.reporter, tomorrow());
    expect(reporters.find(({ id }) => id === scheduled.storyId)?.mayReschedule).toBe(false);
    expect(ids(await seenBy(newsroom.reporter, plan?.deadlineAt ?? new Date(0)))).not.toContain(
      assigned.storyId,
    );
    expect(ids(await seenBy(newsroom.contributor, tomorrow()))).not.toContain(scheduled.storyId);
  });

  test("ends at midnight of the site's zone: the last minute is in, the next is in the week after", async () => {
    const { db } = current();
    const week = weekOf(shiftDate(weekAround(new Date(), zone).days[0] ?? "", 14), zone);
    const at = async (publishAt: Date) => {
      const { storyId, version } = await storyInState(db, newsroom, "approved");
      await scheduleStory({ actor: newsroom.editor, storyId, expectedVersion: version, publishAt }, db);
      return storyId;
    };
    const last = await at(new Date(week.until.getTime() - 60_000));
    const next = await at(week.until);
    const after = weekOf(shiftDate(week.days[0] ?? "", 7), zone);
    const inWeek = async (asked: typeof week) =>
      ids((await weekOfBoard(newsroom.editor, whole, asked, db)).entries);
    expect(await inWeek(week)).toEqual([last]);
    expect(await inWeek(after)).toEqual([next]);
    expect((await weekOfBoard(newsroom.editor, { ...whole, state: "published" }, week, db)).entries).toEqual(
      [],
    );
  });
});

describe("a move of several stories", () => {
  test("is made on each by itself: one that somebody changed meanwhile keeps none of the others back", async () => {
    const { db } = current();
    const one = await storyInState(db, newsroom, "in-review", "Satu");
    const two = await storyInState(db, newsroom, "approved", "Dua");
    const stale = await storyInState(db, newsroom, "in-review", "Tiga");
    const live = await storyInState(db, newsroom, "published", "Empat");
    await approveStory(
      { actor: newsroom.managingEditor, storyId: stale.storyId, expectedVersion: stale.version },
      db,
    );
    const outcomes = await moveStories(
      newsroom.editor,
      {
        verb: "spike",
        note: "Lewat waktunya",
        stories: [one, stale, two, live].map(({ storyId, version }) => ({
          storyId,
          expectedVersion: version,
        })),
      },
      db,
    );
    expect(outcomes).toMatchObject([
      { storyId: one.storyId, moved: { state: "spiked" } },
      { storyId: stale.storyId, refusal: { code: "stale", messageKey: "story-moved-meanwhile" } },
      { storyId: two.storyId, moved: { state: "spiked" } },
      { storyId: live.storyId, refusal: { code: "conflict" } },
    ]);
    const told = await db.select().from(moves).where(eq(moves.storyId, one.storyId));
    expect(told.at(-1)).toMatchObject({ verb: "spike", note: "Lewat waktunya" });

    const back = await moveStories(
      newsroom.editor,
      {
        verb: "unspike",
        stories: outcomes.flatMap((outcome) =>
          "moved" in outcome ? [{ storyId: outcome.storyId, expectedVersion: outcome.moved.version }] : [],
        ),
      },
      db,
    );
    expect(back.map((outcome) => "moved" in outcome && outcome.moved.state)).toEqual(["draft", "draft"]);
  });

  test("takes a schedule away and gives it back with its time", async () => {
    const { db } = current();
    const { storyId, version } = await storyInState(db, newsroom, "scheduled");
    const [before] = await db.select().from(stories).where(eq(stories.id, storyId));
    const [taken] = await moveStories(
      newsroom.editor,
      {
        verb: "unschedule",
        stories: [{ storyId, expectedVersion: version }],
      },
      db,
    );
    if (!taken || !("moved" in taken) || !before?.publishAt) throw new Error("the schedule was kept");
    const publishAt = before.publishAt.toISOString();
    await moveStories(
      newsroom.editor,
      {
        verb: "schedule",
        stories: [{ storyId, expectedVersion: taken.moved.version, publishAt }],
      },
      db,
    );
    const [after] = await db.select().from(stories).where(eq(stories.id, storyId));
    expect(after).toMatchObject({ state: "scheduled", publishAt: before.publishAt });
  });

  test("is refused story by story to whoever may not make it, and whole when it cannot be read", async () => {
    const { db } = current();
    const { storyId, version } = await storyInState(db, newsroom, "in-review");
    const ask = (actor: typeof newsroom.editor) =>
      moveStories(
        actor,
        { verb: "spike", note: "Tidak", stories: [{ storyId, expectedVersion: version }] },
        db,
      );
    expect(await ask(newsroom.reporter)).toMatchObject([{ refusal: { code: "forbidden" } }]);
    expect(await ask(newsroom.contributor)).toMatchObject([{ refusal: { code: "not-found" } }]);
    await expect(moveStories(newsroom.editor, { verb: "spike", stories: [] }, db)).rejects.toMatchObject({
      messageKey: "form-malformed",
    });
    const open = async (actor: typeof newsroom.editor) =>
      (await movesOpenOn(actor, [storyId], db)).get(storyId);
    expect(await open(newsroom.editor)).toEqual(expect.arrayContaining(["spike", "approve"]));
    expect(await open(newsroom.reporter)).toEqual([]);
    expect(await open(newsroom.contributor)).toBeUndefined();
  });
});

describe("the board's search", () => {
  test("finds a story by a word of its text, in another form, and by the beginning of one of its title", async () => {
    const { db } = current();
    const { storyId } = await createStory(
      {
        actor: newsroom.writer,
        content: {
          title: "Sungai meluap",
          sectionId: newsroom.sectionId,
          body: {
            type: "doc",
            content: [
              { type: "paragraph", content: [{ type: "text", text: "Warga mengungsi ke balai kelurahan." }] },
            ],
          },
        },
      },
      db,
    );
    const found = async (text: string, actor = newsroom.editor) =>
      ids((await storiesOnBoard(actor, { ...whole, view: "table", text }, db)).stories);
    expect(await found("pengungsian")).toContain(storyId);
    expect(await found("balai melu")).toContain(storyId);
    expect(await found('"balai kelurahan"')).toContain(storyId);
    expect(await found("balai -warga")).not.toContain(storyId);
    expect(await found("banjir")).toEqual([]);
    expect(await found("???")).toEqual([]);
    expect(await found("kelurahan", newsroom.reporter)).toEqual([]);
    expect(await found("kelurahan", newsroom.writer)).toEqual([storyId]);
    expect(ids(await storiesByWords(newsroom.writer, "sung", db))).toEqual([storyId]);
    expect(await storiesByWords(newsroom.otherEditor, "sung", db)).toEqual([]);
  });

  test("knows a planned story by its title, before anybody has written", async () => {
    const { db } = current();
    const { storyId } = await storyInState(db, newsroom, "assigned", "Festival gambus terakhir");
    const page = await storiesOnBoard(newsroom.editor, { ...whole, view: "table", text: "gambus" }, db);
    expect(ids(page.stories)).toEqual([storyId]);
    await db.update(stories).set({ title: "Festival rebana" }).where(eq(stories.id, storyId));
    expect(ids(await storiesByWords(newsroom.editor, "gambus", db))).toEqual([]);
    expect(ids(await storiesByWords(newsroom.editor, "rebana", db))).toEqual([storyId]);
  });
});

test("words are found in stories of any age, last touched first, and in the state that a story has now", async () => {
  const { db } = current();
  const make = async (state: "published" | "in-review", daysAgo: number) => {
    const { storyId } = await storyInState(db, newsroom, state, `Tifa ${state} ${daysAgo}`);
    const at = new Date(Date.now() - daysAgo * 86_400_000);
    await db.update(stories).set({ touchedAt: at }).where(eq(stories.id, storyId));
    return storyId;
  };
  const [old, newer, review] = [
    await make("published", 800),
    await make("published", 30),
    await make("in-review", 1),
  ];
  const found = async (filter: object) =>
    ids((await storiesOnBoard(newsroom.managingEditor, { ...whole, text: "tifa", ...filter }, db)).stories);
  expect(await found({})).toEqual([review, newer, old]);
  expect(await found({ state: "published" })).toEqual([newer, old]);
  expect(await found({ state: "review" })).toEqual([review]);
  const after = {
    at: `${new Date(Date.now() - 5 * 86_400_000).toISOString().slice(0, 10)} 00:00:00.000000+00`,
    id: old,
  };
  expect(await found({ after })).toEqual([newer, old]);
  await db.update(stories).set({ state: "spiked" }).where(eq(stories.id, review));
  expect(await found({ state: "review" })).toEqual([]);
  expect(await found({ state: "closed" })).toEqual([review]);
});

describe("a kept filter", () => {
  const review = "keadaan=review&setelah=apa&utm=x";

  test("holds what the board understands, is its keeper's own, and the desk's when it is shared", async () => {
    const { db } = current();
    await keepFilter({ actor: newsroom.writer, name: "Tinjau", query: review, isShared: false }, db);
    await keepFilter({ actor: newsroom.editor, name: "Meja", query: "keadaan=approved", isShared: true }, db);
    expect(await keptFilters(newsroom.writer, db)).toMatchObject([
      { name: "Tinjau", query: "keadaan=review", isOwn: true, mayChange: true },
      { name: "Meja", isShared: true, isOwn: false, mayChange: false, keeper: "Redaktur" },
    ]);
    expect(
      (await keptFilters(newsroom.managingEditor, db)).map(({ name, mayChange }) => [name, mayChange]),
    ).toEqual([["Meja", true]]);
  });

  test("is shared by editors only, has a name, filters something, and its name once", async () => {
    const { db } = current();
    const actor = await hire(db, "Rina", ["reporter"]);
    const keep = (more: Partial<{ name: string; query: string; isShared: boolean }>) =>
      keepFilter({ actor, name: "Tinjau", query: review, isShared: false, ...more }, db);
    await expect(keep({ isShared: true })).rejects.toMatchObject({ messageKey: "filter-not-sharer" });
    await expect(keep({ name: " – " })).rejects.toMatchObject({ messageKey: "filter-name-missing" });
    await expect(keep({ name: "a".repeat(41) })).rejects.toMatchObject({ messageKey: "filter-name-long" });
    await expect(keep({ query: "pekan=2026-11-30&apa=itu" })).rejects.toMatchObject({
      messageKey: "filter-empty",
    });
    await keep({});
    await expect(keep({ name: "TINJAU" })).rejects.toMatchObject({ messageKey: "filter-name-taken" });
  });

  test("is one of at most so many, also when two windows keep the last at once", async () => {
    const { db } = current();
    const actor = await hire(db, "Tari", ["reporter"]);
    const keep = (name: string) => keepFilter({ actor, name, query: review, isShared: false }, db);
    for (let one = 1; one < maxKeptFilters; one += 1) await keep(`Saringan ${one}`);
    const both = await Promise.allSettled([keep("Kiri"), keep("Kanan")]);
    expect(both.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
  });

  test("is renamed against the version that was seen and removed by those who may", async () => {
    const { db } = current();
    const { id } = await keepFilter(
      { actor: newsroom.editor, name: "Lama", query: review, isShared: true },
      db,
    );
    const rename = (actor: typeof newsroom.editor, expectedVersion: number) =>
      renameFilter({ actor, id, name: "Baru", expectedVersion }, db);
    await expect(rename(newsroom.otherEditor, 1)).rejects.toMatchObject({ code: "not-found" });
    expect(await rename(newsroom.managingEditor, 1)).toEqual({ version: 2 });
    await expect(rename(newsroom.editor, 1)).rejects.toMatchObject({ code: "stale" });
    await expect(removeFilter({ actor: newsroom.writer, id }, db)).rejects.toMatchObject({
      code: "not-found",
    });
    await removeFilter({ actor: newsroom.editor, id }, db);
    await expect(rename(newsroom.editor, 2)).rejects.toMatchObject({ code: "not-found" });
  });

  test("goes with its keeper", async () => {
    const { db } = current();
    const actor = await hire(db, "Sementara", ["reporter"]);
    await db.execute(
      sql`insert into board_filters (id, person_id, name, query) values (gen_random_uuid(), ${actor.personId}, 'x', 'cari=x')`,
    );
    await db.delete(people).where(eq(people.id, actor.personId));
    expect(await keptFilters(actor, db)).toEqual(
      (await keptFilters(newsroom.otherEditor, db)).map((row) => ({ ...row, mayChange: false })),
    );
  });
});
