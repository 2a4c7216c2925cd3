import type { Server } from "node:http";
import { eq } from "drizzle-orm";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { newsletterSubscribers as subscribers } from "#db/schema/newsletter.ts";
import { rateLimits } from "#db/schema/staff.ts";
import { openTestNewsroom } from "#db/testing/newsroom.ts";
import { useTestDatabase } from "#db/testing/test-database.ts";
import { forgetEnv } from "#lib/env.ts";
import { handedOver } from "#lib/hand-over.ts";
import { askToSubscribe } from "#newsroom/newsletter/commands/ask-to-subscribe.ts";
import { confirmKey } from "#newsroom/newsletter/keys.ts";
import { subscribeLimits } from "#newsroom/newsletter/throttle.ts";
import { createHttpServer } from "#server/http/create-server.ts";
import { newsletterStep } from "./newsletter-step.ts";

const current = useTestDatabase();
const email = "siti@contoh.id";
let server: Server;
let origin = "";

beforeAll(async () => {
  const { db } = current();
  Object.assign(process.env, {
    AUTH_SECRET: "s".repeat(40),
    SMTP_URL: "smtp://127.0.0.1:1",
    MAIL_FROM: "redaksi@uji.example",
  });
  forgetEnv();
  await openTestNewsroom(db);
  const step = newsletterStep({
    database: db,
    readerScript: "/reader.js",
    // The page shows what was laid out for it.
    render: async ({ path }) => {
      const ticket = new URL(path, "http://any").searchParams.get("lembar") ?? "";
      const body = Buffer.from(
        `<html><head></head><body>${JSON.stringify(handedOver(ticket))}</body></html>`,
      );
      return { status: 200, headers: {}, body };
    },
  });
  server = createHttpServer(() => false, [step]);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  origin = typeof address === "object" && address ? `http://127.0.0.1:${address.port}` : "";
});
afterAll(async () => {
  await new Promise((resolve) => server.close(resolve));
  for (const name of ["SMTP_URL", "MAIL_FROM"]) delete process.env[name];
  forgetEnv();
});
beforeEach(async () => {
  await current().db.delete(subscribers);
  await current().db.delete(rateLimits);
});

const post = (
  path: string,
  fields: Record<string, string> = {},
  headers: Record<string, string> = { origin },
) => fetch(origin + path, { method: "POST", headers, body: new URLSearchParams(fields), redirect: "manual" });
const rows = () => current().db.select().from(subscribers);
async function asked() {
  await askToSubscribe({ email }, current().db);
  const [row] = await current().db.select().from(subscribers).where(eq(subscribers.email, email));
  if (!row) throw new Error("the reader is known");
  return { ...row, key: confirmKey(row.id, row.round) };
}

test("a form is taken, and comes back with what was typed where it must be mended", async () => {
  const taken = await post("/api/newsletter", { email });
  expect([taken.status, taken.headers.get("location")]).toEqual([303, "/nawala/terkirim"]);
  expect((await rows()).map(({ state }) => state)).toEqual(["waiting"]);
  const back = await post("/api/newsletter", { email: "siti@" });
  expect(back.status).toBe(422);
  expect(back.headers.get("cache-control")).toBe("no-store");
  expect(await back.text()).toContain('"email":"siti@","problem":"email-malformed"');
});

test("a program that fills in everything, and one that asks too often, are kept out", async () => {
  expect((await post("/api/newsletter", { email, website: "x" })).status).toBe(422);
  for (let time = 1; time < subscribeLimits.email; time++) await post("/api/newsletter", { email });
  const refused = await post("/api/newsletter", { email });
  expect(refused.status).toBe(429);
  expect(await refused.text()).toContain("too-many");
  expect((await post("/api/newsletter", { email: "lain@contoh.id" })).status).toBe(303);
});

test("a form of another site, and one that is none, is refused before anything is kept", async () => {
  expect((await post("/api/newsletter", { email }, { origin: "https://evil.example" })).status).toBe(403);
  const json = { origin, "content-type": "application/json" };
  expect((await post("/api/newsletter", { email }, json)).status).toBe(413);
  expect(await rows()).toEqual([]);
});

test("where no mail can be sent nobody is told to wait for one", async () => {
  delete process.env.SMTP_URL;
  forgetEnv();
  const answer = await post("/api/newsletter", { email });
  process.env.SMTP_URL = "smtp://127.0.0.1:1";
  forgetEnv();
  expect([answer.status, await rows()]).toEqual([503, []]);
  expect(await answer.text()).toContain("no-mail");
});

test("following a link changes nothing, also for programs that only look; pressing does, once", async () => {
  const { key, leaveKey } = await asked();
  for (const path of [`/api/newsletter/confirm/${key}`, `/api/newsletter/leave/${leaveKey}`]) {
    expect((await fetch(origin + path)).status).toBe(200);
    expect((await fetch(origin + path, { method: "HEAD" })).status).toBe(200);
  }
  expect((await rows()).map(({ state }) => state)).toEqual(["waiting"]);
  const pressed = await post(`/api/newsletter/confirm/${key}`);
  expect(pressed.headers.get("location")).toBe("/nawala/aktif");
  expect((await post(`/api/newsletter/confirm/${key}`)).status).toBe(410);
  expect((await post(`/api/newsletter/confirm/${key}`, {}, {})).status).toBe(403);
});

test("a mail program ends a subscription by itself; a page leads on; a guessed key ends nothing", async () => {
  const { key, leaveKey } = await asked();
  await post(`/api/newsletter/confirm/${key}`);
  const guessed = await post(
    `/api/newsletter/leave/${"0".repeat(32)}`,
    { "List-Unsubscribe": "One-Click" },
    {},
  );
  expect(guessed.status).toBe(404);
  const program = await post(`/api/newsletter/leave/${leaveKey}`, { "List-Unsubscribe": "One-Click" }, {});
  expect(program.status).toBe(200);
  expect((await rows()).map(({ state, leftBy }) => [state, leftBy])).toEqual([["left", "one-click"]]);
  const page = await post(`/api/newsletter/leave/${leaveKey}`);
  expect(page.headers.get("location")).toBe("/nawala/berhenti");
  for (const path of ["/api/newsletter/leave/x", "/api/newsletter/other/1", "/api/newsletter/"])
    expect((await fetch(origin + path)).status).toBe(404);
});
