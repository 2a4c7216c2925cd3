import { eq, sql } from "drizzle-orm";
import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { breakingStrips, frontDraft, frontVersions } from "#db/schema/front.ts";
import { history } from "#db/schema/history.ts";
import { siteSettings } from "#db/schema/settings.ts";
import { hire, openTestNewsroom, type TestNewsroom } from "#db/testing/newsroom.ts";
import { useTestDatabase } from "#db/testing/test-database.ts";
import type { PersonActor } from "#newsroom/staff/types.ts";
import { openNewspaper } from "#newsroom/stories/published/testing/publish.ts";
import { readReaderFacts } from "#server/page-cache/reader-facts.ts";
import { changeDraft } from "./commands/change-draft.ts";
import { launchFront } from "./commands/launch-front.ts";
import { endStrip, startStrip } from "./commands/start-strip.ts";
import { takeVersion } from "./commands/take-version.ts";
import { breakingStrip, frontPage } from "./published.ts";
import { frontDesk, placeableStories, previewOfDraft } from "./queries.ts";
import { runningStrip } from "./running-strip.ts";
import type { DraftChange, FrontSlot } from "./types.ts";

const current = useTestDatabase();
let newsroom: TestNewsroom;
let other: PersonActor;
let paper: Awaited<ReturnType<typeof openNewspaper>>;
/** Public stories, the newest first. */
let open: string[];

beforeAll(async () => {
  const { db } = current();
  newsroom = await openTestNewsroom(db);
  other = await hire(db, "Redaktur Pelaksana Lain", ["managing-editor"]);
  paper = await openNewspaper(db);
  open = [];
  for (let minutes = 1; minutes <= 6; minutes += 1) {
    const { storyId } = await paper.publish({ title: `Terbuka ${minutes}`, minutesFromNow: -minutes * 10 });
    open.push(storyId);
  }
});

beforeEach(async () => {
  const { db } = current();
  await db.execute(sql`truncate front_versions, front_draft, breaking_strips`);
});

const actor = () => newsroom.managingEditor;
const idOf = (index: number): string => open[index] ?? "";
const versionNow = async () => (await frontDesk(actor(), null, current().db)).version;
const change = async (step: DraftChange, by = actor(), expectedVersion?: number) =>
  changeDraft(
    { actor: by, front: null, expectedVersion: expectedVersion ?? (await versionNow()), change: step },
    current().db,
  );
const place = (slot: FrontSlot, storyId: string) => change({ kind: "place", slot, storyId });
const launch = async () =>
  launchFront({ actor: actor(), front: null, expectedVersion: await versionNow() }, current().db);
const editionNow = async () => (await current().db.select().from(siteSettings))[0]?.edition ?? 0;
const readersLead = async () => (await frontPage(current().db)).lead?.storyId;
const inMinutes = (minutes: number) => new Date(Date.now() + minutes * 60_000).toISOString();

describe("who arranges the front page", () => {
  test("nobody but a managing editor, by any command or question", async () => {
    const { db } = current();
    const step = { kind: "place", slot: "lead", storyId: idOf(0) } as const;
    for (const by of [newsroom.reporter, newsroom.editor, newsroom.contributor, newsroom.administrator]) {
      const refused = { code: "forbidden", messageKey: "needs-managing-editor" };
      const tries = [
        () => changeDraft({ actor: by, front: null, expectedVersion: 1, change: step }, db),
        () => launchFront({ actor: by, front: null, expectedVersion: 1 }, db),
        () => takeVersion({ actor: by, front: null, expectedVersion: 1, number: null }, db),
        () => startStrip({ actor: by, text: "Banjir", storyId: null, minutes: 30, replaces: null }, db),
        () => endStrip({ actor: by, stripId: idOf(0) }, db),
        () => frontDesk(by, null, db),
        () => previewOfDraft(by, db),
        () => placeableStories(by, { front: null, text: "" }, db),
        () => runningStrip(by, db),
      ];
      for (const attempt of tries) await expect(attempt()).rejects.toMatchObject(refused);
    }
    expect(await db.$count(frontDraft)).toBe(0);
  });
});

