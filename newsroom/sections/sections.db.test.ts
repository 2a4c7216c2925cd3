import { eq } from "drizzle-orm";
import { beforeAll, expect, test } from "vitest";
import { publications } from "#db/schema/publications.ts";
import { sections } from "#db/schema/sections.ts";
import { siteSettings } from "#db/schema/settings.ts";
import { stories } from "#db/schema/stories.ts";
import { openTestNewsroom, storyInState, type TestNewsroom } from "#db/testing/newsroom.ts";
import { useTestDatabase } from "#db/testing/test-database.ts";
import { movedTo, storyAt } from "#newsroom/stories/published.ts";
import { submitStory } from "#newsroom/workflow/commands/submit-story.ts";
import { readReaderFacts } from "#server/page-cache/reader-facts.ts";
import { addSection } from "./commands/add-section.ts";
import { closeSection } from "./commands/close-section.ts";
import { orderSections } from "./commands/order-sections.ts";
import { saveSection } from "./commands/save-section.ts";
import { sectionsInOrder } from "./published.ts";
import { sectionsOfDesk } from "./queries.ts";
import type { DeskSection } from "./types.ts";

const current = useTestDatabase();
let newsroom: TestNewsroom;
beforeAll(async () => {
  newsroom = await openTestNewsroom(current().db);
});

async function section(id: string): Promise<DeskSection> {
  const found = (await sectionsOfDesk(newsroom.managingEditor, current().db)).find((one) => one.id === id);
  if (!found) throw new Error("the section is gone");
  return found;
}
async function added(name: string): Promise<DeskSection> {
  const { db } = current();
  const words = { name, slug: "", description: "", accent: "teal", showsPlaces: false } as const;
  return section((await addSection({ actor: newsroom.managingEditor, ...words }, db)).sectionId);
}
const change = (one: DeskSection, part: Partial<{ name: string; slug: string }>) => ({
  actor: newsroom.managingEditor,
  sectionId: one.id,
  expectedVersion: one.version,
  name: one.name,
  slug: one.slug,
  description: one.description,
  accent: "teal" as const,
  showsPlaces: false,
  ...part,
});
/** A public story in a section. */
async function published(sectionId: string, title: string): Promise<{ storyId: string; slug: string }> {
  const { db } = current();
  const room = { ...newsroom, sectionId, editor: { ...newsroom.editor, sectionIds: [sectionId] } };
  const { storyId } = await storyInState(db, room, "published", title);
  const [row] = await db.select().from(publications).where(eq(publications.storyId, storyId));
  return { storyId, slug: row?.slug ?? "" };
}

test("a new section stands last, under an address made from its name", async () => {
  const one = await added("Lingkungan Hidup");
  expect(one.slug).toBe("lingkungan-hidup");
  expect((await sectionsInOrder(current().db)).at(-1)?.id).toBe(one.id);
});

test("after two new names every old address leads straight to the present one, stories and feed too", async () => {
  const { db } = current();
  const one = await added("Kota Lama");
  const story = await published(one.id, "Pasar Dibuka");
  await saveSection(change(one, { slug: "kota-baru", name: "Kota" }), db);
  await saveSection(change(await section(one.id), { slug: "kota-kita" }), db);
  expect(await movedTo("/kota-lama", db)).toBe("/kota-kita");
  expect(await movedTo("/kota-baru/feed.xml", db)).toBe("/kota-kita/feed.xml");
  expect(await movedTo(`/kota-lama/${story.slug}`, db)).toBe(`/kota-kita/${story.slug}`);
  expect(await movedTo(`/kota-baru/${story.slug}/siaran/a`, db)).toBe(`/kota-kita/${story.slug}/siaran/a`);
  expect(await movedTo("/kota-lama/tidak-ada", db)).toBeNull();
  expect(await storyAt({ sectionSlug: "kota-kita", slug: story.slug }, db)).not.toBeNull();
});

test("a section may come back to an address it had; nobody else gets it", async () => {
  const { db } = current();
  const one = await added("Wisata");
  await saveSection(change(one, { slug: "pelesir" }), db);
  const other = await added("Lain");
  await expect(saveSection(change(other, { slug: "wisata" }), db)).rejects.toMatchObject({
    code: "invalid",
    messageKey: "address-taken",
  });
  await saveSection(change(await section(one.id), { slug: "wisata" }), db);
  expect(await movedTo("/pelesir", db)).toBe("/wisata");
});

