import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { afterEach, expect, test } from "vitest";
import { type CacheUnderTest, htmlAnswer, startCache } from "./testing-cache.ts";

let open: CacheUnderTest | undefined;
afterEach(async () => {
  await open?.close();
  open = undefined;
});

async function start(options: Parameters<typeof startCache>[0] = {}): Promise<CacheUnderTest> {
  open = await startCache(options);
  return open;
}

function gate(): { opened: Promise<void>; open: () => void } {
  let release: () => void = () => {};
  const opened = new Promise<void>((resolve) => {
    release = resolve;
  });
  return { opened, open: () => release() };
}

const long = "teks ".repeat(400);

test("many readers of a page that is not kept cause one rendering", async () => {
  const site = await start();
  const door = gate();
  site.answerWith(async () => {
    await door.opened;
    return htmlAnswer("sekali");
  });
  const readers = Array.from({ length: 20 }, () => site.get("/ekonomi/beras"));
  await expect.poll(() => site.cache.stats().misses).toBe(20);
  door.open();
  const answers = await Promise.all(readers);
  expect(answers.every(({ status, text }) => status === 200 && text.includes("sekali"))).toBe(true);
  expect(site.rendered).toEqual(["/ekonomi/beras"]);
  await site.get("/ekonomi/beras");
  expect(site.rendered).toHaveLength(1);
});

test("after a new edition the next reader gets a new rendering, not the kept page", async () => {
  const site = await start();
  let words = "lama";
  site.answerWith(() => htmlAnswer(words));
  await site.get("/");
  words = "baru";
  expect((await site.get("/")).text).toContain("lama");
  site.edition.at = 2;
  expect((await site.get("/")).text).toContain("baru");
});

test("what changes by itself at one path makes its pages stale and no other", async () => {
  const site = await start();
  site.changes.set("/daerah/banjir", 1);
  for (const path of ["/daerah/banjir", "/daerah/pasar"]) await site.get(path);
  site.changes.set("/daerah/banjir", 2);
  for (const path of ["/daerah/banjir", "/daerah/pasar", "/daerah/banjir"]) await site.get(path);
  expect(site.rendered).toEqual(["/daerah/banjir", "/daerah/pasar", "/daerah/banjir"]);
});

test("a CDN keeps what changes by itself for a second only", async () => {
  const site = await start();
  site.changes.set("/daerah/banjir", 1);
  expect((await site.get("/daerah/banjir")).headers["cache-control"]).toContain("s-maxage=1,");
  expect((await site.get("/daerah/pasar")).headers["cache-control"]).toContain("s-maxage=4,");
});

test("a rendering begun before a change at its path is not shared by who asks after it", async () => {
  const site = await start();
  const slow = gate();
  let calls = 0;
  site.answerWith(async () => {
    calls += 1;
    if (calls > 1) return htmlAnswer("kabar baru");
    await slow.opened;
    return htmlAnswer("kabar lama");
  });
  const early = site.get("/daerah/banjir");
  await expect.poll(() => calls).toBe(1);
  site.changes.set("/daerah/banjir", 1);
  expect((await site.get("/daerah/banjir")).text).toContain("kabar baru");
  slow.open();
  await early;
  expect((await site.get("/daerah/banjir")).text).toContain("kabar baru");
});

test("a rendering begun before an edition is never taken for the new one", async () => {
  const site = await start();
  const slow = gate();
  let calls = 0;
  site.answerWith(async () => {
    calls += 1;
    if (calls > 1) return htmlAnswer("baru");
    await slow.opened;
    return htmlAnswer("lama");
  });
  const early = site.get("/");
  await expect.poll(() => calls).toBe(1);
  site.edition.at = 2;
  expect((await site.get("/")).text).toContain("baru");
  slow.open();
  expect((await early).text).toContain("lama");
  expect((await site.get("/")).text).toContain("baru");
  expect(calls).toBe(2);
});

test("a page rendered while the edition rises is rendered again for the next reader", async () => {
  const site = await start();
  site.answerWith(() => {
    site.edition.at = 2;
    return htmlAnswer("x");
  });
  await site.get("/");
  await site.get("/");
  await site.get("/");
  expect(site.rendered).toHaveLength(2);
});

