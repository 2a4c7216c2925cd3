import { afterEach, beforeAll, beforeEach, expect, test } from "vitest";
import { storyReads } from "#db/schema/publications.ts";
import { useTestDatabase } from "#db/testing/test-database.ts";
import { openNewspaper, type Published } from "#newsroom/stories/published/testing/publish.ts";
import { createReadCounter, type ReadCounter } from "./count-read.ts";

const current = useTestDatabase();
const phone =
  "Mozilla/5.0 (Linux; Android 13; SM-A045F) AppleWebKit/537.36 Chrome/140.0 Mobile Safari/537.36";
let story: Published;
let hidden: Published;
let counter: ReadCounter;
let now: Date;

beforeAll(async () => {
  const paper = await openNewspaper(current().db);
  story = await paper.publish({ title: "Dibaca orang" });
  hidden = await paper.publish({ title: "Belum tayang", minutesFromNow: 60 });
});
beforeEach(async () => {
  await current().db.delete(storyReads);
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
  expect(await stored()).toEqual([
    { storyId: story.storyId, hour: new Date("2026-11-24T10:00:00Z"), reads: 3 },
  ]);
});

test("the same reader counts once within half an hour, and again after it", async () => {
  expect([read("10.0.0.1"), read("10.0.0.1")]).toEqual([true, false]);
  now = new Date("2026-11-24T10:51:00Z");
  expect(read("10.0.0.1")).toBe(true);
  expect((await stored())[0]?.reads).toBe(2);
});

test.each([
  "",
  "curl/8.5.0",
  "Mozilla/5.0 (compatible; Googlebot/2.1; +http://www.google.com/bot.html)",
  "WhatsApp/2.23.20.0 A",
])("%j is no reader", (userAgent) => {
  expect(read("10.0.0.1", userAgent)).toBe(false);
});

test("a story that readers cannot open, or that does not exist, is not counted", async () => {
  read("10.0.0.1", phone, hidden.storyId);
  read("10.0.0.1", phone, "00000000-0000-7000-8000-000000000000");
  expect(await stored()).toEqual([]);
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
