import { beforeEach, expect, test } from "vitest";
import { createReadGuard, type ReadGuard, type Verdict } from "./guard.ts";
import { readLimits, remembered } from "./limits.ts";

const phone =
  "Mozilla/5.0 (Linux; Android 13; SM-A045F) AppleWebKit/537.36 Chrome/140.0 Mobile Safari/537.36";
const story = "0198c2d4-7c1e-7b11-8d3e-2f1a5b6c7d8e";
const start = new Date("2026-11-24T10:00:00Z");
let guard: ReadGuard;
beforeEach(() => {
  guard = createReadGuard();
});

const after = (minutes: number) => new Date(start.getTime() + minutes * 60_000);
const judge = (address: string, at = start, userAgent = phone, storyId = story) =>
  guard.judge({ storyId, address, userAgent }, at);
const kinds = (verdicts: readonly Verdict[]) => {
  const counted: Record<string, number> = {};
  for (const { kind } of verdicts) counted[kind] = (counted[kind] ?? 0) + 1;
  return counted;
};
const many = (count: number, one: (index: number) => Verdict) =>
  Array.from({ length: count }, (_, index) => one(index));

test("a browser counts once within half an hour, and again after it", () => {
  expect(
    [judge("10.0.0.1"), judge("10.0.0.1"), judge("10.0.0.1", after(29))].map(({ kind }) => kind),
  ).toEqual(["read", "nothing", "nothing"]);
  expect(judge("10.0.0.1", after(31)).kind).toBe("read");
});

test("a script that changes its browser's name adds to a story no more than its address may in a day", () => {
  const verdicts = many(500, (index) => judge("203.0.113.9", after(index), `${phone} Redaksi/${index}`));
  expect(kinds(verdicts)).toEqual({
    read: readLimits.addressStoryDay,
    suspect: 500 - readLimits.addressStoryDay,
  });
  expect(judge("203.0.113.9", after(24 * 60), phone).kind).toBe("read");
});

test("an address that opens everything at once is held back after a minute's worth, whatever it opens", () => {
  const verdicts = many(300, (index) => judge("203.0.113.9", start, phone, `${story}-${index}`));
  expect(kinds(verdicts)).toEqual({
    read: readLimits.addressMinute,
    suspect: 300 - readLimits.addressMinute,
  });
  expect(judge("203.0.113.9", after(1), phone, `${story}-later`).kind).toBe("read");
});

test("an address that goes slowly is held back after a day's worth", () => {
  const verdicts = many(readLimits.addressDay + 50, (index) =>
    judge("203.0.113.9", after(Math.floor(index / 10)), phone, `${story}-${index}`),
  );
  expect(kinds(verdicts).suspect).toBe(50);
});

test("IPv6 has addresses without end: a line's /64 is one", () => {
  const verdicts = many(200, (index) =>
    judge(`2001:db8:1:2::${index.toString(16)}`, after(index), `${phone} ${index}`),
  );
  expect(kinds(verdicts).read).toBe(readLimits.addressStoryDay);
});

test("a crowd from one network is taken back, also what had counted before it was one", () => {
  const verdicts = many(150, (index) => judge(`198.51.100.${index + 1}`));
  const counted = kinds(verdicts).read ?? 0;
  expect(counted).toBe(readLimits.crowd - 1);
  const takenBack = verdicts.reduce((sum, one) => sum + (one.kind === "suspect" ? one.earlier : 0), 0);
  expect(takenBack).toBe(counted);
  // Others who read the story in the same hour count as before, and so does that network in the next.
  expect(judge("192.0.2.1").kind).toBe("read");
  expect(judge("198.51.100.1", after(61)).kind).toBe("read");
});

test("a story that everybody reads is no crowd, though a third of them share a carrier", () => {
  const verdicts = many(2_000, (index) =>
    index % 3 === 0
      ? judge(`198.51.100.${(index % 250) + 1}`, start, `${phone} ${index}`)
      : judge(`100.${index % 200}.${Math.floor(index / 200)}.7`),
  );
  expect(kinds(verdicts).suspect ?? 0).toBe(0);
});

test.each([
  "",
  "curl/8.5.0",
  "Mozilla/5.0 (compatible; Googlebot/2.1; +http://www.google.com/bot.html)",
  "WhatsApp/2.23.20.0 A",
])("%j is no reader", (userAgent) => {
  expect(judge("10.0.0.1", start, userAgent).kind).toBe("nothing");
});

test("a flood of addresses and made-up stories cannot grow what is remembered past its bound", () => {
  const bound =
    remembered.readers +
    2 * remembered.addresses +
    remembered.addressStories +
    2 * remembered.networkStories +
    remembered.stories;
  for (let index = 0; index < 120_000; index += 1)
    judge(`10.${index >> 16}.${(index >> 8) & 255}.${index & 255}`, start, phone, `${story}-${index}`);
  expect(guard.size()).toBeLessThanOrEqual(bound);
  expect(guard.size()).toBeGreaterThan(remembered.readers);
  expect(judge("172.16.0.1").kind).toBe("read");
}, 30_000);
