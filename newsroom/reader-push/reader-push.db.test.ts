import { eq, sql } from "drizzle-orm";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { newsletterSettings } from "#db/schema/newsletter.ts";
import { publications } from "#db/schema/publications.ts";
import {
  readerAlerts as alerts,
  readerDevices as devices,
  readerPushes as pushes,
} from "#db/schema/reader-push.ts";
import { sections } from "#db/schema/sections.ts";
import { openTestNewsroom, storyInState, type TestNewsroom } from "#db/testing/newsroom.ts";
import { useTestDatabase } from "#db/testing/test-database.ts";
import { forgetEnv } from "#lib/env.ts";
import { pushKeys } from "#newsroom/push/keys.ts";
import { openPushService, type PushService } from "#newsroom/push/testing/push-service.ts";
import { alertReaders, undoAlert } from "./commands/alert-readers.ts";
import { forgetReaderDevice, keepReaderDevice } from "./commands/keep-device.ts";
import { sendAlert } from "./commands/send-alert.ts";
import { alertOffer, alertOfStory, alertsLeftToday } from "./queries.ts";

const current = useTestDatabase();
const db = () => current().db;
let newsroom: TestNewsroom;
let service: PushService;
let storyId: string;
let slugs: { here: string; elsewhere: string };

beforeAll(async () => {
  service = await openPushService();
  Object.assign(process.env, { AUTH_SECRET: "s".repeat(40), REDAKSI_PUSH_TEST_ORIGIN: service.origin });
  forgetEnv();
  newsroom = await openTestNewsroom(db());
  await pushKeys(db());
  const slugOf = async (id: string) =>
    (await db().select().from(sections).where(eq(sections.id, id)))[0]?.slug ?? "";
  slugs = { here: await slugOf(newsroom.sectionId), elsewhere: await slugOf(newsroom.otherSectionId) };
  ({ storyId } = await storyInState(db(), newsroom, "published", "Gempa dirasakan di Kerinci"));
});
afterAll(async () => {
  await service.close();
  delete process.env.REDAKSI_PUSH_TEST_ORIGIN;
  forgetEnv();
});
beforeEach(async () => {
  await db().delete(alerts);
  await db().delete(devices);
  await db().update(newsletterSettings).set({ alertsPerDay: 4 });
  service.received.length = 0;
  service.answerWith(201);
});

const keep = (chosen: "all" | string[], subscription = service.subscription()) =>
  keepReaderDevice({ ...subscription, sections: chosen }, db());
const order = (reach: "section" | "all" = "section", actor = newsroom.managingEditor) =>
  alertReaders({ actor, storyId, reach }, db());
async function letOut(alertId: string): Promise<void> {
  await db().update(alerts).set({ dueAt: sql`now()` });
  await Promise.all([1, 2, 3].map(() => sendAlert(alertId, db())));
}

test("an alert reaches each device that follows its section once, sealed, and opens the story", async () => {
  await keep([slugs.here]);
  await keep("all");
  await keep([slugs.elsewhere]);
  const offer = await alertOffer(newsroom.editor, storyId, db());
  expect(offer).toMatchObject({ devices: { section: 2, all: 3 }, left: 4 });
  const { alertId } = await order("section", newsroom.editor);
  await letOut(alertId);
  expect(service.received.length).toBe(2);
  expect(service.received[0]?.payload).toEqual({
    id: alertId,
    title: "Warta Uji",
    body: "Gempa dirasakan di Kerinci",
    path: expect.stringMatching(new RegExp(`^/${slugs.here}/`)),
  });
  expect(service.received[0]?.headers).toMatchObject({
    ttl: "14400",
    urgency: "high",
    topic: alertId.replaceAll("-", ""),
  });
  expect(await alertOfStory(storyId, db())).toMatchObject({ state: "sent", sent: 2 });
});

