import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { expect, test } from "../fixtures.ts";
import { type RawAnswer, rawRequest, slowClient } from "../support/raw-request.ts";

/** A page that no story changes. */
const target = "/pedoman-media-siber";

/** The page as a reader without compression gets it: what every answer below is held against. */
let whole: RawAnswer;

test.beforeEach(async ({ newsroom }) => {
  whole = await rawRequest(newsroom.url, { target });
  expect(whole.status).toBe(200);
});

test("a head that is too long is refused, and the next request is answered", async ({ newsroom }) => {
  const long = "a".repeat(100_000);
  const many = Array.from({ length: 3_000 }, (_, index) => `X-${index}: 1`);
  for (const request of [
    { target: `/cari?q=${long}` },
    { target: `/?${long}` },
    { target: `/${long}` },
    { lines: [`Cookie: ${long}`] },
    { lines: [`Accept-Encoding: ${long}`] },
    { lines: many },
  ]) {
    const { status } = await rawRequest(newsroom.url, request);
    expect([400, 414, 431], "refused by its size").toContain(status);
    expect((await rawRequest(newsroom.url, { target })).status).toBe(200);
  }
});

test("made-up query keys give the same page", async ({ newsroom }) => {
  for (let number = 0; number < 200; number += 1) {
    const { status, headers } = await rawRequest(newsroom.url, {
      target: `${target}?_=${number}&fbclid=${number}`,
    });
    expect(status).toBe(200);
    expect(headers.get("etag")).toBe(whole.headers.get("etag"));
  }
});

test("whatever encodings are asked for, the page can be read", async ({ newsroom }) => {
  const asked = [
    "gzip",
    "br",
    "GZIP;q=0.5, BR;q=0.4",
    "x-gzip",
    "*",
    "*;q=0",
    "identity;q=0",
    "gzip;q=0, br;q=0, identity;q=0",
    "gzip;q=2",
    "gzip;q=-1, br;q=nan",
    "compress, deflate, zstd",
    ", ,, ;;; q=1",
    "gzip".repeat(200),
    `${"gzip,".repeat(1_000)}br`,
    "br;q=1.0000000001",
    "\u00ff\u00fe",
  ];
  for (const encoding of asked) {
    const { status, headers, body } = await rawRequest(newsroom.url, {
      target,
      lines: [`Accept-Encoding: ${encoding}`],
    });
    expect(status, encoding.slice(0, 40)).toBe(200);
    expect(headers.get("vary") ?? "", encoding.slice(0, 40)).toMatch(/accept-encoding/i);
    expect(decoded(headers.get("content-encoding"), body).equals(whole.body), encoding.slice(0, 40)).toBe(
      true,
    );
  }
});

test("a range is answered whole, HEAD has no body, and a known tag no page", async ({ newsroom }) => {
  for (const range of ["bytes=0-1", "bytes=99999999-", "bytes=0-0,-1", "bytes=-", "lines=1-2", "x"]) {
    const { status, body } = await rawRequest(newsroom.url, { target, lines: [`Range: ${range}`] });
    expect(status, range).toBe(200);
    expect(body.equals(whole.body), range).toBe(true);
  }
  const head = await rawRequest(newsroom.url, { target, method: "HEAD" });
  expect(head.status).toBe(200);
  expect(head.body).toHaveLength(0);
  expect(head.headers.get("content-length")).toBe(String(whole.body.length));
  const tag = whole.headers.get("etag") ?? "";
  for (const [condition, status] of [
    [`If-None-Match: ${tag}`, 304],
    [`If-None-Match: W/${tag}, "other"`, 304],
    ["If-None-Match: *", 304],
    ['If-None-Match: "other"', 200],
    [`If-None-Match: ${'"x",'.repeat(3_000)}`, 200],
    ["If-Modified-Since: yesterday", 200],
    ['If-Match: "other"', 200],
  ] as const) {
    const answer = await rawRequest(newsroom.url, { target, lines: [condition] });
    expect(answer.status, condition.slice(0, 60)).toBe(status);
    expect(answer.body.length > 0, condition.slice(0, 60)).toBe(status === 200);
  }
});

test("another host's name is not believed, in no way of saying it", async ({ newsroom }) => {
  const evil = [
    { lines: ["Host: evil.example"] },
    { lines: ["Host: localhost", "Host: evil.example"] },
    {
      lines: ["X-Forwarded-Host: evil.example", "X-Forwarded-Proto: gopher", "Forwarded: host=evil.example"],
    },
    { target: `http://evil.example${target}` },
    { lines: ["Host: evil.example:80@localhost"] },
    { lines: ["X-Original-URL: /desk", "X-Rewrite-URL: /desk", "X-HTTP-Method-Override: DELETE"] },
  ];
  for (const request of evil) {
    const { status, body, headers } = await rawRequest(newsroom.url, { target, ...request });
    expect(status, JSON.stringify(request)).toBeLessThan(500);
    expect(body.toString("utf8") + [...headers.values()].join()).not.toContain("evil.example");
  }
  const { body } = await rawRequest(newsroom.url, { target });
  expect(body.equals(whole.body), "the page in the cache is as it was").toBe(true);
  const broken = [
    { lines: ["Content-Length: 5", "Transfer-Encoding: chunked"], method: "POST" },
    { lines: ["Content-Length: 5", "Content-Length: 6"], method: "POST" },
    { lines: ["Broken header"] },
    { lines: [" Folded: yes"] },
  ];
  for (const request of broken) {
    const { status } = await rawRequest(newsroom.url, request);
    expect(status, JSON.stringify(request)).toBeGreaterThanOrEqual(400);
    expect(status, JSON.stringify(request)).toBeLessThan(500);
  }
});

test("a page is only read: other methods are refused", async ({ newsroom }) => {
  for (const method of ["POST", "PUT", "DELETE", "PATCH", "TRACE", "OPTIONS", "PROPFIND", "GETS", "get"]) {
    const { status } = await rawRequest(newsroom.url, { target, method, lines: ["Content-Length: 0"] });
    expect(status, method).toBeGreaterThanOrEqual(400);
    expect(status, method).toBeLessThan(500);
  }
});

test("two hundred clients that never finish asking hold nobody up", async ({ newsroom }) => {
  const slow = await Promise.all(Array.from({ length: 200 }, () => slowClient(newsroom.url)));
  try {
    for (let turn = 0; turn < 20; turn += 1) {
      expect((await rawRequest(newsroom.url, { target })).status).toBe(200);
    }
  } finally {
    for (const socket of slow) socket.destroy();
  }
});

function decoded(encoding: string | undefined, body: Buffer): Buffer {
  if (encoding === "br") return brotliDecompressSync(body);
  return encoding === "gzip" ? gunzipSync(body) : body;
}
