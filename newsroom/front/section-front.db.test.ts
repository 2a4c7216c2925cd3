import { and, eq, sql } from "drizzle-orm";
import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { frontDraft, frontVersions } from "#db/schema/front.ts";
import { history } from "#db/schema/history.ts";
import { publications } from "#db/schema/publications.ts";
import { sections } from "#db/schema/sections.ts";
import { siteSettings } from "#db/schema/settings.ts";
import { hire, openTestNewsroom, type TestNewsroom } from "#db/testing/newsroom.ts";
import { useTestDatabase } from "#db/testing/test-database.ts";
import type { PersonActor } from "#newsroom/staff/types.ts";
import { storiesOnPage } from "#newsroom/stories/published/lists.ts";
import { openNewspaper } from "#newsroom/stories/published/testing/publish.ts";
import { readReaderFacts } from "#server/page-cache/reader-facts.ts";
import { frontsToArrange } from "./arrangeable-fronts.ts";
import { changeDraft } from "./commands/change-draft.ts";
import { launchFront } from "./commands/launch-front.ts";
import { takeVersion } from "./commands/take-version.ts";
import { frontPage, sectionPage } from "./published.ts";
import { frontDesk, placeableStories, previewOfSectionDraft } from "./queries.ts";
import type { DraftChange, FrontOf, FrontSlot } from "./types.ts";

const current = useTestDatabase();
let newsroom: TestNewsroom;
let paper: Awaited<ReturnType<typeof openNewspaper>>;
let otherPaper: Awaited<ReturnType<typeof openNewspaper>>;
/** Two editors of the section, and one of another. */
let editor: PersonActor;
let colleague: PersonActor;
let stranger: PersonActor;
/** Public stories of the section, the newest first: two pages and a little. */
let open: string[];
let elsewhere: string;
const count = storiesOnPage * 2 + 4;

beforeAll(async () => {
  const { db } = current();
  newsroom = await openTestNewsroom(db);
  [paper, otherPaper] = [await openNewspaper(db), await openNewspaper(db)];
  editor = await hire(db, "Redaktur Daerah", ["editor"], [paper.sectionId]);
  colleague = await hire(db, "Redaktur Daerah Lain", ["editor"], [paper.sectionId]);
  stranger = await hire(db, "Redaktur Ekonomi", ["editor"], [otherPaper.sectionId]);
  open = [];
  for (let index = 1; index <= count; index += 1) {
    const { storyId } = await paper.publish({ title: `Daerah ${index}`, minutesFromNow: -index * 10 });
    open.push(storyId);
  }
  elsewhere = (await otherPaper.publish({ title: "Kanal lain" })).storyId;
});

beforeEach(async () => {
  await current().db.execute(sql`truncate front_versions, front_draft`);
});

const idOf = (index: number): string => open[index] ?? "";
const front = () => paper.sectionId;
const versionOf = async (of: FrontOf = front(), by = editor) =>
  (await frontDesk(of === null ? newsroom.managingEditor : by, of, current().db)).version;
const change = async (step: DraftChange, { by = editor, seen }: { by?: PersonActor; seen?: number } = {}) =>
  changeDraft(
    { actor: by, front: front(), expectedVersion: seen ?? (await versionOf()), change: step },
    current().db,
  );
const place = (slot: FrontSlot, storyId: string) => change({ kind: "place", slot, storyId });
const launch = async () =>
  launchFront({ actor: editor, front: front(), expectedVersion: await versionOf() }, current().db);
const idsOn = async (page: number) =>
  (await sectionPage({ sectionId: front(), page }, current().db)).stories.map(({ storyId }) => storyId);
const editionNow = async () => (await current().db.select().from(siteSettings))[0]?.edition ?? 0;
const inMinutes = (minutes: number) => new Date(Date.now() + minutes * 60_000).toISOString();

