import { open } from "node:fs/promises";
import { createServer, get } from "node:http";
import type { Readable } from "node:stream";
import { afterAll, beforeAll, expect, test } from "vitest";
import { sendBytes } from "./send-bytes.ts";

const sources: Readable[] = [];
let reached = () => {};
/** Resolves when nothing keeps the answer back any more. */
let mayAnswer: Promise<void> = Promise.resolve();
const server = createServer(async (_request, response) => {
  const file = await open(new URL(import.meta.url));
  const bytes = file.createReadStream();
  sources.push(bytes);
  reached();
  await mayAnswer;
  await sendBytes(bytes, response);
});
beforeAll(() => new Promise<void>((resolve) => server.listen(0, resolve)));
afterAll(() => new Promise<void>((resolve) => server.close(() => resolve())));

const addressed = () => {
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("the server listens on a port");
  return { port: address.port, agent: false } as const;
};

test("a file is sent whole and closed", async () => {
  const text = await fetch(`http://localhost:${addressed().port}`).then((answer) => answer.text());
  expect(text).toContain("a file is sent whole and closed");
  await expect.poll(() => sources.at(-1)?.closed).toBe(true);
});

test("a reader who is gone before the first byte leaves no open file behind", async () => {
  let go = () => {};
  mayAnswer = new Promise((resolve) => {
    go = resolve;
  });
  const isReached = new Promise<void>((resolve) => {
    reached = resolve;
  });
  const request = get(addressed());
  request.on("error", () => undefined);
  await isReached;
  request.destroy();
  await new Promise((resolve) => setTimeout(resolve, 50));
  go();
  await expect.poll(() => sources.at(-1)?.closed).toBe(true);
});