test("an old page is shown at once and renewed behind the reader", async () => {
  const site = await start();
  let words = "pertama";
  site.answerWith(() => htmlAnswer(words));
  await site.get("/");
  words = "kedua";
  site.clock.at += 61_000;
  expect((await site.get("/")).text).toContain("pertama");
  await expect.poll(async () => (await site.get("/")).text).toContain("kedua");
  expect(site.rendered).toHaveLength(2);
});

test("no page outlives the next scheduled time", async () => {
  const site = await start();
  site.schedule.at = site.clock.at + 10_000;
  await site.get("/");
  site.clock.at += 9_999;
  await site.get("/");
  expect(site.rendered).toHaveLength(1);
  site.clock.at += 1;
  await site.get("/");
  expect(site.rendered).toHaveLength(2);
});

test("a time set after a page was rendered ends it too", async () => {
  const site = await start();
  await site.get("/");
  site.schedule.at = site.clock.at + 5_000;
  await site.get("/");
  site.clock.at += 5_000;
  // By now the next time is told already.
  site.schedule.at += 60_000;
  await site.get("/");
  expect(site.rendered).toHaveLength(2);
  await site.get("/");
  expect(site.rendered).toHaveLength(2);
});

test("a page rendered just when something was due lives half a second", async () => {
  const site = await start();
  site.schedule.at = site.clock.at - 10;
  await site.get("/");
  site.clock.at += 499;
  await site.get("/");
  expect(site.rendered).toHaveLength(1);
  site.clock.at += 1;
  await site.get("/");
  expect(site.rendered).toHaveLength(2);
});

for (const [name, fail] of [
  ["answers 500", () => htmlAnswer("rusak", 500)],
  [
    "throws",
    () => {
      throw new Error("no database");
    },
  ],
  ["does not end", () => new Promise<never>(() => {})],
] as const) {
  test(`while rendering ${name} the last good copy is shown and marked`, async () => {
    const site = await start({ renderTimeoutMs: 50 });
    await site.get("/ekonomi/beras");
    site.edition.at = 2;
    site.answerWith(fail);
    const answer = await site.get("/ekonomi/beras");
    expect(answer.status).toBe(200);
    expect(answer.text).toContain("/ekonomi/beras");
    expect(answer.headers["x-redaksi-cache"]).toBe("stale-error");
    expect((await site.get("/ekonomi/beras")).headers["x-redaksi-cache"]).toBe("stale-error");
    site.clock.at += 1_500;
    site.answerWith(() => htmlAnswer("pulih"));
    await expect.poll(async () => (await site.get("/ekonomi/beras")).text).toContain("pulih");
    expect((await site.get("/ekonomi/beras")).headers["x-redaksi-cache"]).toBeUndefined();
  });
}

test("a reader with a good copy at hand does not wait long for a slow rendering", async () => {
  const site = await start({ patienceMs: 30 });
  await site.get("/");
  site.edition.at = 2;
  site.answerWith(() => new Promise(() => {}));
  const answer = await site.get("/");
  expect([answer.status, answer.headers["x-redaksi-cache"]]).toEqual([200, "stale-error"]);
});

test("a copy older than the limit is not shown after an error", async () => {
  const site = await start({ staleOnErrorMs: 100_000 });
  await site.get("/");
  site.clock.at += 100_001;
  site.answerWith(() => htmlAnswer("rusak", 500));
  site.edition.at = 2;
  const answer = await site.get("/");
  expect(answer.status).toBe(503);
  expect(answer.text).not.toContain("rusak");
});

test("a withdrawn story's kept copy is never shown, even while rendering fails", async () => {
  const site = await start();
  await site.get("/ekonomi/beras");
  site.withdrawn.add("/ekonomi/beras");
  site.edition.at = 2;
  site.answerWith(() => htmlAnswer("rusak", 500));
  const answer = await site.get("/ekonomi/beras");
  expect(answer.status).toBe(410);
  expect(answer.text).not.toContain("/ekonomi/beras");
  expect(answer.headers["cache-control"]).toBe("no-store");
});

test("a withdrawn list that cannot be read closes the page", async () => {
  const site = await start({
    isWithdrawn: () => {
      throw new Error("unreadable");
    },
  });
  site.answerWith(() => htmlAnswer("rusak", 500));
  expect((await site.get("/ekonomi/beras")).status).toBe(410);
});

