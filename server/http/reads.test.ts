import { createServer } from "node:http";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import type { Read } from "#newsroom/reads/count-read.ts";
import { createReadsHandler } from "./reads.ts";

const storyId = "0198c2d4-7c1e-7b11-8d3e-2f1a5b6c7d8e";
let counted: Read[] = [];
const handle = createReadsHandler({
  count: (read) => counted.push(read) > 0,
  flush: async () => undefined,
  close: async () => undefined,
});
const server = createServer((request, response) => {
  if (!handle(request, response)) response.writeHead(418).end();
});
let base = "";

beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  base = `http://127.0.0.1:${typeof address === "object" ? address?.port : ""}`;
});
afterAll(() => server.close());
beforeEach(() => {
  counted = [];
});

test("a beacon with a story's id counts and says nothing back", async () => {
  const answer = await fetch(`${base}/api/reads`, { method: "POST", body: storyId });
  expect([answer.status, await answer.text(), answer.headers.get("set-cookie")]).toEqual([204, "", null]);
  expect(counted).toMatchObject([{ storyId, address: "127.0.0.1" }]);
});

test.each(["", "x", `${storyId}0`, "'; drop table stories", "a".repeat(1_000_000)])(
  "what is no id counts nothing",
  async (body) => {
    expect((await fetch(`${base}/api/reads`, { method: "POST", body })).status).toBe(204);
    expect(counted).toEqual([]);
  },
);

test("another site's page cannot count", async () => {
  const headers = { "sec-fetch-site": "cross-site" };
  expect((await fetch(`${base}/api/reads`, { method: "POST", body: storyId, headers })).status).toBe(403);
  expect(counted).toEqual([]);
});

test("reading the address changes nothing, and other addresses are left to others", async () => {
  expect((await fetch(`${base}/api/reads`)).status).toBe(405);
  expect((await fetch(`${base}/api/readsx`, { method: "POST", body: storyId })).status).toBe(418);
});