test("nothing goes out before its moment, and nothing after it was taken back", async () => {
  await keep("all");
  const { alertId } = await order("all");
  await sendAlert(alertId, db());
  expect(service.received).toEqual([]);
  await expect(undoAlert({ actor: newsroom.reporter, alertId }, db())).rejects.toMatchObject({
    code: "forbidden",
  });
  await undoAlert({ actor: newsroom.editor, alertId }, db());
  await letOut(alertId);
  expect(service.received).toEqual([]);
  const again = await order("all");
  await letOut(again.alertId);
  await expect(undoAlert({ actor: newsroom.editor, ...again }, db())).rejects.toMatchObject({
    code: "conflict",
  });
});

test("once for a story, so many a day, and only by whom it is for", async () => {
  await expect(order("section", newsroom.reporter)).rejects.toMatchObject({ code: "forbidden" });
  await expect(order("section", newsroom.otherEditor)).rejects.toMatchObject({ code: "forbidden" });
  await expect(order("all", newsroom.editor)).rejects.toMatchObject({ messageKey: "needs-managing-editor" });
  const both = await Promise.allSettled([order(), order()]);
  expect(both.map(({ status }) => status).toSorted()).toEqual(["fulfilled", "rejected"]);
  await db().update(newsletterSettings).set({ alertsPerDay: 1 });
  expect(await alertsLeftToday(db())).toBe(0);
  const second = await storyInState(db(), newsroom, "published", "Air surut");
  await expect(
    alertReaders({ actor: newsroom.editor, storyId: second.storyId, reach: "section" }, db()),
  ).rejects.toMatchObject({ messageKey: "alert-too-many" });
  const draft = await storyInState(db(), newsroom, "in-review");
  await expect(
    alertReaders({ actor: newsroom.editor, storyId: draft.storyId, reach: "section" }, db()),
  ).rejects.toMatchObject({ code: "not-found" });
});

test("a story that is withdrawn meanwhile is told to nobody", async () => {
  await keep("all");
  const { alertId } = await order();
  const gone = { withdrawnAt: sql`now()`, withdrawalGround: "sara", withdrawalNote: "Menyinggung" } as const;
  await db().update(publications).set(gone).where(eq(publications.storyId, storyId));
  await letOut(alertId);
  expect(service.received).toEqual([]);
  expect((await alertOfStory(storyId, db()))?.state).toBe("dropped");
  const back = { withdrawnAt: null, withdrawalGround: null, withdrawalNote: null };
  await db().update(publications).set(back).where(eq(publications.storyId, storyId));
});

test("a device that its service no longer knows is removed; one that is away is tried again", async () => {
  await keep("all");
  service.answerWith(410);
  const first = await order();
  await letOut(first.alertId);
  expect(await db().$count(devices)).toBe(0);
  expect(await alertOfStory(storyId, db())).toMatchObject({ state: "sent", sent: 0 });

  await db().delete(alerts);
  await keep("all");
  service.answerWith(503);
  const second = await order();
  await letOut(second.alertId);
  expect((await alertOfStory(storyId, db()))?.state).toBe("sending");
  service.answerWith(201);
  await db().update(pushes).set({ dueAt: sql`now()` });
  await letOut(second.alertId);
  expect(service.received.length).toBe(1);
});

test("a device is its endpoint: chosen anew it is one, forgotten it is gone, and strange addresses are refused", async () => {
  const subscription = service.subscription();
  await keep("all", subscription);
  await keep([slugs.here, "tidak-ada"], subscription);
  const rows = await db().select().from(devices);
  expect(rows.map(({ allSections, sectionIds }) => [allSections, sectionIds])).toEqual([
    [false, [newsroom.sectionId]],
  ]);
  expect(Object.keys(rows[0] ?? {}).toSorted()).toEqual([
    "allSections",
    "auth",
    "createdAt",
    "endpoint",
    "id",
    "p256dh",
    "sectionIds",
  ]);
  await forgetReaderDevice(subscription, db());
  expect(await db().$count(devices)).toBe(0);
  const elsewhere = { ...subscription, endpoint: "https://intranet.example/push" };
  await expect(keep("all", elsewhere)).rejects.toMatchObject({ messageKey: "push-service-unknown" });
  await expect(keep(["tidak-ada"])).rejects.toMatchObject({ code: "invalid" });
});