test("the page of a withdrawn story answers 410 with its own words, and stays while rendering fails", async () => {
  const site = await start();
  site.withdrawn.add("/ekonomi/beras");
  site.answerWith(() => htmlAnswer("dicabut karena keliru"));
  const first = await site.get("/ekonomi/beras");
  expect([first.status, first.text.includes("dicabut karena keliru")]).toEqual([410, true]);
  site.edition.at = 2;
  site.answerWith(() => htmlAnswer("rusak", 500));
  const second = await site.get("/ekonomi/beras");
  expect([second.status, second.text.includes("dicabut karena keliru")]).toEqual([410, true]);
});

test("without a good copy an error becomes a small page that asks for another try", async () => {
  const site = await start();
  site.answerWith(() => htmlAnswer("rahasia stack", 500));
  const answer = await site.get("/");
  expect(answer.status).toBe(503);
  expect(answer.headers["retry-after"]).toBe("5");
  expect(answer.text).toContain("Situs sedang terganggu");
  expect(answer.text).not.toContain("rahasia");
});

test("each encoding has its own strong tag, and a matching tag gets 304 without a body", async () => {
  const site = await start();
  site.answerWith(() => htmlAnswer(long));
  const plain = await site.get("/");
  const br = await site.get("/", { "accept-encoding": "gzip, deflate, br, zstd" });
  const gzip = await site.get("/", { "accept-encoding": "gzip" });
  expect(brotliDecompressSync(br.body).equals(plain.body)).toBe(true);
  expect(gunzipSync(gzip.body).equals(plain.body)).toBe(true);
  const tags = [plain, br, gzip].map(({ headers }) => headers.etag ?? "");
  expect(new Set(tags).size).toBe(3);
  expect(tags.every((tag) => /^"[\w-]+"$/.test(tag))).toBe(true);
  for (const [index, encoding] of ["identity", "br", "gzip"].entries()) {
    const tag = tags[index] ?? "";
    const again = await site.get("/", { "accept-encoding": encoding, "if-none-match": `"x", W/${tag}` });
    expect([again.status, again.body.length, again.headers.etag]).toEqual([304, 0, tag]);
    expect(again.headers.vary).toBe("Accept-Encoding");
  }
  expect((await site.get("/", { "accept-encoding": "br", "if-none-match": tags[0] ?? "" })).status).toBe(200);
});

test("HEAD gives the head of GET, and a range is answered whole", async () => {
  const site = await start();
  site.answerWith(() => htmlAnswer(long));
  const get = await site.get("/");
  const head = await site.get("/", {}, "HEAD");
  expect(head.body.length).toBe(0);
  expect({ ...head.headers, date: "" }).toEqual({ ...get.headers, date: "" });
  const range = await site.get("/", { range: "bytes=0-9" });
  expect([range.status, range.body.length]).toEqual([200, get.body.length]);
});

test("every page carries the safety headers and one Cache-Control", async () => {
  const site = await start();
  const { headers } = await site.get("/");
  expect(headers["content-security-policy"]).toContain("script-src 'self';");
  expect(headers["content-security-policy"]).not.toContain("unsafe");
  expect(headers["x-content-type-options"]).toBe("nosniff");
  expect(headers["cache-control"]).toBe("public, max-age=0, s-maxage=4, must-revalidate");
});

test("unknown query keys and their order make no new page", async () => {
  const site = await start();
  await site.get("/ekonomi/beras");
  await site.get("/ekonomi/beras?utm_source=x&fbclid=y&halaman=3&q=z");
  expect(site.rendered).toEqual(["/ekonomi/beras"]);
  await site.get("/cari?halaman=2&q=harga+beras&x=1");
  await site.get("/cari?q=%20harga%20%20beras&halaman=2");
  expect(site.rendered.slice(1)).toEqual(["/cari?halaman=2&q=harga%20beras"]);
});

