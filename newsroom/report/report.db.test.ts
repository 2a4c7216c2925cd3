import { eq } from "drizzle-orm";
import { beforeAll, expect, test } from "vitest";
import { people } from "#db/schema/staff.ts";
import { completeContent, openTestNewsroom, storyInState, type TestNewsroom } from "#db/testing/newsroom.ts";
import { useTestDatabase } from "#db/testing/test-database.ts";
import { localDate } from "#lib/dates.ts";
import { publishCorrection } from "#newsroom/corrections/commands/publish-correction.ts";
import { shiftMonth } from "#newsroom/numbers/period.ts";
import { addReads } from "#newsroom/reads/commands/add-reads.ts";
import type { PersonActor } from "#newsroom/staff/types.ts";
import { createStory } from "#newsroom/stories/commands/create-story.ts";
import { approveStory } from "#newsroom/workflow/commands/approve-story.ts";
import { publishStory } from "#newsroom/workflow/commands/publish-story.ts";
import { submitStory } from "#newsroom/workflow/commands/submit-story.ts";
import { monthlyReport, reportOfDesk } from "./queries.ts";

const current = useTestDatabase();
const zone = "Asia/Jakarta";
const month = localDate(new Date(), zone).slice(0, 7);
const hour = new Date(Math.floor(Date.now() / 3_600_000) * 3_600_000);
let newsroom: TestNewsroom;
let story: string;

beforeAll(async () => {
  const { db } = current();
  newsroom = await openTestNewsroom(db);
  const { reporter, otherEditor, otherSectionId } = newsroom;
  story = (await storyInState(db, newsroom, "published", "Jembatan selesai")).storyId;
  await storyInState(db, newsroom, "withdrawn", "Dicabut kemudian");
  await storyInState(db, newsroom, "scheduled", "Belum tayang");
  const { storyId } = await createStory(
    { actor: reporter, content: completeContent(otherSectionId, "Harga cabai") },
    db,
  );
  await submitStory({ actor: reporter, storyId, expectedVersion: 1 }, db);
  await approveStory({ actor: otherEditor, storyId, expectedVersion: 2 }, db);
  await publishStory({ actor: otherEditor, storyId, expectedVersion: 3 }, db);
  await addReads(db, [
    { storyId: story, hour, reads: 42, suspect: 9 },
    { storyId: story, hour: new Date(hour.getTime() - 40 * 24 * 3_600_000), reads: 500, suspect: 0 },
  ]);
  await publishCorrection(
    {
      actor: newsroom.editor,
      storyId: story,
      seenCorrections: 0,
      text: {
        kind: "erratum",
        wrong: "Panjangnya 30 meter.",
        right: "Panjangnya 300 meter.",
        apology: false,
      },
      request: null,
    },
    db,
  );
});

const slugOf = async (actor: PersonActor) => {
  const [row] = await current()
    .db.select({ slug: people.slug })
    .from(people)
    .where(eq(people.id, actor.personId));
  return row?.slug ?? "";
};
const report = async (actor: PersonActor, of: PersonActor, asked = month) =>
  monthlyReport(actor, { slug: await slugOf(of), month: asked, zone }, current().db);

test("a month has what was published in it, with words, corrections, reads of the month and the time it took", async () => {
  const { writer } = newsroom;
  const own = await monthlyReport(writer, { slug: null, month, zone }, current().db);
  expect(
    own?.rows.map(({ title, withdrawn, reads, corrections }) => [title, withdrawn, reads, corrections]),
  ).toEqual([
    ["Dicabut kemudian", true, 0, 0],
    ["Jembatan selesai", false, 42, 1],
  ]);
  expect(own?.sums).toMatchObject({ stories: 2, reads: 42, corrections: 1, pictures: 0 });
  expect(own?.sums.words).toBe(8);
  expect(own?.sums.averageMs).toBeGreaterThan(0);
  expect(own?.readsOfAll).toBe(42);
});

test("a month without stories is an empty report, not a missing one", async () => {
  const { writer } = newsroom;
  expect(await report(writer, writer, shiftMonth(month, -3))).toMatchObject({
    rows: [],
    sums: { stories: 0, averageMs: null },
    readsOfAll: 0,
  });
});

test("a reporter reads their own report and nobody else's; an administrator none", async () => {
  const { writer, reporter, contributor, administrator } = newsroom;
  expect((await report(writer, writer))?.person.name).toBe("Penulis");
  for (const of of [reporter, contributor, administrator]) expect(await report(writer, of)).toBeNull();
  for (const of of [writer, administrator]) expect(await report(administrator, of)).toBeNull();
  for (const actor of [writer, contributor, administrator])
    await expect(reportOfDesk(actor, { month, zone }, current().db)).rejects.toMatchObject({
      code: "forbidden",
      messageKey: "numbers-not-yours",
    });
  expect(await monthlyReport(writer, { slug: "tidak-ada", month, zone }, current().db)).toBeNull();
});

test("an editor reads of others what they published in the editor's sections; a managing editor everything", async () => {
  const { writer, reporter, editor, otherEditor, managingEditor } = newsroom;
  expect((await report(editor, writer))?.rows).toHaveLength(2);
  expect(await report(otherEditor, writer)).toBeNull();
  expect((await report(otherEditor, reporter))?.rows.map(({ title }) => title)).toEqual(["Harga cabai"]);
  expect((await report(managingEditor, writer))?.rows).toHaveLength(2);
  const lines = async (actor: PersonActor) =>
    (await reportOfDesk(actor, { month, zone }, current().db)).map(({ name, stories, reads }) => [
      name,
      stories,
      reads,
    ]);
  expect(await lines(managingEditor)).toEqual([
    ["Penulis", 2, 42],
    ["Reporter Lain", 1, 0],
  ]);
  expect(await lines(editor)).toEqual([["Penulis", 2, 42]]);
});
