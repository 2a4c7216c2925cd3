import { createServer, type Server } from "node:http";
import { eq, sql } from "drizzle-orm";
import { encode } from "next-auth/jwt";
import { afterAll, beforeAll, expect, test } from "vitest";
import { sessions } from "#db/schema/staff.ts";
import { openTestNewsroom, type TestNewsroom } from "#db/testing/newsroom.ts";
import { useTestDatabase } from "#db/testing/test-database.ts";
import { forgetEnv } from "#lib/env.ts";
import { createDeskStream, type DeskStream } from "./desk-stream.ts";

const current = useTestDatabase();
const secret = "n".repeat(40);
let newsroom: TestNewsroom;
let stream: DeskStream;
let server: Server;
let url: string;

beforeAll(async () => {
  process.env.AUTH_SECRET = secret;
  forgetEnv();
  newsroom = await openTestNewsroom(current().db);
  stream = createDeskStream({ database: current().db, databaseUrl: current().url });
  await stream.listening;
  server = createServer((request, response) => void stream.step(request, response));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  url = `http://127.0.0.1:${typeof address === "object" ? address?.port : 0}/api/desk/stream`;
});
afterAll(async () => {
  await stream.close();
  await new Promise((resolve) => server.close(resolve));
});

async function cookieOf(personId: string): Promise<{ cookie: string; sessionId: string }> {
  const expiresAt = new Date(Date.now() + 3_600_000);
  const [row] = await current().db.insert(sessions).values({ personId, expiresAt }).returning();
  const sessionId = row?.id ?? "";
  const token = await encode({ token: { sessionId }, secret });
  return { cookie: `redaksi-session=${token}`, sessionId };
}

/** Everything that a stream says until `until` stands in it. */
async function heard(response: Response, until: string): Promise<string> {
  const reader = response.body?.getReader();
  let text = "";
  while (reader && !text.includes(until)) {
    const { value, done } = await reader.read();
    if (done) break;
    text += new TextDecoder().decode(value);
  }
  reader?.releaseLock();
  return text;
}
const notify = (personId: string) => current().db.execute(sql`select pg_notify('notices', ${personId})`);

test("an open desk hears within a second of its own person's notices, and of nobody else's", async () => {
  const { cookie } = await cookieOf(newsroom.writer.personId);
  const response = await fetch(url, { headers: { cookie } });
  expect(response.headers.get("content-type")).toBe("text/event-stream");
  await heard(response, "retry");
  await notify(newsroom.editor.personId);
  const from = Date.now();
  await notify(newsroom.writer.personId);
  const text = await heard(response, "event: news\ndata:\n\n");
  expect(Date.now() - from).toBeLessThan(1_000);
  expect(text.match(/event: news/g)?.length).toBe(1);
  expect(text).not.toContain(newsroom.editor.personId);
  await response.body?.cancel();
});

test("every open desk hears within a second that a story moved, of moves close together once", async () => {
  const { cookie } = await cookieOf(newsroom.reporter.personId);
  const response = await fetch(url, { headers: { cookie } });
  await heard(response, "retry");
  const from = Date.now();
  const move = (storyId: string) => current().db.execute(sql`select pg_notify('access', ${storyId})`);
  await Promise.all(["one", "two", "three"].map(move));
  const text = await heard(response, "event: news\ndata:\n\n");
  expect(Date.now() - from).toBeLessThan(1_000);
  await notify(newsroom.reporter.personId);
  expect((text + (await heard(response, "event: news"))).match(/event: news/g)).toHaveLength(2);
  expect(text).not.toContain("one");
  await response.body?.cancel();
});

test("after the line to the database broke, every open desk asks once for what nobody heard", async () => {
  const { cookie } = await cookieOf(newsroom.writer.personId);
  const response = await fetch(url, { headers: { cookie } });
  await heard(response, "retry");
  await current().db.execute(
    sql`select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'redaksi-desk-stream' and datname = current_database()`,
  );
  expect(await heard(response, "event: news")).toContain("event: news");
  await response.body?.cancel();
});

test("a stranger, one whose session was ended, and a changing request are refused", async () => {
  expect((await fetch(url)).status).toBe(401);
  const { cookie, sessionId } = await cookieOf(newsroom.writer.personId);
  expect((await fetch(url, { method: "POST", headers: { cookie } })).status).toBe(405);
  await current().db.update(sessions).set({ endedAt: sql`now()` }).where(eq(sessions.id, sessionId));
  expect((await fetch(url, { headers: { cookie } })).status).toBe(401);
});