test("a flood of made-up addresses does not push out what readers read", async () => {
  const site = await start({ maxBytes: 400_000 });
  site.answerWith(({ path }) => htmlAnswer(path, path.startsWith("/tidak") ? 404 : 200));
  for (let n = 0; n < 20; n += 1) await site.get(`/ekonomi/berita-${n}`);
  const before = site.rendered.length;
  for (let n = 0; n < 60; n += 1) {
    await site.get(`/tidak/ada-${n}`);
    await site.get(`/cari?q=acak-${n}`);
  }
  const afterFlood = site.rendered.length;
  expect(afterFlood).toBe(before + 120);
  for (let n = 0; n < 20; n += 1) await site.get(`/ekonomi/berita-${n}`);
  expect(site.rendered.length).toBe(afterFlood);
  const { pages, queries, short, assets } = site.cache.stats().store;
  expect(pages.bytes + queries.bytes + short.bytes + assets.bytes).toBeLessThanOrEqual(400_000);
});

test("an unknown address is remembered for five seconds and forgotten with a new edition", async () => {
  const site = await start();
  site.answerWith(() => htmlAnswer("tidak ada", 404));
  await site.get("/ekonomi/x");
  expect((await site.get("/ekonomi/x")).status).toBe(404);
  expect(site.rendered).toHaveLength(1);
  site.clock.at += 5_000;
  await site.get("/ekonomi/x");
  expect(site.rendered).toHaveLength(2);
  site.edition.at = 2;
  site.answerWith(() => htmlAnswer("ada"));
  expect((await site.get("/ekonomi/x")).status).toBe(200);
});

test("a 404 that Next would build by script is shown as the site's own page for unknown addresses", async () => {
  const site = await start({ notFoundPath: "/tidak-ditemukan" });
  const blank = `<!DOCTYPE html><html id="__next_error__"><head></head><body><script>x</script></body></html>`;
  site.answerWith(({ path }) =>
    path === "/tidak-ditemukan"
      ? htmlAnswer("halaman khas")
      : { status: 404, headers: { "content-type": "text/html" }, body: Buffer.from(blank) },
  );
  const answer = await site.get("/ekonomi/x");
  expect([answer.status, answer.text.includes("halaman khas")]).toEqual([404, true]);
  expect((await site.get("/tidak-ditemukan")).status).toBe(404);
});

test("an unknown address with words is answered with a guess, at most five times in a second", async () => {
  const site = await start({ notFoundPath: "/tidak-ditemukan", guessesAddresses: true });
  const blank = `<!DOCTYPE html><html id="__next_error__"><head></head><body><script>x</script></body></html>`;
  site.answerWith(({ path }) =>
    path.startsWith("/tidak-ditemukan")
      ? htmlAnswer(path.includes("?") ? `mungkin ${path}` : "halaman khas")
      : { status: 404, headers: { "content-type": "text/html" }, body: Buffer.from(blank) },
  );
  const guess = await site.get("/2019/harga-cabai-naik");
  expect([guess.status, guess.text.includes("?alamat=harga-cabai-naik")]).toEqual([404, true]);
  expect((await site.get("/x")).text).toContain("halaman khas");
  const texts = [];
  for (let number = 0; number < 6; number++) texts.push((await site.get(`/a/judul-berita-${number}`)).text);
  expect(texts.filter((text) => text.includes("mungkin"))).toHaveLength(4);
  // Nobody asks for a guess by hand.
  expect((await site.get("/tidak-ditemukan?alamat=a-b")).text).toContain("halaman khas");
});

test("redirects stay on the site, also when what was rendered says otherwise", async () => {
  const site = await start();
  const to = (location: string) =>
    site.answerWith(() => ({ status: 308, headers: { location }, body: Buffer.from("x") }));
  to("/ekonomi/baru?halaman=2");
  const own = await site.get("/ekonomi/lama");
  expect([own.status, own.headers.location]).toEqual([308, "/ekonomi/baru?halaman=2"]);
  for (const foreign of ["https://jahat.test/", "//jahat.test/", "/\\jahat.test", "/.//jahat.test"]) {
    to(foreign);
    site.clock.at += 10_000;
    expect((await site.get(`/ekonomi/${foreign.length}`)).status, foreign).toBe(503);
  }
  expect((await site.get("/ekonomi/beras/?x=1")).headers.location).toBe("/ekonomi/beras");
});

test("a cookie that a page sets is dropped and the page is not kept", async () => {
  const site = await start();
  const page = htmlAnswer("pribadi");
  site.answerWith(() => ({ ...page, headers: { ...page.headers, "set-cookie": "a=b" } }));
  expect((await site.get("/")).headers["set-cookie"]).toBeUndefined();
  await site.get("/");
  expect(site.rendered).toHaveLength(2);
});

