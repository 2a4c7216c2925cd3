import { beforeAll, expect, test } from "vitest";
import { completeContent, hire, openTestNewsroom, type TestNewsroom } from "#db/testing/newsroom.ts";
import { useTestDatabase } from "#db/testing/test-database.ts";
import { addReads } from "#newsroom/reads/commands/add-reads.ts";
import type { PersonActor } from "#newsroom/staff/types.ts";
import { createStory } from "#newsroom/stories/commands/create-story.ts";
import { approveStory } from "#newsroom/workflow/commands/approve-story.ts";
import { publishStory } from "#newsroom/workflow/commands/publish-story.ts";
import { submitStory } from "#newsroom/workflow/commands/submit-story.ts";
import { withdrawStory } from "#newsroom/workflow/commands/withdraw-story.ts";
import { periodOf } from "./period.ts";
import { numbersViewsOf } from "./policy.ts";
import {
  numbersOfStory,
  overviewOf,
  readsByAuthor,
  readsBySection,
  readsOfStories,
  topStories,
} from "./queries.ts";
import type { NumbersView } from "./types.ts";

const current = useTestDatabase();
const zone = "Asia/Jakarta";
const now = new Date();
const hour = new Date(Math.floor(now.getTime() / 3_600_000) * 3_600_000);
let newsroom: TestNewsroom;
let pair: PersonActor;
let mine: string;
let others: string;
let shared: string;
let gone: string;

beforeAll(async () => {
  const { db } = current();
  newsroom = await openTestNewsroom(db);
  pair = await hire(db, "Penulis Kedua", ["reporter"]);
  const { writer, reporter, editor, otherEditor, managingEditor, sectionId, otherSectionId } = newsroom;
  const publish = async (by: PersonActor, section: string, title: string, bylineIds: string[] = []) => {
    const content = { ...completeContent(section, title), bylineIds };
    const { storyId } = await createStory({ actor: by, content }, db);
    const approver = section === sectionId ? editor : otherEditor;
    await submitStory({ actor: by, storyId, expectedVersion: 1 }, db);
    await approveStory({ actor: approver, storyId, expectedVersion: 2 }, db);
    await publishStory({ actor: approver, storyId, expectedVersion: 3 }, db);
    return storyId;
  };
  mine = await publish(writer, sectionId, "Milik penulis");
  others = await publish(reporter, otherSectionId, "Milik reporter lain");
  shared = await publish(writer, sectionId, "Ditulis berdua", [writer.personId, pair.personId]);
  gone = await publish(reporter, sectionId, "Akan dicabut");
  await addReads(db, [
    { storyId: mine, hour, reads: 30, suspect: 5 },
    { storyId: others, hour, reads: 100, suspect: 0 },
    { storyId: shared, hour, reads: 7, suspect: 0 },
    { storyId: gone, hour, reads: 2, suspect: 0 },
    { storyId: mine, hour: new Date(hour.getTime() - 8 * 24 * 3_600_000), reads: 10, suspect: 0 },
  ]);
  await withdrawStory(
    { actor: managingEditor, storyId: gone, expectedVersion: 4, ground: "sara", reason: "Menyinggung" },
    db,
  );
});

const ask = (view: NumbersView) => ({ view, period: periodOf({ kind: "week" }, now, zone), zone, now });
const sums = async (actor: PersonActor, view: NumbersView) => {
  const { reads, suspect } = await overviewOf(actor, ask(view), current().db);
  return [reads.now, reads.before, suspect];
};
const titles = async (actor: PersonActor, view: NumbersView) =>
  (await topStories(actor, ask(view), current().db)).map(({ title, reads }) => [title, reads]);

test("a managing editor counts all, an editor their sections, a reporter their own; suspect reads apart", async () => {
  const { managingEditor, editor, otherEditor, writer } = newsroom;
  expect(await sums(managingEditor, "desk")).toEqual([139, 10, 5]);
  expect(await sums(editor, "desk")).toEqual([39, 10, 5]);
  expect(await sums(otherEditor, "desk")).toEqual([100, 0, 0]);
  expect(await sums(writer, "own")).toEqual([37, 10, 5]);
  expect(await sums(pair, "own")).toEqual([7, 0, 0]);
});

