import { eq } from "drizzle-orm";
import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { history } from "#db/schema/history.ts";
import { series } from "#db/schema/series.ts";
import { siteSettings } from "#db/schema/settings.ts";
import { hire, openTestNewsroom, storyInState, type TestNewsroom } from "#db/testing/newsroom.ts";
import { useTestDatabase } from "#db/testing/test-database.ts";
import type { PersonActor } from "#newsroom/staff/types.ts";
import { withdrawStory } from "#newsroom/workflow/commands/withdraw-story.ts";
import { changeParts } from "./commands/change-parts.ts";
import { deleteSeries } from "./commands/delete-series.ts";
import { makeSeries, renameSeries } from "./commands/name-series.ts";
import { placeInSeries, seriesAt } from "./published.ts";
import { oneSeriesForDesk, seriesForDesk } from "./queries.ts";
import type { PartChange } from "./types.ts";

const current = useTestDatabase();
let newsroom: TestNewsroom;
let stories: { storyId: string; version: number }[];
let number = 0;
let seriesId: string;

beforeAll(async () => {
  const { db } = current();
  newsroom = await openTestNewsroom(db);
  stories = [];
  for (const part of ["satu", "dua", "tiga"])
    stories.push(await storyInState(db, newsroom, "published", `Sungai bagian ${part}`));
});
beforeEach(async () => {
  const { db } = current();
  await db.delete(series);
  number += 1;
  const made = { actor: newsroom.editor, name: `Sungai kita ${number}`, description: "Tiga tulisan." };
  ({ seriesId } = await makeSeries(made, db));
});

const step = (actor: PersonActor, expectedVersion: number, change: PartChange, id = seriesId) =>
  changeParts({ actor, seriesId: id, expectedVersion, change }, current().db);
const idOf = (at: number) => stories[at]?.storyId ?? "";
const edition = async () => (await current().db.select().from(siteSettings))[0]?.edition ?? 0;
async function withParts(...places: number[]): Promise<number> {
  let version = 1;
  for (const at of places)
    ({ version } = await step(newsroom.editor, version, { kind: "add", storyId: idOf(at) }));
  return version;
}

describe("a series", () => {
  test("binds public stories in order, tells readers at once, and says who did", async () => {
    const { db } = current();
    const before = await edition();
    const version = await withParts(0, 1, 2);
    expect(await edition()).toBe(before + 3);
    await step(newsroom.editor, version, { kind: "move", storyId: idOf(2), to: 0 });
    expect((await placeInSeries(idOf(0), db))?.number).toBe(2);
    expect((await placeInSeries(idOf(2), db))?.next?.storyId).toBe(idOf(0));
    expect((await seriesAt(`sungai-kita-${number}`, db))?.parts.map(({ storyId }) => storyId)).toEqual([
      idOf(2),
      idOf(0),
      idOf(1),
    ]);
    const rows = await db.select().from(history).where(eq(history.subjectId, seriesId));
    expect(rows.map(({ event }) => event).sort()).toEqual(
      ["series.make", ...Array(4).fill("series.parts")].sort(),
    );
  });

  test("without a part that readers can open is not found by them", async () => {
    expect(await seriesAt(`sungai-kita-${number}`, current().db)).toBeNull();
    expect(await seriesAt("tidak-ada", current().db)).toBeNull();
  });

  test("keeps its address under another name, and no two have one address", async () => {
    const { db } = current();
    const words = { actor: newsroom.editor, name: "Batanghari", description: "" };
    await renameSeries({ ...words, seriesId, expectedVersion: 1 }, db);
    await withPartsOf(2, 0);
    expect((await seriesAt(`sungai-kita-${number}`, db))?.name).toBe("Batanghari");
    const again = makeSeries({ ...words, name: `Sungai kita ${number}` }, db);
    await expect(again).rejects.toMatchObject({ code: "conflict", messageKey: "series-name-taken" });
  });

  test("counts only parts that readers can open", async () => {
    const { db } = current();
    const gone = await storyInState(db, newsroom, "published", "Sungai bagian yang dicabut");
    let version = await withParts(0, 1);
    ({ version } = await step(newsroom.editor, version, { kind: "add", storyId: gone.storyId, to: 0 }));
    expect((await placeInSeries(idOf(0), db))?.number).toBe(2);
    await withdrawStory(
      {
        actor: newsroom.managingEditor,
        storyId: gone.storyId,
        expectedVersion: gone.version,
        ground: "sara",
        reason: "Dicabut atas pertimbangan redaksi.",
      },
      db,
    );
    expect((await placeInSeries(idOf(0), db))?.number).toBe(1);
    const desk = await oneSeriesForDesk(newsroom.editor, seriesId, db);
    expect(desk?.parts.map(({ path }) => path === null)).toEqual([true, false, false]);
    expect(await seriesForDesk(newsroom.editor, db)).toMatchObject([{ parts: 3, publicParts: 2 }]);
  });
});

