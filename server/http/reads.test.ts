import { createServer } from "node:http";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import type { Read } from "#newsroom/reads/guard.ts";
import { createReadsHandler } from "./reads.ts";

const storyId = "0198c2d4-7c1e-7b11-8d3e-2f1a5b6c7d8e";
let counted: Read[] = [];
const handle = createReadsHandler(
  {
    count: (read) => counted.push(read) > 0,
    flush: async () => undefined,
    close: async () => undefined,
  },
  (request) => request.socket.remoteAddress ?? "",
);
/** What a browser adds to a request of our own page. */
const own = { "sec-fetch-site": "same-origin" };
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
  const answer = await fetch(`${base}/api/reads`, { method: "POST", body: storyId, headers: own });
  expect([answer.status, await answer.text(), answer.headers.get("set-cookie")]).toEqual([204, "", null]);
  expect(counted).toMatchObject([{ storyId, address: "127.0.0.1" }]);
});

test.each(["", "x", `${storyId}0`, "'; drop table stories", "a".repeat(1_000_000)])(
  "what is no id counts nothing",
  async (body) => {
    expect((await fetch(`${base}/api/reads`, { method: "POST", body, headers: own })).status).toBe(204);
    expect(counted).toEqual([]);
  },
);

test("a browser without Sec-Fetch-Site is known by its Origin", async () => {
  const answer = await fetch(`${base}/api/reads`, {
    method: "POST",
    body: storyId,
    headers: { origin: base },
  });
  expect([answer.status, counted.length]).toEqual([204, 1]);
});

test.each<Record<string, string>>([
  { "sec-fetch-site": "cross-site" },
  { "sec-fetch-site": "same-site" },
  { "sec-fetch-site": "none" },
  { origin: "https://lain.example" },
  { origin: "null" },
  { origin: "https://lain.example", "sec-fetch-site": "same-origin" },
  {},
])("a request with %j comes from no page of ours and cannot count", async (headers) => {
  const answer = await fetch(`${base}/api/reads`, { method: "POST", body: storyId, headers });
  expect([answer.status, counted]).toEqual([403, []]);
});

test("no other method counts, and other addresses are left to others", async () => {
  for (const method of ["GET", "HEAD", "PUT", "DELETE", "OPTIONS"])
    expect((await fetch(`${base}/api/reads?${storyId}`, { method, headers: own })).status, method).toBe(405);
  expect(counted).toEqual([]);
  expect((await fetch(`${base}/api/readsx`, { method: "POST", body: storyId })).status).toBe(418);
});
