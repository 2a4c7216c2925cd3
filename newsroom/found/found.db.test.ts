import { eq, isNull, sql } from "drizzle-orm";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import * as Y from "yjs";
import { pings, pingTries } from "#db/schema/found.ts";
import { history, outbox } from "#db/schema/history.ts";
import { publications } from "#db/schema/publications.ts";
import { sections } from "#db/schema/sections.ts";
import { siteSettings } from "#db/schema/settings.ts";
import { drafts } from "#db/schema/stories.ts";
import { completeContent, openTestNewsroom, storyInState, type TestNewsroom } from "#db/testing/newsroom.ts";
import { useTestDatabase } from "#db/testing/test-database.ts";
import { forgetEnv } from "#lib/env.ts";
import { publishCorrection } from "#newsroom/corrections/commands/publish-correction.ts";
import { writeDraft } from "#newsroom/drafts/write-document.ts";
import { emptyContent } from "#newsroom/stories/empty-content.ts";
import { submitUpdate } from "#newsroom/workflow/commands/submit-story.ts";
import { publishUpdate } from "#newsroom/workflow/commands/update-story.ts";
import { reinstateStory, withdrawStory } from "#newsroom/workflow/commands/withdraw-story.ts";
import { forgetPings } from "./commands/forget-pings.ts";
import { orderPings } from "./commands/order-pings.ts";
import { saveFound } from "./commands/save-found.ts";
import { sendPings } from "./commands/send-pings.ts";
import { foundSettings, isIndexNowKey } from "./published.ts";
import { latelyPinged } from "./queries.ts";
import type { FoundForm } from "./schema.ts";
import { openPingService, type PingService } from "./testing/ping-service.ts";

const current = useTestDatabase();
const db = () => current().db;
const site = "https://warta.example";
let newsroom: TestNewsroom;
let service: PingService;

beforeAll(async () => {
  service = await openPingService();
  Object.assign(process.env, { SITE_URL: site, REDAKSI_PING_TEST_ORIGIN: service.origin });
  forgetEnv();
  newsroom = await openTestNewsroom(db());
});
afterAll(async () => {
  await service.close();
  delete process.env.SITE_URL;
  delete process.env.REDAKSI_PING_TEST_ORIGIN;
  forgetEnv();
});
beforeEach(async () => {
  await deliverAll();
  await db().delete(pings);
  await db().delete(pingTries);
  service.received.length = 0;
  service.answerWith(204);
  service.beforeAnswer(async () => {});
});

const form = async (part: Partial<FoundForm> = {}): Promise<FoundForm> => {
  const { version, aiPolicy, feedText, hubUrl, indexNow, securityContact } = await foundSettings(db());
  return { seen: version, aiPolicy, feedText, hubUrl, indexNow, securityContact, ...part };
};
const save = async (part: Partial<FoundForm> = {}) =>
  saveFound({ actor: newsroom.managingEditor, form: await form(part) }, db());
const turnOn = () => save({ hubUrl: `${service.origin}/hub`, indexNow: true });

/** Carries out what waits in the outbox, as the worker does, as far as pings go. */
async function deliverAll(): Promise<void> {
  const waiting = await db().select().from(outbox).where(isNull(outbox.deliveredAt));
  for (const { id, storyId } of waiting) {
    await db().transaction(async (tx) => {
      await orderPings(tx, { storyId, outboxId: id });
      await tx.update(outbox).set({ deliveredAt: sql`now()` }).where(eq(outbox.id, id));
    });
  }
}
async function send(): Promise<void> {
  await sendPings("websub", db());
  await sendPings("indexnow", db());
}
async function addressOf(storyId: string): Promise<{ section: string; path: string }> {
  const [row] = await db()
    .select({ section: sections.slug, slug: publications.slug })
    .from(publications)
    .innerJoin(sections, eq(sections.id, publications.sectionId))
    .where(eq(publications.storyId, storyId));
  return { section: row?.section ?? "", path: `/${row?.section}/${row?.slug}` };
}
const waiting = () => db().$count(pings);

