// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { EntryWords, LiveConsole } from "#newsroom/live/types.ts";
import { countWaitingEntries, forgetEntries, keepDraft, readDraft, readQueue } from "./kept-words.ts";
import { LiveStore } from "./live-store.ts";

const storyId = "0198c2d4-7c1e-7b11-8d3e-000000000001";
const shown: LiveConsole = {
  mark: "1",
  storyId,
  title: "Banjir",
  path: "/daerah/banjir",
  startedAt: "2026-11-24T03:00:00.000Z",
  endedAt: null,
  summary: "",
  summaryVersion: 0,
  entriesWait: false,
  reporters: [],
  present: [],
  entries: [],
  entryCount: 0,
  mayPost: true,
  mayRun: false,
  maySummarise: true,
  postsAtOnce: true,
  mayReopen: false,
};
const words = (text: string): EntryWords => ({ headline: "", text, pictures: [], keyMoment: false });

/** A server that answers posts as it is told, and keeps what it took. */
let answer: "take" | "refuse" | "away" | "take-and-break";
let taken: { entryId: string; text: string }[];
let leave: () => void = () => {};

beforeEach(() => {
  localStorage.clear();
  answer = "take";
  taken = [];
  vi.stubGlobal("fetch", async (_address: string, init?: RequestInit) => {
    if (answer === "away") throw new TypeError("Failed to fetch");
    if (init?.method !== "POST") return new Response(null, { status: 204 });
    if (answer === "refuse")
      return Response.json({ reason: "live-ended", message: "Sudah berakhir." }, { status: 409 });
    const post: { entryId: string; text: string } = JSON.parse(String(init.body));
    if (!taken.some(({ entryId }) => entryId === post.entryId)) taken.push(post);
    if (answer === "take-and-break") throw new TypeError("Failed to fetch");
    return Response.json({ ...shown, mark: `${taken.length + 1}` });
  });
});
afterEach(() => {
  leave();
  vi.unstubAllGlobals();
});

function open(): LiveStore {
  const store = new LiveStore("p", shown);
  leave = store.subscribe(() => {});
  return store;
}
const online = () => window.dispatchEvent(new Event("online"));

test("an entry is let go of when the server has it", async () => {
  const store = open();
  expect(store.post(words("Air naik."))).toBe(true);
  expect(countWaitingEntries("p")).toBe(1);
  await expect.poll(() => store.state().waiting).toEqual([]);
  expect(taken.map(({ text }) => text)).toEqual(["Air naik."]);
  expect(countWaitingEntries("p")).toBe(0);
});

test("without a network entries wait on the device, over a closed page, and go in their order", async () => {
  answer = "away";
  const before = open();
  for (const text of ["Satu", "Dua", "Tiga"]) before.post(words(text));
  await expect.poll(() => before.state().line).toBe("broken");
  leave();
  expect(readQueue("p", storyId).map(({ text }) => text)).toEqual(["Satu", "Dua", "Tiga"]);
  const after = open();
  expect(after.state().waiting).toHaveLength(3);
  answer = "take";
  online();
  await expect.poll(() => after.state().waiting, { timeout: 5_000 }).toEqual([]);
  expect(taken.map(({ text }) => text)).toEqual(["Satu", "Dua", "Tiga"]);
});

test("an answer that was lost on its way leads to the same id once more, never to a second entry", async () => {
  answer = "take-and-break";
  const store = open();
  store.post(words("Sekali"));
  await expect.poll(() => taken.length).toBe(1);
  answer = "take";
  online();
  await expect.poll(() => store.state().waiting, { timeout: 5_000 }).toEqual([]);
  expect(taken).toHaveLength(1);
});

test("what is refused stays with its reason until its writer lets go of it", async () => {
  answer = "refuse";
  const store = open();
  store.post(words("Terlambat"));
  await expect.poll(() => store.state().waiting[0]?.refused).toBe("Sudah berakhir.");
  expect(readQueue("p", storyId)).toMatchObject([{ text: "Terlambat", refused: "Sudah berakhir." }]);
  store.discard(store.state().waiting[0]?.entryId ?? "");
  expect(countWaitingEntries("p")).toBe(0);
});

test("what is kept is one person's, and goes with them", () => {
  keepDraft("p", storyId, words("Setengah"));
  expect(readDraft("p", storyId)?.text).toBe("Setengah");
  expect(readDraft("q", storyId)).toBeNull();
  localStorage.setItem("redaksi-live-draft:p:rusak", "{");
  expect(readDraft("p", "rusak")).toBeNull();
  forgetEntries("p");
  expect(readDraft("p", storyId)).toBeNull();
});
