import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isReaderPath } from "./reader-path.ts";
import { requestKey } from "./request-key.ts";

describe("whose address it is", () => {
  test.each([
    "/",
    "/ekonomi",
    "/ekonomi/beras",
    "/desk-data/x",
    "/topik/api",
    "/cari",
    "/feed.xml",
    "/sitemap.xml",
    "/robots.txt",
    "/daerah/feed.atom",
    "/.well-known/security.txt",
  ])("%s is the reader's", (path) => expect(isReaderPath(path)).toBe(true));
  test.each([
    "/desk",
    "/desk/stories/1",
    "/masuk",
    "/api",
    "/api/auth/session",
    "/api/requests",
    "/_next/static/a.js",
    "/collaboration",
    "/media/x/640.avif",
    "/livez",
    "/readyz",
    "/metrics",
    "/pratinjau/token",
    "/0123456789abcdef0123456789abcdef.txt",
    "/favicon.ico",
    "/sw.mjs",
  ])("%s is not", (path) => expect(isReaderPath(path)).toBe(false));
});

describe("the one spelling of an address", () => {
  test.each([
    ["/", "/"],
    ["/?utm_source=a", "/"],
    ["/ekonomi?halaman=2&x=y", "/ekonomi?halaman=2"],
    ["/koreksi?halaman=2&x=y", "/koreksi?halaman=2"],
    ["/hak-jawab?berita=019-a&halaman=2", "/hak-jawab?berita=019-a"],
    ["/hak-jawab/terkirim?nomor=k7qf-29mb", "/hak-jawab/terkirim?nomor=k7qf-29mb"],
    ["/hak-jawab/periksa?lembar=k7qf-29mb", "/hak-jawab/periksa"],
    ["/ekonomi?halaman=1", "/ekonomi"],
    ["/ekonomi?halaman=02", "/ekonomi"],
    ["/ekonomi?halaman=99999", "/ekonomi"],
    ["/ekonomi/beras?halaman=2&q=x", "/ekonomi/beras"],
    ["/topik/beras?halaman=3", "/topik/beras?halaman=3"],
    ["/cari?q=", "/cari"],
    ["/cari?q=+A%00b%20%20c%E2%80%AE", "/cari?q=A%20b%20c"],
    ["/cari?q=a%26b&kanal=ekonomi&kanal=x", "/cari?kanal=ekonomi&q=a%26b"],
    ["/cari?kanal=../x", "/cari"],
    ["/%65konomi", "/ekonomi"],
    ["/a@b", "/a%40b"],
  ])("%s is %s", (address, key) => expect(requestKey(address)).toMatchObject({ kind: "page", key }));

  test("a search text is cut at 200 characters and never in the middle of one", () => {
    const found = requestKey(`/cari?q=${encodeURIComponent(`${"a".repeat(199)}😀😀`)}`);
    expect(found).toMatchObject({ kind: "page", key: `/cari?q=${"a".repeat(199)}` });
  });

  test("strange spellings inside the newsroom are left to the newsroom", () => {
    for (const address of ["/desk/%", "/desk/..", "/%64esk", "/api/a%2Fb", `/desk?x=${"a".repeat(5000)}`]) {
      expect(requestKey(address).kind, address).toBe("foreign");
    }
  });

  test("a slash at the end leads to the address without it, on this site", () => {
    expect(requestKey("/cari/?q=a&z=1")).toEqual({ kind: "moved", location: "/cari?q=a" });
    expect(requestKey("//")).toEqual({ kind: "moved", location: "/" });
    expect(requestKey("//jahat.test/")).toEqual({ kind: "moved", location: "/jahat.test" });
  });

  test.each([
    ["/Daerah/Air-Naik", "/daerah/air-naik"],
    ["//daerah///air-naik//", "/daerah/air-naik"],
    ["/index.html", "/"],
    ["/index.php?halaman=2", "/"],
    ["/daerah/index.htm?halaman=2&x=1", "/daerah?halaman=2"],
    ["/DAERAH//Air-Naik.HTML?utm_source=x", "/daerah/air-naik"],
    ["/daerah/air-naik/amp/", "/daerah/air-naik"],
    ["/feed/", "/feed.xml"],
    ["/rss.xml", "/feed.xml"],
    ["/feed/atom", "/feed.atom"],
    ["/atom.xml", "/feed.atom"],
    ["/Sitemap_Index.xml", "/sitemap.xml"],
    ["//robots.txt", "/robots.txt"],
  ])("%s is one step away from %s", (address, location) => {
    expect(requestKey(address)).toEqual({ kind: "moved", location });
    expect(requestKey(location).kind).toBe("page");
  });

  test("no other spelling leads into the newsroom", () => {
    for (const address of ["//desk", "/Desk/stories", "/desk.html", "//api/x", "/MASUK"])
      expect(requestKey(address), address).toEqual({ kind: "refused", status: 404 });
  });

  test("whatever is asked: it never throws, and a page's key is its own key and the reader's", () => {
    const address = fc
      .array(
        fc.oneof(
          fc.constantFrom("/", "..", "%2e", "desk", "%64", "?", "q=", "&", "%", "%00", "//"),
          fc.string(),
        ),
      )
      .map((parts) => `/${parts.join("")}`);
    fc.assert(
      fc.property(address, (asked) => {
        const found = requestKey(asked);
        if (found.kind === "page") {
          expect(requestKey(found.key)).toEqual(found);
          expect(isReaderPath(found.path)).toBe(true);
          expect(found.key.startsWith("//")).toBe(false);
        }
        if (found.kind === "moved") expect(found.location).toMatch(/^\/(?!\/)/);
      }),
      { numRuns: 2000 },
    );
  });
});
