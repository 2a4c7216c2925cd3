import { expect, test } from "vitest";
import { mayChangeThings } from "./same-origin.ts";

const host = "redaksi.example";

test.each([
  ["a GET from anywhere", "GET", { host, origin: "https://evil.example" }, true],
  ["a POST of our own page", "POST", { host, origin: "https://redaksi.example" }, true],
  ["a POST of another site", "POST", { host, origin: "https://evil.example" }, false],
  ["a POST of a page without an origin", "POST", { host, origin: "null" }, false],
  ["a POST that says nothing of its origin", "POST", { host }, false],
  ["a POST that the browser calls same-origin", "POST", { host, "sec-fetch-site": "same-origin" }, true],
  ["a POST that the browser calls cross-site", "POST", { host, "sec-fetch-site": "cross-site" }, false],
  ["a DELETE of another port", "DELETE", { host, origin: "https://redaksi.example:8443" }, false],
])("%s", (_name, method, headers, may) => {
  expect(mayChangeThings({ method, headers })).toBe(may);
});

test("a mail program may end a subscription by the key in its address, and post nothing else", () => {
  const headers = { host };
  const key = "0123456789abcdef0123456789abcdef";
  const post = (url: string) => mayChangeThings({ method: "POST", headers, url });
  expect(post(`/api/newsletter/leave/${key}?surat=1`)).toBe(true);
  expect(post(`/api/newsletter/leave/${key}`)).toBe(true);
  expect(post(`/api/newsletter/leave/${key}/x`)).toBe(false);
  expect(post("/api/newsletter/leave/short")).toBe(false);
  expect(post(`/api/newsletter/confirm/${key}`)).toBe(false);
  expect(post("/api/newsletter")).toBe(false);
});
