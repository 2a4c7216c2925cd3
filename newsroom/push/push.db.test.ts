import { createPublicKey, verify } from "node:crypto";
import { eq, sql } from "drizzle-orm";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { happenings, notices } from "#db/schema/notices.ts";
import { pushKeys as keysTable, pushDevices, pushes } from "#db/schema/push.ts";
import { sessions } from "#db/schema/staff.ts";
import { openTestNewsroom, storyInState, type TestNewsroom } from "#db/testing/newsroom.ts";
import { useTestDatabase } from "#db/testing/test-database.ts";
import { forgetEnv } from "#lib/env.ts";
import { fillNoticeRules } from "#newsroom/notices/commands/keep-rule.ts";
import { readNotices } from "#newsroom/notices/commands/read-notices.ts";
import { tellWaiting } from "#newsroom/notices/testing/tell-waiting.ts";
import type { PersonActor } from "#newsroom/staff/types.ts";
import { addDevice, removeDevice } from "./commands/add-device.ts";
import { sendPush } from "./commands/send-push.ts";
import { publicPushKey, pushKeys } from "./keys.ts";
import { ownPushDevices } from "./queries.ts";
import { deviceLimit } from "./rules.ts";
import { openPushService, type PushService } from "./testing/push-service.ts";

const current = useTestDatabase();
const db = () => current().db;
let newsroom: TestNewsroom;
let service: PushService;
let sessionId: string;

function setEnv(values: Record<string, string>): void {
  Object.assign(process.env, values);
  forgetEnv();
}

beforeAll(async () => {
  service = await openPushService();
  setEnv({ AUTH_SECRET: "s".repeat(40), REDAKSI_PUSH_TEST_ORIGIN: service.origin });
  newsroom = await openTestNewsroom(db());
  await fillNoticeRules(db());
  await pushKeys(db());
});
afterAll(async () => {
  await service.close();
  delete process.env.REDAKSI_PUSH_TEST_ORIGIN;
  forgetEnv();
});
beforeEach(async () => {
  await db().delete(happenings);
  await db().delete(notices);
  await db().delete(pushDevices);
  service.received.length = 0;
  service.answerWith(201);
  sessionId = await openSession(newsroom.writer);
});

async function openSession({ personId }: PersonActor): Promise<string> {
  const expiresAt = new Date(Date.now() + 3_600_000);
  const [row] = await db().insert(sessions).values({ personId, expiresAt }).returning();
  return row?.id ?? "";
}

const add = (subscription = service.subscription(), actor = newsroom.writer, session = sessionId) =>
  addDevice({ actor, sessionId: session, userAgent: "Mozilla/5.0", subscription }, db());

/** Returns a story to the writer, and tries every push that waits. */
async function returnOne(): Promise<void> {
  await storyInState(db(), newsroom, "changes-requested", "Judul rahasia");
  await tellWaiting(db());
  await sendAll();
}
async function sendAll(): Promise<void> {
  const waiting = await db().select({ id: pushes.id }).from(pushes).where(eq(pushes.state, "waiting"));
  for (const { id } of waiting) await sendPush(id, db());
}
const states = async () =>
  (await db().select({ state: pushes.state }).from(pushes)).map(({ state }) => state);

test("a device receives one sealed push, which names no story, and opens with its own keys", async () => {
  const subscription = service.subscription();
  await add(subscription);
  await returnOne();
  await sendAll();
  expect(service.received.length).toBe(1);
  const [push] = service.received;
  expect(push?.payload).toEqual({
    id: expect.any(String),
    title: "Naskah dikembalikan",
    path: expect.stringMatching(/^\/desk\/stories\/[0-9a-f-]{36}$/),
  });
  expect(JSON.stringify(push?.payload)).not.toContain("Judul rahasia");
  expect(push?.sealed.toString("latin1")).not.toContain("dikembalikan");
  expect(push?.headers).toMatchObject({ "content-encoding": "aes128gcm", ttl: "86400", urgency: "normal" });
  expect(await states()).toEqual(["sent"]);
  const [device] = await ownPushDevices(newsroom.writer, sessionId, db());
  expect(device).toMatchObject({ current: true });
  expect(device?.lastPushAt).not.toBeNull();
});

test("a push is signed by the newsroom's own key, for that push service alone", async () => {
  await add();
  await returnOne();
  const signed = /^vapid t=([^,]+), k=(.+)$/.exec(service.received[0]?.headers.authorization ?? "");
  expect(signed?.[2]).toBe(await publicPushKey(db()));
  const [head = "", body = "", signature = ""] = (signed?.[1] ?? "").split(".");
  expect(JSON.parse(Buffer.from(body, "base64url").toString())).toMatchObject({ aud: service.origin });
  const point = Buffer.from(signed?.[2] ?? "", "base64url");
  const [x, y] = [point.subarray(1, 33), point.subarray(33, 65)].map((half) => half.toString("base64url"));
  const key = createPublicKey({ key: { kty: "EC", crv: "P-256", x: x ?? "", y: y ?? "" }, format: "jwk" });
  const text = Buffer.from(`${head}.${body}`);
  const proof = Buffer.from(signature, "base64url");
  expect(verify("sha256", text, { key, dsaEncoding: "ieee-p1363" }, proof)).toBe(true);
});