test("the most read are each one's own, a withdrawn one among them", async () => {
  const { managingEditor, editor, writer, reporter } = newsroom;
  expect(await titles(managingEditor, "desk")).toEqual([
    ["Milik reporter lain", 100],
    ["Milik penulis", 30],
    ["Ditulis berdua", 7],
    ["Akan dicabut", 2],
  ]);
  expect((await titles(editor, "desk")).map(([title]) => title)).not.toContain("Milik reporter lain");
  expect(await titles(writer, "own")).toEqual([
    ["Milik penulis", 30],
    ["Ditulis berdua", 7],
  ]);
  expect(await titles(reporter, "own")).toEqual([
    ["Milik reporter lain", 100],
    ["Akan dicabut", 2],
  ]);
});

test("by section and author: a story of two counts for both, and an editor sees what was read in their sections", async () => {
  const { managingEditor, editor, writer } = newsroom;
  const names = async (actor: PersonActor, view: NumbersView, list: typeof readsByAuthor) =>
    (await list(actor, ask(view), current().db)).map(({ name, now: reads, before }) => [name, reads, before]);
  expect(await names(managingEditor, "desk", readsBySection)).toEqual([
    ["Ekonomi", 100, 0],
    ["Daerah", 39, 10],
  ]);
  expect(await names(managingEditor, "desk", readsByAuthor)).toEqual([
    ["Reporter Lain", 102, 0],
    ["Penulis", 37, 10],
    ["Penulis Kedua", 7, 0],
  ]);
  expect(await names(editor, "desk", readsByAuthor)).toEqual([
    ["Penulis", 37, 10],
    ["Penulis Kedua", 7, 0],
    ["Reporter Lain", 2, 0],
  ]);
  expect(await names(writer, "own", readsByAuthor)).toEqual([["Penulis", 37, 10]]);
  expect(await names(writer, "own", readsBySection)).toEqual([["Daerah", 37, 10]]);
});

test("what stands on the page by day, by hour of the week and in sum agrees", async () => {
  const shown = await overviewOf(newsroom.managingEditor, ask("desk"), current().db);
  const total = (numbers: readonly number[]) => numbers.reduce((sum, one) => sum + one, 0);
  expect(total(shown.columns.map((column) => column.now))).toBe(shown.reads.now);
  expect(total(shown.heat.flat())).toBe(shown.reads.now);
  expect(shown.published).toEqual({ now: 4, before: 0 });
});

test("a view that is not one's own is refused, whatever is asked of it", async () => {
  const { writer, contributor, administrator } = newsroom;
  const refusal = { code: "forbidden", messageKey: "numbers-not-yours" };
  for (const list of [overviewOf, topStories, readsBySection, readsByAuthor]) {
    for (const actor of [writer, contributor])
      await expect(list(actor, ask("desk"), current().db)).rejects.toMatchObject(refusal);
    for (const view of ["desk", "own"] as const)
      await expect(list(administrator, ask(view), current().db)).rejects.toMatchObject(refusal);
  }
});

test("the numbers of a story are for its editors, its writers and those named over it; to others it does not exist", async () => {
  const { db } = current();
  const { managingEditor, editor, otherEditor, writer, reporter, contributor, administrator } = newsroom;
  const open = async (actor: PersonActor, storyId: string) =>
    (await numbersOfStory(actor, { storyId, zone, now }, db)) !== null;
  const everybody = [managingEditor, editor, otherEditor, writer, pair, reporter, contributor, administrator];
  const seen = await Promise.all(everybody.map((actor) => open(actor, shared)));
  expect(seen).toEqual([true, true, false, true, true, false, false, false]);
  // The board's reads hold to the same.
  for (const [index, actor] of everybody.entries())
    expect((await readsOfStories(actor, [shared, mine], db)).has(shared)).toBe(seen[index]);
  expect(await readsOfStories(reporter, [mine, others, gone], db)).toEqual(
    new Map([
      [others, 100],
      [gone, 2],
    ]),
  );
  const { storyId: unpublished } = await createStory(
    { actor: writer, content: completeContent(newsroom.sectionId) },
    db,
  );
  expect(await numbersOfStory(managingEditor, { storyId: unpublished, zone, now }, db)).toBeNull();
  expect(numbersViewsOf(administrator)).toEqual([]);
});

test("a story's own numbers: since it came out, today, by hour and by day", async () => {
  const story = await numbersOfStory(newsroom.writer, { storyId: mine, zone, now }, current().db);
  expect(story).toMatchObject({
    title: "Milik penulis",
    reads: 40,
    suspect: 5,
    today: 30,
    authors: ["Penulis"],
  });
  expect(story?.days).toHaveLength(1);
  expect(story?.hours.map(({ reads }) => reads)).toEqual([10, 30]);
});