describe("the choices", () => {
  test("at first everybody may read, and nobody outside is told anything", async () => {
    expect(await foundSettings(db())).toEqual({
      aiPolicy: "all",
      feedText: "summary",
      hubUrl: "",
      indexNow: false,
      indexNowKey: null,
      securityContact: "",
      version: 1,
    });
    await storyInState(db(), newsroom, "published", "Belum ada yang diberi tahu");
    await deliverAll();
    expect(await waiting()).toBe(0);
  });

  test("the managing editor saves them; readers see it at once, and it is recorded", async () => {
    const [before] = await db().select({ edition: siteSettings.edition }).from(siteSettings);
    await save({ aiPolicy: "search", feedText: "full", securityContact: " aman@warta.example " });
    expect(await foundSettings(db())).toMatchObject({
      aiPolicy: "search",
      feedText: "full",
      securityContact: "aman@warta.example",
    });
    const [after] = await db().select({ edition: siteSettings.edition }).from(siteSettings);
    expect(after?.edition).toBeGreaterThan(before?.edition ?? 0);
    const [event] = await db().select().from(history).where(eq(history.event, "found.save"));
    expect(event).toMatchObject({ personId: newsroom.managingEditor.personId });
  });

  test("nobody else does, or sees whom the newspaper told; whoever was too late changes nothing", async () => {
    for (const actor of [newsroom.editor, newsroom.writer, newsroom.administrator]) {
      const refusal = { code: "forbidden", messageKey: "needs-managing-editor" };
      await expect(saveFound({ actor, form: await form() }, db())).rejects.toMatchObject(refusal);
      await expect(latelyPinged(actor, db())).rejects.toMatchObject(refusal);
    }
    const seen = [await form({ aiPolicy: "all" }), await form({ aiPolicy: "none" })];
    const both = await Promise.allSettled(
      seen.map((form) => saveFound({ actor: newsroom.managingEditor, form }, db())),
    );
    expect(both.map(({ status }) => status).toSorted()).toEqual(["fulfilled", "rejected"]);
    expect(both.find(({ status }) => status === "rejected")).toMatchObject({
      reason: { code: "stale", messageKey: "found-changed" },
    });
  });

  test.each([
    ["a hub without https", { hubUrl: "http://hub.example/" }, "hub-malformed"],
    ["a hub inside a network", { hubUrl: "https://10.0.0.5/" }, "hub-malformed"],
    ["words instead of a hub", { hubUrl: "hub kami" }, "hub-malformed"],
    ["an endless hub", { hubUrl: `https://hub.example/${"a".repeat(600)}` }, "hub-long"],
    ["no address", { securityContact: "telepon kami" }, "security-contact-malformed"],
  ] as const)("%s is refused with its own words", async (_what, part, messageKey) => {
    await expect(save(part)).rejects.toMatchObject({ code: "invalid", messageKey });
  });

  test("IndexNow is refused on a site that only this machine sees", async () => {
    const testOrigin = process.env.REDAKSI_PING_TEST_ORIGIN;
    Object.assign(process.env, { SITE_URL: "http://localhost:3000" });
    delete process.env.REDAKSI_PING_TEST_ORIGIN;
    forgetEnv();
    await expect(save({ indexNow: true })).rejects.toMatchObject({
      messageKey: "indexnow-needs-public-site",
    });
    Object.assign(process.env, { SITE_URL: site, REDAKSI_PING_TEST_ORIGIN: testOrigin });
    forgetEnv();
  });

  test("the key is made once, stays, and is the site's only while IndexNow is on", async () => {
    await turnOn();
    const { indexNowKey } = await foundSettings(db());
    expect(indexNowKey).toMatch(/^[0-9a-f]{32}$/);
    expect(await isIndexNowKey(indexNowKey ?? "", db())).toBe(true);
    expect(await isIndexNowKey("0".repeat(32), db())).toBe(false);
    await save({ indexNow: false });
    expect(await isIndexNowKey(indexNowKey ?? "", db())).toBe(false);
    await turnOn();
    expect((await foundSettings(db())).indexNowKey).toBe(indexNowKey);
  });
});