describe("who arranges a section's front", () => {
  test("its editors and the managing editor, and nobody else by any command or question", async () => {
    const { db } = current();
    const step = { kind: "place", slot: "lead", storyId: idOf(0) } as const;
    const { reporter, contributor, administrator } = newsroom;
    for (const by of [reporter, contributor, administrator, stranger]) {
      const seen = { actor: by, front: front(), expectedVersion: 1 };
      const tries = [
        () => changeDraft({ ...seen, change: step }, db),
        () => launchFront(seen, db),
        () => takeVersion({ ...seen, number: null }, db),
        () => frontDesk(by, front(), db),
        () => previewOfSectionDraft(by, front(), db),
        () => placeableStories(by, { front: front(), text: "" }, db),
      ];
      for (const attempt of tries) {
        await expect(attempt()).rejects.toMatchObject({ code: "forbidden", messageKey: "needs-editor" });
      }
    }
    expect(await db.$count(frontDraft)).toBe(0);
    for (const [index, by] of [editor, colleague, newsroom.managingEditor].entries()) {
      await change({ kind: "place", slot: "lead", storyId: idOf(index) }, { by });
    }
    const [lead] = (await frontDesk(colleague, front(), db)).slots;
    expect(lead?.placed?.storyId).toBe(idOf(2));
  });

  test("and each is offered only their own, with a mark where something waits to be launched", async () => {
    const { db } = current();
    await place("lead", idOf(3));
    expect(await frontsToArrange(editor, db)).toEqual([
      { of: front(), section: { slug: paper.sectionSlug, name: "Daerah" }, isChanged: true },
    ]);
    expect(await frontsToArrange(newsroom.reporter, db)).toEqual([]);
    const all = await frontsToArrange(newsroom.managingEditor, db);
    expect(all[0]).toEqual({ of: null, section: null, isChanged: false });
    expect(all).toHaveLength(1 + (await db.$count(sections)));
    expect(all.filter(({ isChanged }) => isChanged)).toHaveLength(1);
    await launch();
    expect((await frontsToArrange(editor, db))[0]?.isChanged).toBe(false);
  });
});

describe("a section's page", () => {
  test("is newest first while nobody arranged it", async () => {
    expect(await idsOn(1)).toEqual(open.slice(0, storiesOnPage));
    expect(await idsOn(2)).toEqual(open.slice(storiesOnPage, storiesOnPage * 2));
  });

  test("shows what was launched on top, with a new edition, and no story is lost or told twice", async () => {
    const before = await editionNow();
    // One from the first page, one from the second and one from the third.
    const onTop = [idOf(storiesOnPage + 5), idOf(2), idOf(count - 1)];
    for (const [index, slot] of (["lead", "second-1", "second-2"] as const).entries()) {
      await place(slot, onTop[index] ?? "");
    }
    expect(await idsOn(1)).toEqual(open.slice(0, storiesOnPage));
    const preview = await previewOfSectionDraft(editor, front(), current().db);
    await launch();
    expect(await editionNow()).toBe(before + 1);
    const pages = [await idsOn(1), await idsOn(2), await idsOn(3)];
    expect(preview.stories.map(({ storyId }) => storyId)).toEqual(pages[0]);
    expect(pages.map(({ length }) => length)).toEqual([storiesOnPage, storiesOnPage, 4]);
    expect(pages.flat()).toEqual([...onTop, ...open.filter((id) => !onTop.includes(id))]);
    expect(await idsOn(4)).toEqual([]);
  });

  test("goes on to a further page only when there is one", async () => {
    const { db } = current();
    await place("second-2", idOf(count - 1));
    await launch();
    const hasNext = async (page: number) => (await sectionPage({ sectionId: front(), page }, db)).hasNext;
    expect([await hasNext(1), await hasNext(2), await hasNext(3)]).toEqual([true, true, false]);
  });

  test("shows a placed story from its own time on, and not after its pin", async () => {
    const { db } = current();
    const { storyId } = await paper.publish({ title: "Nanti malam", minutesFromNow: 60 });
    await place("lead", storyId);
    await launch();
    expect(await idsOn(1)).toEqual(open.slice(0, storiesOnPage));
    await db.execute(
      sql`update publications set visible_at = now() - interval '5 days' where story_id = ${storyId}`,
    );
    expect((await idsOn(1))[0]).toBe(storyId);
    await change({ kind: "pin", slot: "lead", until: inMinutes(5) });
    await launch();
    const { nextScheduledAt } = await readReaderFacts(db);
    expect(nextScheduledAt).toBeGreaterThan(Date.now() + 4 * 60_000);
    expect(nextScheduledAt).toBeLessThan(Date.now() + 6 * 60_000);
    await db.insert(frontVersions).values({
      sectionId: front(),
      number: 3,
      placements: { lead: { storyId, until: inMinutes(-1) } },
      launchedById: editor.personId,
    });
    expect(await idsOn(1)).toEqual(open.slice(0, storiesOnPage));
    await db.delete(publications).where(eq(publications.storyId, storyId));
  });

  test("takes no story of another section and no fourth slot", async () => {
    await expect(place("lead", elsewhere)).rejects.toMatchObject({
      messageKey: "front-story-of-other-section",
    });
    await expect(place("second-3", idOf(0))).rejects.toMatchObject({ code: "invalid" });
    const offered = await placeableStories(editor, { front: front(), text: "" }, current().db);
    expect(offered.map(({ id }) => id)).not.toContain(elsewhere);
    expect(offered.length).toBeGreaterThan(0);
  });
});

