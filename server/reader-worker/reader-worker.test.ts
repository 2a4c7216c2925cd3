import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { type Network, publicPage, readerWorker } from "./testing-worker.ts";

const online: Network = (path) =>
  path.endsWith(".css")
    ? new Response("@font-face{src:url(../media/serif.woff2)}")
    : /\.(?:woff2|webp|js|svg)$/.test(path)
      ? new Response("isi")
      : publicPage(`Berita ${path}`);
const network = { answer: online };
const story = "/daerah/banjir";

beforeEach(() => {
  network.answer = online;
});
afterEach(() => {
  vi.useRealTimers();
});

describe("what passes by", () => {
  test.each([
    "/desk",
    "/desk/board",
    "/masuk",
    "/keluar",
    "/api/auth/session",
    "/pratinjau/x",
    "/media/a/b.webp",
  ])("%s is left to the browser", async (path) => {
    const worker = readerWorker(network);
    expect(await worker.visit(path)).toBeUndefined();
    expect(worker.asked).toEqual([]);
  });

  test("a page of the desk, one that is not public, and one that leads elsewhere are never kept", async () => {
    const worker = readerWorker(network);
    expect(await worker.keep("save", "/desk/stories/a")).toBe("offline");
    network.answer = () => new Response("<html>", { headers: { "cache-control": "no-store" } });
    expect(await worker.keep("save", story)).toBe("offline");
    network.answer = () => publicPage("tidak ada", 404);
    expect(await worker.keep("read", story)).toBe("offline");
    network.answer = () => Object.defineProperty(publicPage("lain"), "redirected", { value: true });
    expect(await worker.keep("read", story)).toBe("offline");
    expect([...(await worker.pathsIn("redaksi-saved")), ...(await worker.pathsIn("redaksi-read"))]).toEqual(
      [],
    );
  });
});

describe("a kept story", () => {
  test("is shown without a network, and says since when it is kept", async () => {
    const worker = readerWorker(network);
    expect(await worker.keep("read", story, ["/media/t1/640.webp"])).toBe("kept");
    expect((await worker.pathsIn("redaksi-kept-files")).sort()).toEqual([
      "/_next/static/css/a.css",
      "/_next/static/media/serif.woff2",
      "/media/t1/kept",
    ]);
    network.answer = () => null;
    const answer = await worker.visit(`${story}?utm_source=wa`);
    expect(await answer?.text()).toMatch(/<html data-kept-at="\d{13}" lang="id">.*Berita \/daerah\/banjir/);
    expect(answer?.headers.get("content-security-policy")).toBe("default-src 'none'");
    const picture = await worker.happens("fetch", {
      request: {
        method: "GET",
        mode: "no-cors",
        destination: "image",
        url: "https://warta.example/media/t1/1280.avif",
      },
      clientId: "tab",
    });
    expect(await picture?.text()).toBe("isi");
  });

  test("stands in for a network that takes more than three seconds, and the tab hears of what came", async () => {
    vi.useFakeTimers();
    const worker = readerWorker(network);
    await worker.keep("save", story);
    network.answer = () => new Promise((resolve) => setTimeout(resolve, 9_000, publicPage("Baru")));
    const visit = worker.visit(story);
    await vi.advanceTimersByTimeAsync(10_000);
    expect(await (await visit)?.text()).toContain("data-kept-at");
    expect(worker.said).toEqual([{ to: "tab", type: "fresh" }]);
  });

  test("gives way to a network that answers in time", async () => {
    const worker = readerWorker(network);
    await worker.keep("save", story);
    expect(await (await worker.visit(story))?.text()).not.toContain("data-kept-at");
  });

  test.each([404, 410])("goes when the server answers %d, and the answer is shown", async (status) => {
    const worker = readerWorker(network);
    await worker.keep("save", story);
    network.answer = () => publicPage("Berita ini dicabut", status);
    expect((await worker.visit(story))?.status).toBe(status);
    network.answer = () => null;
    expect((await worker.visit(story))?.type).toBe("error");
    await vi.waitFor(async () => expect(await worker.pathsIn("redaksi-kept-files")).toEqual([]));
  });

  test("is renewed where it is saved, and not listed twice", async () => {
    const worker = readerWorker(network);
    await worker.keep("read", story);
    await worker.keep("save", story);
    await worker.keep("read", story);
    expect(await worker.pathsIn("redaksi-saved")).toEqual([story]);
    expect(await worker.pathsIn("redaksi-read")).toEqual([]);
  });
});

describe("what is kept has bounds", () => {
  test("the newest thirty that were read stay, and pictures that nobody needs go", async () => {
    const worker = readerWorker(network);
    for (let number = 1; number <= 32; number += 1)
      await worker.keep("read", `/daerah/b${number}`, [`/media/t${number}/640.webp`]);
    const read = await worker.pathsIn("redaksi-read");
    expect(read).toHaveLength(30);
    expect(read).not.toContain("/daerah/b2");
    expect(await worker.pathsIn("redaksi-kept-files")).not.toContain("/media/t2/kept");
    expect(await worker.pathsIn("redaksi-kept-files")).toContain("/media/t3/kept");
  });

  test("where there is no room, what was read makes some; where it makes none, the reader is told", async () => {
    const worker = readerWorker(network);
    worker.limits["redaksi-read"] = 2;
    for (const path of ["/a/1", "/a/2"]) await worker.keep("read", path);
    expect(await worker.keep("read", "/a/3")).toBe("kept");
    expect(await worker.pathsIn("redaksi-read")).toEqual(["/a/2", "/a/3"]);
    worker.limits["redaksi-saved"] = 0;
    expect(await worker.keep("save", "/a/4")).toBe("full");
  });
});

test("without a network a page that is not kept is the page that says so, at its own address", async () => {
  const worker = readerWorker(network);
  await worker.happens("install", {});
  network.answer = () => null;
  const answer = await worker.visit("/ekonomi/belum-dibaca");
  expect([answer?.status, await answer?.text()]).toEqual([503, expect.stringContaining("Berita /luring")]);
  expect((await worker.visit("/simpanan"))?.status).toBe(200);
});

test("the front page opens without a network once it was seen", async () => {
  const worker = readerWorker(network);
  await worker.visit("/");
  await vi.waitFor(async () => expect(await worker.pathsIn("redaksi-shell")).toContain("/"));
  network.answer = () => null;
  expect(await (await worker.visit("/"))?.text()).toContain("data-kept-at");
});

test("who saves data gets pages that ask for small pictures and no typefaces", async () => {
  const worker = readerWorker(network);
  network.answer = () =>
    new Response(
      '<!doctype html><html lang="id"><link rel="preload" href="/f.woff2" as="font" type="font/woff2"/><img sizes="(min-width: 64rem) 47rem, 100vw"><link rel="icon" sizes="192x192"></html>',
      { headers: { "content-type": "text/html" } },
    );
  await worker.happens("message", { data: { type: "saver", on: true } });
  expect(await (await worker.visit(story))?.text()).toBe(
    '<!doctype html><html data-saver="on" lang="id"><img sizes="160px"><link rel="icon" sizes="192x192"></html>',
  );
  await worker.happens("message", { data: { type: "saver", on: false } });
  expect(await (await worker.visit(story))?.text()).toContain('as="font"');
});