describe("telling", () => {
  beforeAll(turnOn);

  test("two stories within seconds are one request to each, with every feed and page that changed", async () => {
    const one = await storyInState(db(), newsroom, "published", "Pasar dibuka lagi");
    const two = await storyInState(db(), newsroom, "published", "Jalan ditutup dua hari");
    await deliverAll();
    await send();
    const [first, second] = [await addressOf(one.storyId), await addressOf(two.storyId)];
    expect(service.submissions()).toEqual([
      {
        host: "warta.example",
        key: (await foundSettings(db())).indexNowKey,
        keyLocation: `${site}/${(await foundSettings(db())).indexNowKey}.txt`,
        urlList: expect.arrayContaining([site + first.path, site + second.path]),
      },
    ]);
    expect(service.submissions()[0]?.urlList).toHaveLength(2);
    const [feeds, ...others] = service.feeds();
    expect(others).toEqual([]);
    for (const format of ["xml", "atom", "json"]) {
      expect(feeds).toContain(`${site}/feed.${format}`);
      expect(feeds).toContain(`${site}/${first.section}/feed.${format}`);
      expect(feeds?.some((feed) => feed.includes("/penulis/") && feed.endsWith(`feed.${format}`))).toBe(true);
    }
    expect(new Set(feeds).size).toBe(feeds?.length);
    expect(await waiting()).toBe(0);
    const { tries } = await latelyPinged(newsroom.managingEditor, db());
    expect(tries.map(({ channel, outcome, status }) => ({ channel, outcome, status }))).toEqual(
      expect.arrayContaining([
        { channel: "websub", outcome: "taken", status: 204 },
        { channel: "indexnow", outcome: "taken", status: 204 },
      ]),
    );
  });

  test("once for each change, however many workers ask", async () => {
    await storyInState(db(), newsroom, "published", "Sekali saja");
    await deliverAll();
    await Promise.all([send(), send(), send()]);
    await send();
    expect(service.submissions()).toHaveLength(1);
    expect(service.feeds()).toHaveLength(1);
  });

  test("a correction, a withdrawal and a story given back are told each time, also the second", async () => {
    const { storyId, version } = await storyInState(db(), newsroom, "published", "Berita yang diralat");
    await deliverAll();
    await send();
    const { path } = await addressOf(storyId);
    const text = { kind: "erratum", wrong: "214 rumah", right: "241 rumah", apology: false } as const;
    const { managingEditor: actor } = newsroom;
    let at = version;
    const told = async () => {
      service.received.length = 0;
      await deliverAll();
      await send();
      return service.submissions().map(({ urlList }) => urlList);
    };
    await publishCorrection({ actor, storyId, seenCorrections: 0, text, request: null }, db());
    expect(await told()).toEqual([[site + path]]);
    for (const _time of [1, 2]) {
      const why = { ground: "sara", reason: "Melanggar pedoman" } as const;
      at = (await withdrawStory({ actor, storyId, expectedVersion: at, ...why }, db())).version;
      expect(await told()).toEqual([[site + path]]);
      at = (await reinstateStory({ actor, storyId, expectedVersion: at, reason: "Keliru" }, db())).version;
      expect(await told()).toEqual([[site + path]]);
    }
    expect(await told()).toEqual([]);
  });

  test("a story with a new title is told at both its addresses", async () => {
    const { storyId, version } = await storyInState(db(), newsroom, "updating", "Jembatan lama ditutup");
    await deliverAll();
    await send();
    service.received.length = 0;
    const before = await addressOf(storyId);
    const content = completeContent(newsroom.sectionId, "Jembatan lama dibongkar");
    const document = Y.encodeStateAsUpdate(writeDraft({ ...emptyContent(), ...content }));
    await db().update(drafts).set({ document }).where(eq(drafts.storyId, storyId));
    const sent = await submitUpdate({ actor: newsroom.editor, storyId, expectedVersion: version }, db());
    const last = { actor: newsroom.managingEditor, storyId, expectedVersion: sent.version };
    await publishUpdate(last, db());
    await deliverAll();
    await send();
    const after = await addressOf(storyId);
    expect(after.path).not.toBe(before.path);
    expect(service.submissions().map(({ urlList }) => urlList.toSorted())).toEqual([
      [site + before.path, site + after.path].toSorted(),
    ]);
    // Nobody is named over the new text: the feed of the one before changed all the same.
    expect(service.feeds()[0]?.some((feed) => feed.includes("/penulis/"))).toBe(true);
  });

  test("who is away for now is told later, once; who refuses, or leads elsewhere, is not", async () => {
    service.answerWith(503);
    await storyInState(db(), newsroom, "published", "Layanan sedang mati");
    await deliverAll();
    await send();
    expect(await db().select().from(pings).limit(1)).toMatchObject([{ failures: 1 }]);
    service.answerWith(204);
    await send();
    expect(service.received).toEqual([]);
    await db().update(pings).set({ dueAt: sql`now() - interval '1 second'` });
    await send();
    expect([service.feeds().length, service.submissions().length]).toEqual([1, 1]);
    const outcomes = (await latelyPinged(newsroom.managingEditor, db())).tries.map(({ outcome }) => outcome);
    expect(outcomes.toSorted()).toEqual(["not-now", "not-now", "taken", "taken"]);

    for (const status of [302, 403]) {
      service.answerWith(status);
      await storyInState(db(), newsroom, "published", `Ditolak ${status}`);
      await deliverAll();
      await send();
      expect(await waiting()).toBe(0);
    }
    const { tries } = await latelyPinged(newsroom.managingEditor, db());
    expect(tries.filter(({ outcome }) => outcome === "refused")).toHaveLength(4);
  });

  test("after a day of trying it is given up, and said so", async () => {
    service.answerWith(503);
    await storyInState(db(), newsroom, "published", "Tidak pernah sampai");
    await deliverAll();
    await db().update(pings).set({ createdAt: sql`now() - interval '25 hours'` });
    await send();
    expect(await waiting()).toBe(0);
    const { tries } = await latelyPinged(newsroom.managingEditor, db());
    expect(tries.map(({ outcome }) => outcome)).toEqual(["given-up", "given-up"]);
  });

  test("what changes while the hub is being told is told anew", async () => {
    const { storyId } = await storyInState(db(), newsroom, "published", "Berubah di tengah jalan");
    await deliverAll();
    let meanwhile: Promise<void> = Promise.resolve();
    service.beforeAnswer(async () => {
      service.beforeAnswer(async () => {});
      const text = { kind: "erratum", wrong: "a satu", right: "a dua", apology: false } as const;
      const actor = newsroom.managingEditor;
      await publishCorrection({ actor, storyId, seenCorrections: 0, text, request: null }, db());
      // It waits for the rows that the sender holds, and must not be lost with them.
      meanwhile = deliverAll();
      await new Promise((resolve) => setTimeout(resolve, 300));
    });
    await sendPings("websub", db());
    await meanwhile;
    await sendPings("websub", db());
    expect(service.feeds()).toHaveLength(2);
  });

  test("what waits when it is turned off is dropped, and old messages are forgotten", async () => {
    await storyInState(db(), newsroom, "published", "Dimatikan");
    await deliverAll();
    await save({ hubUrl: "", indexNow: false });
    await send();
    expect([await waiting(), service.received.length]).toEqual([0, 0]);
    await db()
      .insert(pingTries)
      .values({
        channel: "websub",
        host: "hub.example",
        paths: ["/feed.xml"],
        outcome: "taken",
        status: 204,
        at: sql`now() - interval '31 days'`,
      });
    expect(await forgetPings(db())).toBe(1);
  });
});
