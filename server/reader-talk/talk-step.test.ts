import { createServer, type Server } from "node:http";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openDatabase } from "#db/client.ts";
import { requestKey } from "#server/page-cache/request-key.ts";
import { talkStep } from "./talk-step.ts";

/** Never asked: nobody of these visits is signed in. */
const database = openDatabase("postgres://nobody@127.0.0.1:1/nothing", 1);
const rendered: string[] = [];
let server: Server;
let base = "";

beforeAll(async () => {
  const step = talkStep({
    database,
    readerScript: "/reader.js",
    render: async ({ path }) => {
      rendered.push(path);
      const body = Buffer.from("<!doctype html><html><head></head><body><p>halaman</p></body></html>");
      return { status: path === "/tidak-ditemukan" ? 404 : 200, headers: {}, body };
    },
  });
  server = createServer(async (request, response) => {
    if (!(await step(request, response))) response.writeHead(299).end();
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  base = `http://127.0.0.1:${typeof address === "object" ? address?.port : ""}`;
});
afterAll(async () => {
  await new Promise((resolve) => server.close(resolve));
  await database.$client.end();
});

const get = (path: string, init: RequestInit = {}) => fetch(base + path, { redirect: "manual", ...init });

test.each([
  "/akun-pembaca",
  "/akun-pembaca/masuk?ke=/akun-pembaca",
  "/akun-pembaca/buka?kunci=abc",
  "/akun-pembaca/data.json",
  "/akun-pembaca/lembar?lembar=abc",
  "/%61kun-pembaca",
  "/komentar/tulis?berita=01900000-0000-7000-8000-000000000000",
  "/komentar/lapor?komentar=1",
])("%s is nothing that the page cache keeps", (address) => {
  expect(requestKey(address)).toEqual({ kind: "foreign" });
});

test("the comments of a story are kept for all, by page and order alone", () => {
  const key = (search: string) => {
    const found = requestKey(`/daerah/judul/komentar${search}`);
    return found.kind === "page" ? found.key : found.kind;
  };
  expect(key("?urut=lama&halaman=2&x=1")).toBe("/daerah/judul/komentar?halaman=2&urut=lama");
  expect(key("?urut=acak&halaman=0")).toBe("/daerah/judul/komentar");
});

test("who is not signed in is led to sign in, and back afterwards to one of the readers' own pages", async () => {
  const answer = await get("/komentar/tulis?berita=01900000-0000-7000-8000-000000000000");
  expect(answer.status).toBe(303);
  expect(answer.headers.get("cache-control")).toBe("no-store");
  expect(decodeURIComponent(answer.headers.get("location") ?? "")).toBe(
    "/akun-pembaca/masuk?ke=/komentar/tulis?berita=01900000-0000-7000-8000-000000000000",
  );
});

test("a page for one reader is kept by nobody, and its sheet is gone once it is drawn", async () => {
  const answer = await get("/akun-pembaca/masuk");
  expect(answer.status).toBe(200);
  expect(answer.headers.get("cache-control")).toBe("no-store");
  expect(answer.headers.get("x-robots-tag")).toBe("noindex");
  expect(answer.headers.get("content-security-policy")).toContain("script-src 'self'");
  expect(answer.headers.get("set-cookie")).toBeNull();
  const ticket = new URLSearchParams(rendered.at(-1)?.split("?")[1]).get("lembar");
  expect(ticket).toMatch(/^[0-9a-f-]{36}$/);
  expect((await get(`/akun-pembaca/lembar?lembar=${ticket}`)).status).toBe(404);
  expect(rendered.at(-1)).toBe("/tidak-ditemukan");
});

test("a cookie that nobody was given opens nothing, and is not even looked up when it cannot be one", async () => {
  const answer = await get("/akun-pembaca", {
    headers: { cookie: "redaksi-reader=short; redaksi-session=x" },
  });
  expect(answer.status).toBe(303);
});

test("what is no form, too long, or another method is refused; other addresses are left alone", async () => {
  const post = (headers: Record<string, string>, body: string) =>
    get("/akun-pembaca/masuk", { method: "POST", headers, body });
  expect((await post({ "content-type": "application/json" }, "{}")).status).toBe(413);
  const form = { "content-type": "application/x-www-form-urlencoded" };
  expect((await post(form, `surel=${"a".repeat(200_000)}`)).status).toBe(413);
  expect((await post(form, "surel=bukan-alamat")).status).toBe(422);
  expect((await post(form, "surel=a%40b.id&website=x")).status).toBe(422);
  expect((await get("/akun-pembaca", { method: "DELETE" })).status).toBe(405);
  expect((await get("/akun-pembaca/data.json", { method: "POST", headers: form, body: "" })).status).toBe(
    405,
  );
  expect((await get("/komentar/apa-saja")).status).toBe(404);
  expect((await get("/komentarku")).status).toBe(299);
});
