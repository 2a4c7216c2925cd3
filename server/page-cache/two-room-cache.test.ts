import fc from "fast-check";
import { LRUCache } from "lru-cache";
import { expect, test } from "vitest";
import { createTwoRoomCache } from "./two-room-cache.ts";

const pageBytes = 30_000;
const hotPages = 200;
const roomFor = 400;
const bytesOf = () => pageBytes;

interface Kept {
  get(key: string): object | undefined;
  set(key: string, value: object): void;
}

/** Who asks for what: readers for few pages again and again, the first ones most; a crawler for each page once. */
function trace(crawlPerRead: number): { key: string; isReader: boolean }[] {
  let seed = 7;
  const random = () => {
    seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
    return seed / 2_147_483_648;
  };
  let crawled = 0;
  return Array.from({ length: 20_000 }, () => {
    const reads = { key: `/berita-${Math.floor(random() ** 2 * hotPages)}`, isReader: true };
    const crawls = Array.from({ length: crawlPerRead }, () => {
      crawled += 1;
      return { key: `/arsip-${crawled}`, isReader: false };
    });
    return [reads, ...crawls];
  }).flat();
}

/** The share of readers' questions that are answered from memory. */
function hitRate(cache: Kept, crawlPerRead: number): number {
  let [hits, asked] = [0, 0];
  for (const { key, isReader } of trace(crawlPerRead)) {
    const isKept = cache.get(key) !== undefined;
    if (!isKept) cache.set(key, {});
    if (!isReader) continue;
    asked += 1;
    if (isKept) hits += 1;
  }
  return hits / asked;
}

const twoRooms = () => createTwoRoomCache<object>(roomFor * pageBytes, bytesOf);
const oneRoom = () =>
  new LRUCache<string, object>({ maxSize: roomFor * pageBytes, sizeCalculation: bytesOf });

test("a walk over the whole archive does not push out what readers read", () => {
  const alone = hitRate(twoRooms(), 0);
  const beside = hitRate(twoRooms(), 10);
  const before = hitRate(oneRoom(), 10);
  console.table({ "readers alone": alone, "beside a crawler": beside, "beside a crawler, one room": before });
  expect(alone).toBeGreaterThan(0.98);
  expect(beside).toBeGreaterThan(alone - 0.02);
  expect(before).toBeLessThan(0.9);
});

test("the memory stays within its bound, whatever is asked and kept", () => {
  const step = fc.record({ key: fc.nat(40), isSet: fc.boolean(), bytes: fc.integer({ min: 1, max: 700 }) });
  fc.assert(
    fc.property(fc.array(step, { maxLength: 300 }), (steps) => {
      const cache = createTwoRoomCache<{ bytes: number }>(1_000, ({ bytes }) => bytes);
      for (const { key, isSet, bytes } of steps) {
        if (isSet) cache.set(String(key), { bytes });
        else cache.get(String(key));
        expect(cache.bytes()).toBeLessThanOrEqual(1_000);
      }
    }),
  );
});

test("a page that was rendered anew replaces the one before in whichever room it is", () => {
  const cache = createTwoRoomCache<{ turn: number }>(1_000, () => 10);
  cache.set("a", { turn: 1 });
  cache.set("a", { turn: 2 });
  expect(cache.get("a")).toEqual({ turn: 2 });
  cache.set("a", { turn: 3 });
  expect(cache.get("a")).toEqual({ turn: 3 });
  expect(cache.size()).toBe(1);
  cache.delete("a");
  expect(cache.get("a")).toBeUndefined();
});
