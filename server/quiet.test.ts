import { expect, test } from "vitest";
import { countRunning, untilQuiet } from "./quiet.ts";

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

test("a short rest between two pieces of work is not the end of it", async () => {
  let busy = true;
  const work = (async () => {
    await pause(60);
    busy = false;
    await pause(60);
    busy = true;
    await pause(60);
    busy = false;
  })();
  const began = performance.now();
  expect(await untilQuiet(() => busy, { quietMs: 150, deadlineMs: 3_000 })).toBe(true);
  await work;
  expect(performance.now() - began).toBeGreaterThan(300);
});

test("what never rests is waited for no longer than the deadline", async () => {
  expect(await untilQuiet(() => true, { quietMs: 10, deadlineMs: 80 })).toBe(false);
});

test("a call counts as running until it ends, also when it fails", async () => {
  const { run, running } = countRunning(async (fails: boolean) => {
    await pause(10);
    if (fails) throw new Error("broken");
  });
  const calls = [run(false), run(true).catch(() => undefined)];
  expect(running()).toBe(2);
  await Promise.all(calls);
  expect(running()).toBe(0);
});