/** Adds parts from a version that is not the first. */
async function withPartsOf(version: number, ...places: number[]): Promise<void> {
  for (const at of places)
    ({ version } = await step(newsroom.editor, version, { kind: "add", storyId: idOf(at) }));
}

describe("what is refused", () => {
  test("those who edit nothing make none and see none", async () => {
    const { db } = current();
    for (const actor of [newsroom.reporter, newsroom.contributor, newsroom.administrator]) {
      const made = makeSeries({ actor, name: "Sungai", description: "" }, db);
      await expect(made).rejects.toMatchObject({ code: "forbidden" });
      await expect(seriesForDesk(actor, db)).rejects.toMatchObject({ code: "forbidden" });
      await expect(step(actor, 1, { kind: "add", storyId: idOf(0) })).rejects.toMatchObject({
        code: "forbidden",
      });
    }
  });

  test("an editor binds no story of another section, and takes none out", async () => {
    const { db } = current();
    const add: PartChange = { kind: "add", storyId: idOf(0) };
    await expect(step(newsroom.otherEditor, 1, add)).rejects.toMatchObject({ code: "forbidden" });
    const { version } = await step(newsroom.editor, 1, add);
    const remove: PartChange = { kind: "remove", storyId: idOf(0) };
    await expect(step(newsroom.otherEditor, version, remove)).rejects.toMatchObject({ code: "forbidden" });
    const end = deleteSeries({ actor: newsroom.otherEditor, seriesId, expectedVersion: version }, db);
    await expect(end).rejects.toMatchObject({ code: "forbidden" });
  });

  test("a story that readers cannot open, one that is there, and one of another series", async () => {
    const { db } = current();
    const draft = await storyInState(db, newsroom, "draft", "Belum tayang");
    const unseen = step(newsroom.editor, 1, { kind: "add", storyId: draft.storyId });
    await expect(unseen).rejects.toMatchObject({ messageKey: "series-story-not-public" });
    const version = await withParts(0);
    const twice = step(newsroom.editor, version, { kind: "add", storyId: idOf(0) });
    await expect(twice).rejects.toMatchObject({ messageKey: "series-part-there-or-gone" });
    const other = await makeSeries({ actor: newsroom.editor, name: `Lain ${number}`, description: "" }, db);
    const taken = step(newsroom.editor, 1, { kind: "add", storyId: idOf(0) }, other.seriesId);
    await expect(taken).rejects.toMatchObject({
      messageKey: "series-story-elsewhere",
      values: { name: `Sungai kita ${number}` },
    });
  });

  test("a step on a series that somebody changed meanwhile, who is named", async () => {
    const { db } = current();
    const colleague = await hire(db, "Rekan Redaktur", ["managing-editor"]);
    await step(colleague, 1, { kind: "add", storyId: idOf(0) });
    const late = step(newsroom.editor, 1, { kind: "add", storyId: idOf(1) });
    await expect(late).rejects.toMatchObject({ code: "stale", values: { name: "Rekan Redaktur" } });
    const end = deleteSeries({ actor: newsroom.editor, seriesId, expectedVersion: 1 }, db);
    await expect(end).rejects.toMatchObject({ code: "stale" });
  });
});

test("of two who bind one story to two series at the same moment one is told", async () => {
  const { db } = current();
  const other = await makeSeries({ actor: newsroom.editor, name: `Lain ${number}`, description: "" }, db);
  const add: PartChange = { kind: "add", storyId: idOf(0) };
  const both = await Promise.allSettled([
    step(newsroom.editor, 1, add),
    step(newsroom.managingEditor, 1, add, other.seriesId),
  ]);
  expect(both.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
});

test("of two who step at the same moment one is told, and nothing is lost", async () => {
  const both = await Promise.allSettled([
    step(newsroom.editor, 1, { kind: "add", storyId: idOf(0) }),
    step(newsroom.managingEditor, 1, { kind: "add", storyId: idOf(1) }),
  ]);
  expect(both.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
  expect((await oneSeriesForDesk(newsroom.editor, seriesId, current().db))?.parts).toHaveLength(1);
});

test("a deleted series leaves its stories as they are", async () => {
  const { db } = current();
  const version = await withParts(0, 1);
  await deleteSeries({ actor: newsroom.editor, seriesId, expectedVersion: version }, db);
  expect(await placeInSeries(idOf(0), db)).toBeNull();
  expect(await oneSeriesForDesk(newsroom.editor, seriesId, db)).toBeNull();
  const late = step(newsroom.editor, version, { kind: "remove", storyId: idOf(0) });
  await expect(late).rejects.toMatchObject({ code: "not-found" });
});