test("changing one raises the edition; a stale form, a wrong address and anybody else are refused", async () => {
  const { db } = current();
  const one = await added("Sejarah");
  const before = await db.select({ edition: siteSettings.edition }).from(siteSettings);
  await saveSection(change(one, { name: "Sejarah Jambi" }), db);
  const after = await db.select({ edition: siteSettings.edition }).from(siteSettings);
  expect(after[0]?.edition).toBeGreaterThan(before[0]?.edition ?? 0);
  await expect(saveSection(change(one, { name: "Basi" }), db)).rejects.toMatchObject({ code: "stale" });
  const now = await section(one.id);
  await expect(saveSection(change(now, { slug: "Bukan Alamat" }), db)).rejects.toMatchObject({
    messageKey: "address-malformed",
  });
  await expect(saveSection({ ...change(now, {}), actor: newsroom.editor }, db)).rejects.toMatchObject({
    code: "forbidden",
  });
});

test("the order is changed as it was seen, or not at all", async () => {
  const { db } = current();
  const seen = (await sectionsInOrder(db)).map(({ id }) => id);
  const wanted = seen.toReversed();
  await orderSections({ actor: newsroom.managingEditor, seen, wanted }, db);
  expect((await sectionsInOrder(db)).map(({ id }) => id)).toEqual(wanted);
  await expect(
    orderSections({ actor: newsroom.managingEditor, seen, wanted: seen }, db),
  ).rejects.toMatchObject({
    code: "stale",
  });
});

test("a section with stories is closed only into another: stories, doubled titles, drafts and old addresses go along", async () => {
  const { db } = current();
  const from = await added("Kriminal");
  const into = await added("Hukum");
  const kept = await published(from.id, "Sidang Dibuka");
  const doubled = await published(from.id, "Judul Sama");
  const there = await published(into.id, "Judul Sama");
  const room = { ...newsroom, sectionId: from.id };
  const draft = await storyInState(db, room, "draft", "Masih Ditulis");
  expect(await section(from.id)).toMatchObject({ published: 2, underWay: 1 });
  await saveSection(change(await section(from.id), { slug: "kejahatan" }), db);
  const request = { actor: newsroom.managingEditor, sectionId: from.id };
  const { version } = await section(from.id);
  await expect(
    closeSection({ ...request, expectedVersion: version, intoId: null }, db),
  ).rejects.toMatchObject({
    code: "conflict",
    messageKey: "section-full",
  });
  expect(await closeSection({ ...request, expectedVersion: version, intoId: into.id }, db)).toEqual({
    moved: 3,
  });
  expect(await movedTo(`/kejahatan/${kept.slug}`, db)).toBe(`/hukum/${kept.slug}`);
  expect(await movedTo(`/kriminal/${kept.slug}`, db)).toBe(`/hukum/${kept.slug}`);
  expect(await movedTo("/kriminal", db)).toBe("/hukum");
  const moved = await movedTo(`/kejahatan/${doubled.slug}`, db);
  expect(moved).toMatch(/^\/hukum\/judul-sama-/);
  expect((await storyAt({ sectionSlug: "hukum", slug: there.slug }, db))?.storyId).toBe(there.storyId);
  // The draft still names the closed section: it is sent as one of the section where its stories went.
  await submitStory({ actor: newsroom.writer, storyId: draft.storyId, expectedVersion: draft.version }, db);
  const [sent] = await db.select().from(stories).where(eq(stories.id, draft.storyId));
  expect(sent?.sectionId).toBe(into.id);
});

test("an empty section without old addresses goes without a trace", async () => {
  const { db } = current();
  const one = await added("Kosong");
  const request = { actor: newsroom.managingEditor, sectionId: one.id, expectedVersion: one.version };
  expect(await closeSection({ ...request, intoId: null }, db)).toEqual({ moved: 0 });
  expect(await movedTo("/kosong", db)).toBeNull();
  expect(await db.select().from(sections).where(eq(sections.id, one.id))).toEqual([]);
});

test("a withdrawn story is on the withdrawn list under every address its section had", async () => {
  const { db } = current();
  const one = await added("Tempat Dicabut");
  const story = await published(one.id, "Dicabut Kelak");
  await db
    .update(publications)
    .set({ withdrawnAt: new Date(), withdrawalGround: "sara", withdrawalNote: "Keliru." })
    .where(eq(publications.storyId, story.storyId));
  await saveSection(change(one, { slug: "alamat-kini" }), db);
  const { withdrawnPaths } = await readReaderFacts(db);
  expect(
    [`/tempat-dicabut/${story.slug}`, `/alamat-kini/${story.slug}`].map((path) => withdrawnPaths.has(path)),
  ).toEqual([true, true]);
});