test("the newsroom's keys are made once, also by many at once, and the private one lies sealed", async () => {
  await db().delete(keysTable);
  const made = await Promise.all([1, 2, 3, 4].map(() => pushKeys(db())));
  expect(new Set(made.map(({ publicKey }) => publicKey)).size).toBe(1);
  expect(await pushKeys(db())).toEqual(made[0]);
  const rows = await db().select().from(keysTable);
  expect(rows.length).toBe(1);
  expect(JSON.stringify(rows)).not.toContain(made[0]?.privateKey);
});

test("under another AUTH_SECRET new keys are made, and devices of the old ones go", async () => {
  await add();
  const before = await publicPushKey(db());
  setEnv({ AUTH_SECRET: "t".repeat(40) });
  expect((await pushKeys(db())).publicKey).not.toBe(before);
  expect(await publicPushKey(db())).not.toBe(before);
  expect(await ownPushDevices(newsroom.writer, sessionId, db())).toEqual([]);
});

test("a device that its push service no longer knows is removed", async () => {
  for (const status of [404, 410]) {
    await add();
    service.answerWith(status);
    await returnOne();
    expect(await ownPushDevices(newsroom.writer, sessionId, db())).toEqual([]);
  }
});

test("a push service that is away for now is tried again later; one that refuses, or leads elsewhere, is not", async () => {
  await add();
  service.answerWith(503);
  await returnOne();
  const [push] = await db().select().from(pushes);
  expect(push).toMatchObject({ state: "waiting", failures: 1 });
  expect(push?.dueAt.getTime()).toBeGreaterThan(Date.now());
  service.answerWith(201);
  await sendAll();
  expect(service.received.length).toBe(0);
  await db().update(pushes).set({ dueAt: sql`now() - interval '1 second'` });
  await Promise.all([sendAll(), sendAll()]);
  expect(service.received.length).toBe(1);
  service.answerWith(302);
  await returnOne();
  expect((await states()).toSorted()).toEqual(["failed", "sent"]);
  expect(service.received.length).toBe(1);
});

test("nothing is pushed after signing out, after it was read, or to an address that is no push service", async () => {
  await add();
  await storyInState(db(), newsroom, "changes-requested");
  await tellWaiting(db());
  await db().update(sessions).set({ endedAt: sql`now()` }).where(eq(sessions.id, sessionId));
  await sendAll();
  expect(await states()).toEqual(["dropped"]);
  expect(await ownPushDevices(newsroom.writer, sessionId, db())).toEqual([]);

  await db().update(sessions).set({ endedAt: null }).where(eq(sessions.id, sessionId));
  await storyInState(db(), newsroom, "changes-requested");
  await tellWaiting(db());
  await readNotices({ actor: newsroom.writer }, db());
  await sendAll();
  expect(await states()).toEqual(["dropped", "dropped"]);

  await db().update(pushDevices).set({ endpoint: "http://169.254.169.254/latest" });
  await returnOne();
  expect(await states()).toEqual(["dropped", "dropped", "dropped"]);
  expect(service.received).toEqual([]);
});

test("an address that is no push service's cannot be added", async () => {
  const subscription = { ...service.subscription(), endpoint: "https://intranet.example/push" };
  await expect(add(subscription)).rejects.toMatchObject({
    code: "invalid",
    messageKey: "push-service-unknown",
  });
  expect(await db().$count(pushDevices)).toBe(0);
});

test("a device is its person's alone, and of the one who added it last", async () => {
  const subscription = service.subscription();
  await add(subscription);
  const [mine] = await ownPushDevices(newsroom.writer, sessionId, db());
  await removeDevice({ actor: newsroom.editor, deviceId: mine?.id ?? "" }, db());
  expect((await ownPushDevices(newsroom.writer, sessionId, db())).length).toBe(1);
  const theirs = await openSession(newsroom.editor);
  await add(subscription, newsroom.editor, theirs);
  expect(await ownPushDevices(newsroom.writer, sessionId, db())).toEqual([]);
  await returnOne();
  expect(service.received).toEqual([]);
  const [now] = await ownPushDevices(newsroom.editor, theirs, db());
  await removeDevice({ actor: newsroom.editor, deviceId: now?.id ?? "" }, db());
  expect(await ownPushDevices(newsroom.editor, theirs, db())).toEqual([]);
});

test("of more devices than the limit the newest stay", async () => {
  for (let count = 0; count < deviceLimit + 2; count++) await add();
  expect((await ownPushDevices(newsroom.writer, sessionId, db())).length).toBe(deviceLimit);
});
