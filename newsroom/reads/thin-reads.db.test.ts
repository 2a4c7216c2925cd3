import { asc, sql } from "drizzle-orm";
import { beforeAll, beforeEach, expect, test } from "vitest";
import { sectionReads, storyReads, storyReadsDaily } from "#db/schema/reads.ts";
import { useTestDatabase } from "#db/testing/test-database.ts";
import { openNewspaper, type Published } from "#newsroom/stories/published/testing/publish.ts";
import { addReads } from "./commands/add-reads.ts";
import { thinReads } from "./commands/thin-reads.ts";

const current = useTestDatabase();
const now = new Date("2026-11-29T03:00:00Z");
let story: Published;
beforeAll(async () => {
  story = await (await openNewspaper(current().db)).publish({ title: "Dibaca bertahun-tahun" });
});
beforeEach(async () => {
  await current().db.execute(sql`truncate story_reads, story_reads_daily, section_reads, author_reads`);
});

const readAt = (at: string, reads: number, suspect = 0) =>
  addReads(current().db, [{ storyId: story.storyId, hour: new Date(at), reads, suspect }]);
const days = async () =>
  (await current().db.select().from(storyReadsDaily).orderBy(asc(storyReadsDaily.day))).map(
    ({ day, reads, suspect }) => [day, reads, suspect],
  );

test("hours of a story go after ninety days; its days and its section's hours stay", async () => {
  await readAt("2026-08-20T05:00:00Z", 4);
  await readAt("2026-11-20T05:00:00Z", 6);
  await thinReads({ now }, current().db);
  expect((await current().db.select().from(storyReads)).map(({ reads }) => reads)).toEqual([6]);
  expect(await days()).toEqual([
    ["2026-08-20", 4, 0],
    ["2026-11-20", 6, 0],
  ]);
  expect(await current().db.select().from(sectionReads)).toHaveLength(2);
});

test("days older than four hundred become one row a month, and no read is lost; again changes nothing", async () => {
  await readAt("2025-03-01T05:00:00Z", 1);
  await readAt("2025-03-09T05:00:00Z", 10, 2);
  await readAt("2025-03-30T05:00:00Z", 100, 1);
  await readAt("2025-04-02T05:00:00Z", 1_000);
  await readAt("2026-03-02T05:00:00Z", 5);
  const folded = [
    ["2025-03-01", 111, 3],
    ["2025-04-01", 1_000, 0],
    ["2026-03-02", 5, 0],
  ];
  expect(await thinReads({ now }, current().db)).toEqual({ more: false });
  expect(await days()).toEqual(folded);
  await thinReads({ now }, current().db);
  expect(await days()).toEqual(folded);
});