describe("fronts beside each other", () => {
  test("have drafts, versions and numbers of their own", async () => {
    const { db } = current();
    await place("lead", idOf(4));
    await launch();
    await place("lead", idOf(5));
    await launch();
    const managing = { actor: newsroom.managingEditor, front: null };
    const onFront = { kind: "place", slot: "lead", storyId: idOf(6) } as const;
    await changeDraft({ ...managing, expectedVersion: await versionOf(null), change: onFront }, db);
    const { number } = await launchFront({ ...managing, expectedVersion: await versionOf(null) }, db);
    expect(number).toBe(1);
    expect((await frontPage(db)).lead?.storyId).toBe(idOf(6));
    expect((await idsOn(1))[0]).toBe(idOf(5));
    const other = await sectionPage({ sectionId: otherPaper.sectionId, page: 1 }, db);
    expect(other.stories.map(({ storyId }) => storyId)).toEqual([elsewhere]);
    const desk = await frontDesk(editor, front(), db);
    expect(desk.launched.map((version) => version.number)).toEqual([2, 1]);
    // The first version of this front comes back, not that of the front page.
    await takeVersion({ actor: editor, front: front(), expectedVersion: desk.version, number: 1 }, db);
    expect((await frontDesk(editor, front(), db)).slots[0]?.placed?.storyId).toBe(idOf(4));
    const [event] = await db
      .select()
      .from(history)
      .where(and(eq(history.event, "front.launch"), eq(history.personId, newsroom.managingEditor.personId)));
    expect(event?.details).toMatchObject({ sectionId: null, number: 1 });
  });

  test("a number is given once for each front, also to the front page", async () => {
    const { db } = current();
    for (const sectionId of [null, front()]) {
      const version = { sectionId, number: 1, placements: {}, launchedById: editor.personId };
      await db.insert(frontVersions).values(version);
      await expect(db.insert(frontVersions).values(version)).rejects.toThrow();
      await db.insert(frontDraft).values({ sectionId });
      await expect(db.insert(frontDraft).values({ sectionId })).rejects.toThrow();
    }
  });

  test("two people on one section's front: the second is told who was first, and at one moment one step counts", async () => {
    const seen = await versionOf();
    await change({ kind: "place", slot: "lead", storyId: idOf(1) }, { by: colleague, seen });
    await expect(
      change({ kind: "place", slot: "second-1", storyId: idOf(2) }, { seen }),
    ).rejects.toMatchObject({ code: "stale", values: { name: colleague.name } });
    const now = await versionOf();
    const both = await Promise.allSettled([
      change({ kind: "place", slot: "lead", storyId: idOf(3) }, { seen: now }),
      change({ kind: "place", slot: "lead", storyId: idOf(4) }, { by: colleague, seen: now }),
    ]);
    expect(both.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
  });

  test("a step on one front is no step on another", async () => {
    const before = await versionOf(null);
    await place("lead", idOf(1));
    expect(await versionOf(null)).toBe(before);
  });
});

describe("when sections and stories change", () => {
  test("a story that is moved to another section falls out of the old front by itself", async () => {
    const { db } = current();
    const { storyId } = await paper.publish({ title: "Pindah kanal", minutesFromNow: -6000 });
    await place("lead", storyId);
    await launch();
    expect((await idsOn(1))[0]).toBe(storyId);
    const moveTo = (sectionId: string) =>
      db.update(publications).set({ sectionId }).where(eq(publications.storyId, storyId));
    await moveTo(otherPaper.sectionId);
    expect(await idsOn(1)).toEqual(open.slice(0, storiesOnPage));
    expect(await idsOn(2)).toEqual(open.slice(storiesOnPage, storiesOnPage * 2));
    const [lead] = (await frontDesk(editor, front(), db)).slots;
    expect(lead).toMatchObject({ placed: { status: "moved" }, shown: { storyId: idOf(0) } });
    await db.delete(publications).where(eq(publications.storyId, storyId));
  });

  test("a renamed section keeps its draft, what is live, and its page at the new address", async () => {
    const { db } = current();
    await place("lead", idOf(7));
    await launch();
    await place("lead", idOf(8));
    const slug = `${paper.sectionSlug}-baru`;
    await db.update(sections).set({ slug, name: "Daerah Baru" }).where(eq(sections.id, front()));
    expect((await frontsToArrange(editor, db))[0]?.section).toEqual({ slug, name: "Daerah Baru" });
    expect((await frontDesk(editor, front(), db)).changes).toBe(1);
    expect((await idsOn(1))[0]).toBe(idOf(7));
    await launch();
    expect((await idsOn(1))[0]).toBe(idOf(8));
    await db
      .update(sections)
      .set({ slug: paper.sectionSlug, name: "Daerah" })
      .where(eq(sections.id, front()));
  });

  test("a removed section takes its draft and versions with it; a late step is told so and nothing else changes", async () => {
    const { db } = current();
    const gone = await openNewspaper(db);
    const { storyId } = await gone.publish({ title: "Kanal yang ditutup" });
    const by = await hire(db, "Redaktur Kanal Tutup", ["editor"], [gone.sectionId]);
    const step = { kind: "place", slot: "lead", storyId } as const;
    const seen = { actor: by, front: gone.sectionId };
    await changeDraft({ ...seen, expectedVersion: 1, change: step }, db);
    await launchFront({ ...seen, expectedVersion: 2 }, db);
    await place("lead", idOf(1));
    await launch();
    // A section with stories cannot be removed; they move first.
    await expect(db.delete(sections).where(eq(sections.id, gone.sectionId))).rejects.toThrow();
    await db.update(publications).set({ sectionId: front() }).where(eq(publications.storyId, storyId));
    await db.delete(sections).where(eq(sections.id, gone.sectionId));
    expect(await db.$count(frontDraft)).toBe(1);
    expect(await db.$count(frontVersions)).toBe(1);
    expect((await idsOn(1))[0]).toBe(idOf(1));
    const late = [
      () => changeDraft({ ...seen, expectedVersion: 3, change: { kind: "undo" } }, db),
      () => launchFront({ ...seen, expectedVersion: 3 }, db),
      () => takeVersion({ ...seen, expectedVersion: 3, number: 1 }, db),
    ];
    for (const attempt of late) {
      await expect(attempt()).rejects.toMatchObject({ code: "not-found", messageKey: "front-section-gone" });
    }
    await db.delete(publications).where(eq(publications.storyId, storyId));
  });

  test("what a section launched stays as it was", async () => {
    const { db } = current();
    await place("lead", idOf(1));
    await launch();
    await expect(db.update(frontVersions).set({ placements: {} })).rejects.toThrow();
    await expect(db.delete(frontVersions).where(eq(frontVersions.sectionId, front()))).rejects.toThrow();
  });
});
