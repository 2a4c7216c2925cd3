import { beforeAll, expect, test } from "vitest";
import { openTestNewsroom, storyInState, type TestNewsroom } from "#db/testing/newsroom.ts";
import { useTestDatabase } from "#db/testing/test-database.ts";
import { periodOf } from "#newsroom/numbers/period.ts";
import type { NumbersView } from "#newsroom/numbers/types.ts";
import type { PersonActor } from "#newsroom/staff/types.ts";
import { takeUpReview } from "#newsroom/workflow/commands/take-up-review.ts";
import { paceOfPeriod, pacesOf, waitingNow } from "./queries.ts";

const current = useTestDatabase();
const zone = "Asia/Jakarta";
let newsroom: TestNewsroom;
let published: string;
let taken: string;

beforeAll(async () => {
  const { db } = current();
  newsroom = await openTestNewsroom(db);
  published = (await storyInState(db, newsroom, "published", "Sudah tayang")).storyId;
  await storyInState(db, newsroom, "in-review", "Menunggu siapa pun");
  taken = (await storyInState(db, newsroom, "in-review", "Sudah diambil")).storyId;
  await takeUpReview({ actor: newsroom.editor, storyId: taken }, db);
  await storyInState(db, newsroom, "changes-requested", "Kembali ke penulis");
  await storyInState(db, newsroom, "approved", "Menunggu jam tayang");
  await storyInState(db, newsroom, "draft", "Rahasia penulis");
});

const paceFor = (actor: PersonActor, view: NumbersView) => {
  const now = new Date();
  return paceOfPeriod(
    actor,
    { view, period: periodOf({ kind: "today" }, now, zone), zone, now },
    current().db,
  );
};

test("what was published in a period is measured, for those whom it concerns", async () => {
  const { managingEditor, editor, otherEditor, writer, reporter } = newsroom;
  for (const [actor, view, stories] of [
    [managingEditor, "desk", 1],
    [editor, "desk", 1],
    [otherEditor, "desk", 0],
    [writer, "own", 1],
    [reporter, "own", 0],
  ] as const)
    expect((await paceFor(actor, view)).all.stories, `${actor.name} ${view}`).toBe(stories);
  const { bySection, byKind, byWeek, cut } = await paceFor(managingEditor, "desk");
  expect([bySection.map(({ name }) => name), byKind.map(({ name }) => name)]).toEqual([["Daerah"], ["news"]]);
  expect([byWeek.length, cut]).toEqual([1, false]);
});

test("the pace read from the database is that of its moves", async () => {
  const pace = (await pacesOf([published, taken], current().db)).get(published);
  expect(pace?.returns).toBe(0);
  const sum = Object.values(pace?.phases ?? {}).reduce((whole, part) => whole + part, 0);
  expect(Math.abs(sum - (pace?.whole ?? 0))).toBeLessThan(1);
  expect((await pacesOf([taken], current().db)).size).toBe(0);
});

test("who waits for whom: with nobody yet, with an editor, with the writer; nobody's draft is told of", async () => {
  const { review, returned, approved } = await waitingNow(newsroom.managingEditor, "desk", current().db);
  expect(review.map(({ title, reviewer }) => [title, reviewer])).toEqual([
    ["Menunggu siapa pun", null],
    ["Sudah diambil", "Redaktur"],
  ]);
  expect(returned.map(({ title, writer, returns }) => [title, writer, returns])).toEqual([
    ["Kembali ke penulis", "Penulis", 1],
  ]);
  expect(approved.map(({ title }) => title)).toEqual(["Menunggu jam tayang"]);
});

test("an editor of other sections and another reporter see none of it; a view that is not theirs is refused", async () => {
  const { otherEditor, reporter, writer, administrator } = newsroom;
  const { db } = current();
  const count = async (actor: PersonActor, view: NumbersView) => {
    const { review, returned, approved } = await waitingNow(actor, view, db);
    return review.length + returned.length + approved.length;
  };
  expect(await count(otherEditor, "desk")).toBe(0);
  expect(await count(reporter, "own")).toBe(0);
  expect(await count(writer, "own")).toBe(4);
  const refusal = { code: "forbidden", messageKey: "numbers-not-yours" };
  await expect(count(writer, "desk")).rejects.toMatchObject(refusal);
  await expect(count(administrator, "own")).rejects.toMatchObject(refusal);
  await expect(paceFor(writer, "desk")).rejects.toMatchObject(refusal);
});
