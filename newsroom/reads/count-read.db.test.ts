import { sql } from "drizzle-orm";
import { afterEach, beforeAll, beforeEach, expect, test } from "vitest";
import { authorReads, sectionReads, storyReads, storyReadsDaily } from "#db/schema/reads.ts";
import { useTestDatabase } from "#db/testing/test-database.ts";
import { openNewspaper, type Published } from "#newsroom/stories/published/testing/publish.ts";
import { addReads } from "./commands/add-reads.ts";
import { createReadCounter, type ReadCounter } from "./count-read.ts";
import { readLimits } from "./limits.ts";

const current = useTestDatabase();
const phone =
  "Mozilla/5.0 (Linux; Android 13; SM-A045F) AppleWebKit/537.36 Chrome/140.0 Mobile Safari/537.36";
const hour = new Date("2026-11-24T10:00:00Z");
let paper: Awaited<ReturnType<typeof openNewspaper>>;
let story: Published;
let hidden: Published;
let counter: ReadCounter;
let now: Date;

beforeAll(async () => {
  paper = await openNewspaper(current().db);
  story = await paper.publish({ title: "Dibaca orang" });
  hidden = await paper.publish({ title: "Belum tayang", minutesFromNow: 60 });
});
beforeEach(async () => {
  await current().db.execute(sql`truncate story_reads, story_reads_daily, section_reads, author_reads`);
  now = new Date("2026-11-24T10:20:00Z");
  counter = createReadCounter({ database: current().db, now: () => now });
});
afterEach(() => counter.close());

function read(address: string, userAgent = phone, storyId = story.storyId): boolean {
  return counter.count({ storyId, address, userAgent });
}

async function stored() {
  await counter.flush();
  return current().db.select().from(storyReads);
}

test("reads of different readers add up in the hour in which they happened", async () => {
  read("10.0.0.1");
  read("10.0.0.2");
  await counter.flush();
  read("10.0.0.3");
  expect(await stored()).toEqual([{ storyId: story.storyId, hour, reads: 3, suspect: 0 }]);
});

test("a read counts for the story's day by the site's clock, for its section and for its author", async () => {
  now = new Date("2026-11-24T17:05:00Z");
  read("10.0.0.1");
  read("10.0.0.2");
  await stored();
  const { db } = current();
  const late = new Date("2026-11-24T17:00:00Z");
  const counts = { reads: 2, suspect: 0 };
  expect(await db.select().from(storyReadsDaily)).toEqual([
    // Five past midnight in Jakarta.
    { storyId: story.storyId, day: "2026-11-25", sectionId: paper.sectionId, ...counts },
  ]);
  expect(await db.select().from(sectionReads)).toEqual([
    { sectionId: paper.sectionId, hour: late, ...counts },
  ]);
  expect(await db.select().from(authorReads)).toEqual([
    { personId: paper.writerId, sectionId: paper.sectionId, hour: late, ...counts },
  ]);
});

test("what one address adds past its share is kept apart from readers", async () => {
  for (let index = 0; index < 50; index += 1) read("203.0.113.9", `${phone} ${index}`);
  expect(await stored()).toMatchObject([
    { reads: readLimits.addressStoryDay, suspect: 50 - readLimits.addressStoryDay },
  ]);
});

test("a crowd from one network is taken back from what was already written", async () => {
  for (let index = 1; index < readLimits.crowd; index += 1) read(`198.51.100.${index}`);
  read("192.0.2.1");
  expect(await stored()).toMatchObject([{ reads: readLimits.crowd, suspect: 0 }]);
  read("198.51.100.200");
  expect(await stored()).toMatchObject([{ reads: 1, suspect: readLimits.crowd }]);
  expect(await current().db.select().from(sectionReads)).toMatchObject([
    { reads: 1, suspect: readLimits.crowd },
  ]);
});

test("a story that readers cannot open, or that does not exist, is not counted", async () => {
  read("10.0.0.1", phone, hidden.storyId);
  read("10.0.0.1", phone, "00000000-0000-7000-8000-000000000000");
  expect(await stored()).toEqual([]);
});

test("a flood of made-up stories does not crowd out one that is known", async () => {
  read("10.0.0.1");
  await counter.flush();
  const madeUp = (index: number) => `00000000-0000-7000-8000-${String(index).padStart(12, "0")}`;
  let taken = 0;
  for (let index = 0; index < 25_000; index += 1)
    if (read(`10.${index >> 12}.${(index >> 4) & 255}.${index & 15}`, phone, madeUp(index))) taken += 1;
  expect(taken).toBeLessThanOrEqual(20_000);
  now = new Date("2026-11-24T11:00:00Z");
  expect(read("10.0.0.2")).toBe(true);
  expect((await stored()).map(({ reads }) => reads)).toEqual([1, 1]);
}, 60_000);

test("several processes that write the same stories at once all get through", async () => {
  const other = await paper.publish({ title: "Dibaca juga" });
  const ids = [story.storyId, other.storyId];
  const write = (order: readonly string[]) =>
    addReads(
      current().db,
      order.map((storyId) => ({ storyId, hour, reads: 1, suspect: 0 })),
    );
  await Promise.all(Array.from({ length: 40 }, (_, index) => write(index % 2 ? ids : ids.toReversed())));
  expect((await stored()).map(({ reads }) => reads)).toEqual([40, 40]);
});

test("what could not be written is written with the next", async () => {
  let broken = true;
  const flaky = new Proxy(current().db, {
    get(target, key, receiver) {
      if (key === "execute" && broken) return () => Promise.reject(new Error("database down"));
      return Reflect.get(target, key, receiver);
    },
  });
  const patient = createReadCounter({ database: flaky, now: () => now });
  patient.count({ storyId: story.storyId, address: "10.0.0.9", userAgent: phone });
  await expect(patient.flush()).rejects.toThrow("database down");
  broken = false;
  await patient.close();
  expect((await stored())[0]?.reads).toBe(1);
});