test("what a visitor sends changes nothing: host, cookies, forwarded headers", async () => {
  const site = await start();
  const plain = await site.get("/");
  const hostile = await site.get("/", {
    host: "jahat.test",
    cookie: "__Host-session=desk",
    "x-forwarded-host": "jahat.test",
    "x-original-url": "/desk",
    rsc: "1",
  });
  expect(hostile.body.equals(plain.body)).toBe(true);
  expect(site.rendered).toEqual(["/"]);
});

test("broken, dotted and over-long addresses get a clean page and no rendering", async () => {
  const site = await start();
  const status = async (path: string) => (await site.get(path)).status;
  expect(await status("/%00")).toBe(400);
  expect(await status("/%E0%A4%A")).toBe(400);
  expect(await status("/%252e%252e/desk")).toBe(400);
  expect(await status("/x/%2e%2e/desk")).toBe(404);
  expect(await status("/a%2Fb")).toBe(404);
  expect(await status("//jahat.test/x")).toBe(308);
  expect(await status(`/cari?q=${"a".repeat(3000)}`)).toBe(414);
  expect(site.rendered).toEqual([]);
});

test("only reading is allowed on reader addresses", async () => {
  const site = await start();
  const answer = await site.get("/ekonomi", {}, "POST");
  expect([answer.status, answer.headers.allow]).toEqual([405, "GET, HEAD"]);
});

test("addresses of the newsroom are left alone in every spelling", async () => {
  const site = await start({ assets: false });
  for (const path of [
    "/desk",
    "/desk/x?y=1",
    "/%64esk",
    "/masuk",
    "/api/x",
    "/_next/static/a.css",
    "/livez",
  ]) {
    expect((await site.get(path)).status, path).toBe(299);
  }
  expect((await site.get("/desk/x", {}, "POST")).status).toBe(299);
  expect(site.rendered).toEqual([]);
});

test("files whose name holds their content are compressed, kept over editions, and kept by browsers", async () => {
  const site = await start();
  const css = { status: 200, headers: { "content-type": "text/css" }, body: Buffer.from("a{} ".repeat(500)) };
  site.answerWith(() => css);
  const path = "/_next/static/chunks/a.css";
  const answer = await site.get(path, { "accept-encoding": "br" });
  expect(answer.headers["content-encoding"]).toBe("br");
  expect(answer.headers["cache-control"]).toContain("immutable");
  site.edition.at = 2;
  await site.get(`${path}?dpl=1`);
  expect(site.rendered).toEqual([path]);
});

test("feeds are compressed and tagged but not rewritten", async () => {
  const site = await start();
  const body = Buffer.from(`<?xml version="1.0"?><rss><!-- tetap -->${"<script/>".repeat(100)}</rss>`);
  site.answerWith(() => ({ status: 200, headers: { "content-type": "application/rss+xml" }, body }));
  const plain = await site.get("/feed.xml");
  expect(plain.body.equals(body)).toBe(true);
  expect((await site.get("/feed.xml", { "accept-encoding": "br" })).headers["content-encoding"]).toBe("br");
});

test("when rendering fails everywhere, readers of kept pages do not wait and renderings are rare", async () => {
  const site = await start();
  for (let n = 0; n < 10; n += 1) await site.get(`/ekonomi/b-${n}`);
  site.edition.at = 2;
  site.answerWith(() => htmlAnswer("rusak", 500));
  const before = site.rendered.length;
  for (let n = 0; n < 200; n += 1) {
    expect((await site.get(`/ekonomi/b-${n % 10}`)).status).toBe(200);
  }
  expect(site.rendered.length - before).toBeLessThanOrEqual(3);
});

test("searches that fail accuse nothing but themselves: a page that nobody asked for before is rendered", async () => {
  const site = await start();
  site.answerWith(() => htmlAnswer("rusak", 500));
  for (let n = 0; n < 5; n += 1) expect((await site.get(`/cari?q=rusak${n}`)).status).toBe(503);
  site.answerWith(() => htmlAnswer("utuh"));
  expect((await site.get("/ekonomi/belum-pernah")).status).toBe(200);
});