describe("the draft", () => {
  test("is not seen by readers until it is launched, and then at once with a new edition", async () => {
    const before = await editionNow();
    await place("lead", idOf(3));
    expect(await readersLead()).toBe(idOf(0));
    expect((await previewOfDraft(actor(), current().db)).lead?.storyId).toBe(idOf(3));
    expect(await editionNow()).toBe(before);
    expect(await launch()).toMatchObject({ number: 1 });
    expect(await readersLead()).toBe(idOf(3));
    expect(await editionNow()).toBe(before + 1);
    const [event] = await current().db.select().from(history).where(eq(history.event, "front.launch"));
    expect(event).toMatchObject({ personId: actor().personId, details: { number: 1 } });
    const desk = await frontDesk(actor(), null, current().db);
    expect(desk).toMatchObject({ changes: 0, mayUndo: false });
    expect(desk.launched[0]).toMatchObject({ number: 1, launchedBy: actor().name, titles: ["Terbuka 4"] });
  });

  test("refuses a step from a page that another has changed since, and names them", async () => {
    const seen = await versionNow();
    await change({ kind: "place", slot: "lead", storyId: idOf(1) }, other, seen);
    for (const step of [{ kind: "place", slot: "second-1", storyId: idOf(2) }, { kind: "undo" }] as const) {
      await expect(change(step, actor(), seen)).rejects.toMatchObject({
        code: "stale",
        messageKey: "front-changed-meanwhile",
        values: { name: other.name },
      });
    }
    await expect(
      launchFront({ actor: actor(), front: null, expectedVersion: seen }, current().db),
    ).rejects.toMatchObject({
      code: "stale",
    });
    const desk = await frontDesk(actor(), null, current().db);
    expect(desk.slots.map(({ placed }) => placed?.storyId ?? null)).toEqual([idOf(1), null, null, null]);
  });

  test("takes one of two steps that come at the same moment", async () => {
    const seen = await versionNow();
    const both = await Promise.allSettled([
      change({ kind: "place", slot: "lead", storyId: idOf(1) }, actor(), seen),
      change({ kind: "place", slot: "lead", storyId: idOf(2) }, other, seen),
    ]);
    expect(both.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
    expect(await versionNow()).toBe(seen + 1);
  });

  test("takes the last step back, once", async () => {
    await place("lead", idOf(1));
    await place("lead", idOf(2));
    await change({ kind: "undo" });
    const [lead] = (await frontDesk(actor(), null, current().db)).slots;
    expect(lead?.placed?.storyId).toBe(idOf(1));
    await expect(change({ kind: "undo" })).rejects.toMatchObject({ messageKey: "front-nothing-to-undo" });
  });

  test("is discarded for what is live, and an earlier version comes back as a draft that needs launching", async () => {
    await place("lead", idOf(1));
    await launch();
    await place("lead", idOf(2));
    await launch();
    await place("second-1", idOf(5));
    const take = async (number: number | null) =>
      takeVersion({ actor: actor(), front: null, expectedVersion: await versionNow(), number }, current().db);
    await take(null);
    expect(await frontDesk(actor(), null, current().db)).toMatchObject({ changes: 0, mayUndo: true });
    await expect(take(null)).rejects.toMatchObject({ messageKey: "front-nothing-to-discard" });
    await take(1);
    expect(await readersLead()).toBe(idOf(2));
    expect((await frontDesk(actor(), null, current().db)).changes).toBe(1);
    expect(await launch()).toMatchObject({ number: 3 });
    expect(await readersLead()).toBe(idOf(1));
    await expect(take(9)).rejects.toMatchObject({ code: "not-found" });
  });

  test("is not launched when it is what readers have already", async () => {
    await expect(launch()).rejects.toMatchObject({ messageKey: "front-nothing-to-launch" });
    await place("lead", idOf(1));
    await launch();
    await expect(launch()).rejects.toMatchObject({ code: "conflict" });
    expect(await current().db.$count(frontVersions)).toBe(1);
  });

  test("takes no story without a time, no withdrawn one and no paid one", async () => {
    const withdrawn = await paper.publish({ title: "Dicabut dari depan", withdrawn: true });
    const paid = await paper.publish({ title: "Iklan panjang", kind: "advertorial", minutesFromNow: -90 });
    for (const storyId of [withdrawn.storyId, newsroom.sectionId]) {
      await expect(place("lead", storyId)).rejects.toMatchObject({ messageKey: "front-story-not-placeable" });
    }
    await expect(place("lead", paid.storyId)).rejects.toMatchObject({ messageKey: "front-story-is-paid" });
    const offered = await placeableStories(actor(), { front: null, text: "" }, current().db);
    expect(offered.map(({ id }) => id)).not.toContain(withdrawn.storyId);
    expect(offered.map(({ id }) => id)).not.toContain(paid.storyId);
  });

  test("versions that were launched stay as they were", async () => {
    await place("lead", idOf(1));
    await launch();
    await expect(current().db.update(frontVersions).set({ placements: {} })).rejects.toThrow();
    await expect(current().db.delete(frontVersions)).rejects.toThrow();
  });
});

describe("by the database's clock", () => {
  test("a scheduled or embargoed story that was launched is not shown before its time, and then leads", async () => {
    const { db } = current();
    const early = [
      await paper.publish({ title: "Hasil rapat tertutup", minutesFromNow: 60 }),
      await paper.publish({ title: "Laporan yang diembargo", embargoMinutesFromNow: 60 }),
    ];
    for (const { storyId } of early) {
      await place("lead", storyId);
      await launch();
      expect(JSON.stringify(await frontPage(db))).not.toContain(storyId);
      expect(await readersLead()).toBe(idOf(0));
      const [lead] = (await frontDesk(actor(), null, db)).slots;
      expect(lead).toMatchObject({ placed: { status: "waiting" }, shown: { storyId: idOf(0) } });
      await db.execute(
        sql`update publications set visible_at = now() - interval '3 hours', embargo_until = null where story_id = ${storyId}`,
      );
      expect(await readersLead()).toBe(storyId);
    }
  });

  test("a withdrawn story leaves its slot, and the slot fills itself", async () => {
    const { db } = current();
    const { storyId } = await paper.publish({ title: "Berita yang lalu dicabut", minutesFromNow: -200 });
    await place("lead", storyId);
    await launch();
    expect(await readersLead()).toBe(storyId);
    await db.execute(
      sql`update publications set withdrawn_at = now(), withdrawal_ground = 'decency', withdrawal_note = 'Alasan.' where story_id = ${storyId}`,
    );
    expect(await readersLead()).toBe(idOf(0));
    expect((await frontDesk(actor(), null, db)).slots[0]?.placed?.status).toBe("gone");
  });

  test("a pin ends by itself, and the page cache knows when", async () => {
    const { db } = current();
    await place("lead", idOf(4));
    await expect(change({ kind: "pin", slot: "lead", until: inMinutes(-1) })).rejects.toMatchObject({
      messageKey: "front-pin-past",
    });
    await expect(change({ kind: "pin", slot: "second-1", until: inMinutes(5) })).rejects.toMatchObject({
      messageKey: "front-slot-empty",
    });
    await change({ kind: "pin", slot: "lead", until: inMinutes(5) });
    await launch();
    expect(await readersLead()).toBe(idOf(4));
    const facts = await readReaderFacts(db);
    expect(facts.nextScheduledAt).toBeGreaterThan(Date.now() + 4 * 60_000);
    expect(facts.nextScheduledAt).toBeLessThan(Date.now() + 6 * 60_000);
    await db.insert(frontVersions).values({
      number: 2,
      placements: { lead: { storyId: idOf(4), until: inMinutes(-1) } },
      launchedById: actor().personId,
    });
    expect(await readersLead()).toBe(idOf(0));
  });
});

describe("the breaking strip", () => {
  const start = (strip: Partial<Parameters<typeof startStrip>[0]> = {}) =>
    startStrip(
      {
        actor: actor(),
        text: "Tanggul jebol di tiga desa",
        storyId: null,
        minutes: 30,
        replaces: null,
        ...strip,
      },
      current().db,
    );

  test("stands at once with a new edition, until its time by the database's clock", async () => {
    const { db } = current();
    const before = await editionNow();
    const { stripId } = await start({ text: "  Tanggul\njebol " });
    expect(await breakingStrip(db)).toEqual({ text: "Tanggul jebol", path: null });
    expect(await editionNow()).toBe(before + 1);
    const { nextScheduledAt } = await readReaderFacts(db);
    expect(nextScheduledAt).toBeGreaterThan(Date.now() + 29 * 60_000);
    expect(nextScheduledAt).toBeLessThan(Date.now() + 31 * 60_000);
    await db.execute(
      sql`update breaking_strips set started_at = now() - interval '1 hour', ends_at = now() - interval '1 second'`,
    );
    expect(await breakingStrip(db)).toBeNull();
    expect(await runningStrip(actor(), db)).toBeNull();
    await expect(endStrip({ actor: actor(), stripId }, db)).rejects.toMatchObject({
      messageKey: "strip-ended-already",
    });
    await start();
    expect(await db.$count(breakingStrips)).toBe(2);
  });

  test("is ended in one step, with a new edition", async () => {
    const { db } = current();
    const { stripId } = await start();
    const before = await editionNow();
    await endStrip({ actor: other, stripId }, db);
    expect(await breakingStrip(db)).toBeNull();
    expect(await editionNow()).toBe(before + 1);
  });

  test("leads to a story that readers have, and never tells of another", async () => {
    const { db } = current();
    const { storyId } = await paper.publish({ title: "Belum tayang", minutesFromNow: 60 });
    await expect(start({ storyId })).rejects.toMatchObject({ messageKey: "strip-story-not-public" });
    const shown = await paper.publish({ title: "Sudah tayang", minutesFromNow: -300 });
    await start({ text: "", storyId: shown.storyId });
    expect(await breakingStrip(db)).toEqual({
      text: "Sudah tayang",
      path: `/${paper.sectionSlug}/${shown.slug}`,
    });
    await db.execute(
      sql`update publications set withdrawn_at = now(), withdrawal_ground = 'decency', withdrawal_note = 'Alasan.' where story_id = ${shown.storyId}`,
    );
    expect(await breakingStrip(db)).toBeNull();
    expect(await runningStrip(actor(), db)).toMatchObject({ isShown: false });
  });

  test("replaces only the one that was seen, also when two come at the same moment", async () => {
    const { db } = current();
    const both = await Promise.allSettled([start({ text: "Satu" }), start({ text: "Dua", actor: other })]);
    expect(both.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
    const seen = await runningStrip(actor(), db);
    await expect(start({ replaces: null })).rejects.toMatchObject({ code: "stale" });
    await start({ text: "Tiga", replaces: seen?.id ?? null });
    expect(await breakingStrip(db)).toMatchObject({ text: "Tiga" });
  });

  test("is refused without words or for longer than its limit, and the database holds the limit too", async () => {
    await expect(start({ text: " … " })).rejects.toMatchObject({ messageKey: "strip-empty" });
    await expect(start({ minutes: 13 * 60 })).rejects.toMatchObject({ messageKey: "strip-time" });
    await expect(
      current().db.insert(breakingStrips).values({
        text: "Terlalu lama",
        startedById: actor().personId,
        endsAt: sql`now() + interval '13 hours'`,
      }),
    ).rejects.toThrow();
  });
});
