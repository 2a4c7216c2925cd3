import { eq, sql } from "drizzle-orm";
import { beforeAll, expect, test } from "vitest";
import { history } from "#db/schema/history.ts";
import { siteSettings } from "#db/schema/settings.ts";
import { openTestNewsroom, type TestNewsroom } from "#db/testing/newsroom.ts";
import { useTestDatabase } from "#db/testing/test-database.ts";
import { discardDraft } from "./commands/discard-draft.ts";
import { openPage } from "./commands/open-page.ts";
import { publishPage } from "./commands/publish-page.ts";
import { restorePage } from "./commands/restore-page.ts";
import { savePage } from "./commands/save-page.ts";
import { shelvePage } from "./commands/shelve-page.ts";
import { takeDownPage } from "./commands/take-down-page.ts";
import { pageAt, pageLinks } from "./published.ts";
import { pageOfDesk, pagesOfDesk } from "./queries.ts";
import type { PageContent } from "./types.ts";

const current = useTestDatabase();
let newsroom: TestNewsroom;
const site = { name: "Warta Uji", locale: "id" } as const;
beforeAll(async () => {
  newsroom = await openTestNewsroom(current().db);
});

const saying = (text: string, title = "Tentang kami"): PageContent => ({
  title,
  lead: "",
  body: { type: "doc", content: [{ type: "paragraph", content: [{ type: "text", text }] }] },
});
const edition = async () => {
  const [row] = await current().db.select({ edition: siteSettings.edition }).from(siteSettings);
  return row?.edition ?? 0;
};
const on = (slug: string, expectedVersion: number) => ({
  actor: newsroom.managingEditor,
  slug,
  expectedVersion,
});
const shown = async (slug: string) => JSON.stringify(await pageAt(slug, site, current().db));

test("a draft stays on the desk, its publication reaches readers, and an earlier version comes back as a draft", async () => {
  const { db } = current();
  const before = await edition();
  const first = await savePage({ ...on("tentang", 0), content: saying("Draf pertama.") }, db);
  expect(await shown("tentang")).toContain("memberitakan apa yang terjadi");
  expect(await edition()).toBe(before);
  const one = await publishPage({ ...on("tentang", first.version), content: saying("Satu.") }, db);
  expect(await shown("tentang")).toContain("Satu.");
  expect(await edition()).toBeGreaterThan(before);
  const two = await publishPage({ ...on("tentang", one.version), content: saying("Dua.") }, db);
  expect(two.number).toBe(2);
  const restored = await restorePage({ ...on("tentang", two.version), number: 1 }, db);
  expect(await shown("tentang")).toContain("Dua.");
  const page = await pageOfDesk(newsroom.managingEditor, "tentang", site, db);
  expect(JSON.stringify(page.content)).toContain("Satu.");
  expect(page.versions.map(({ number, isLive }) => [number, isLive])).toEqual([
    [2, true],
    [1, false],
  ]);
  expect(await discardDraft(on("tentang", restored.version), db)).toEqual({ gone: false });
  expect(JSON.stringify((await pageOfDesk(newsroom.managingEditor, "tentang", site, db)).content)).toContain(
    "Dua.",
  );
  const events = await db.select({ event: history.event }).from(history).where(sql`event like 'page.%'`);
  expect(events.map(({ event }) => event)).toEqual(
    expect.arrayContaining(["page.save", "page.publish", "page.restore", "page.discard"]),
  );
});

test("of two who begin on an untouched page at once, one is told that it changed, and nothing of theirs is lost", async () => {
  const { db } = current();
  const tries = await Promise.allSettled([
    savePage({ ...on("privasi", 0), content: saying("Punya A.") }, db),
    savePage({ ...on("privasi", 0), content: saying("Punya B.") }, db),
  ]);
  expect(tries.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
  expect(tries.find(({ status }) => status === "rejected")).toMatchObject({
    reason: { code: "stale", messageKey: "page-changed" },
  });
});

test("publishing what readers have, or nothing, is refused", async () => {
  const { db } = current();
  const { version } = await publishPage({ ...on("kontak", 0), content: saying("Hubungi kami.") }, db);
  await expect(
    publishPage({ ...on("kontak", version), content: saying("Hubungi kami.") }, db),
  ).rejects.toMatchObject({ code: "conflict", messageKey: "page-nothing-new" });
  await expect(
    publishPage({ ...on("kontak", version), content: saying("a", " ") }, db),
  ).rejects.toMatchObject({
    code: "invalid",
    messageKey: "page-title-missing",
  });
});

test("only the managing editor sees and changes pages", async () => {
  const { db } = current();
  for (const actor of [newsroom.editor, newsroom.writer, newsroom.administrator]) {
    const refusal = { code: "forbidden", messageKey: "needs-managing-editor" };
    await expect(pagesOfDesk(actor, site, db)).rejects.toMatchObject(refusal);
    await expect(
      savePage({ actor, slug: "kode-etik", expectedVersion: 0, content: saying("a") }, db),
    ).rejects.toMatchObject(refusal);
    await expect(openPage({ actor, title: "Karier", slug: "", shelf: "about" }, db)).rejects.toMatchObject(
      refusal,
    );
  }
});

test("a page of the newsroom's own is out only once published, linked where it was put, and can be taken down", async () => {
  const { db } = current();
  const actor = newsroom.managingEditor;
  const { slug } = await openPage({ actor, title: "Tarif Iklan", slug: "", shelf: "about" }, db);
  expect(slug).toBe("tarif-iklan");
  expect(await pageAt(slug, site, db)).toBeNull();
  const { version } = await publishPage(
    { ...on(slug, 1), content: saying("Hubungi bagian usaha.", "Tarif") },
    db,
  );
  expect(await pageLinks(site, db)).toContainEqual({ slug, title: "Tarif", shelf: "about" });
  const shelved = await shelvePage({ ...on(slug, version), shelf: "none" }, db);
  expect(await pageLinks(site, db)).toContainEqual({ slug, title: "Tarif", shelf: "none" });
  const down = await takeDownPage(on(slug, shelved.version), db);
  expect(await pageAt(slug, site, db)).toBeNull();
  const page = await pageOfDesk(actor, slug, site, db);
  expect(page).toMatchObject({ isOut: false, version: down.version, content: { title: "Tarif" } });
  await expect(takeDownPage(on(slug, down.version), db)).rejects.toMatchObject({
    messageKey: "page-not-out",
  });
  await expect(takeDownPage(on("kontak", 1), db)).rejects.toMatchObject({ messageKey: "page-must-stay" });
});

test("a page that never was out goes with its draft", async () => {
  const { db } = current();
  const actor = newsroom.managingEditor;
  const { slug } = await openPage({ actor, title: "Coba", slug: "", shelf: "none" }, db);
  expect(await discardDraft(on(slug, 1), db)).toEqual({ gone: true });
  await expect(pageOfDesk(actor, slug, site, db)).rejects.toMatchObject({ code: "not-found" });
});

test.each([
  ["an address of the site itself", "topik", "address-reserved"],
  ["an address of every newsroom", "hak-jawab", "address-reserved"],
  ["an address of a list of a kind", "foto", "address-reserved"],
  ["no address", "—", "address-missing"],
])("%s is refused for a new page", async (_what, slug, messageKey) => {
  const { db } = current();
  await expect(
    openPage({ actor: newsroom.managingEditor, title: "Judul", slug, shelf: "none" }, db),
  ).rejects.toMatchObject({ code: "invalid", messageKey });
});

test("two who want one address for a page get one page", async () => {
  const { db } = current();
  const open = () =>
    openPage({ actor: newsroom.managingEditor, title: "Serentak", slug: "", shelf: "none" }, db);
  const tries = await Promise.allSettled([open(), open()]);
  expect(tries.find(({ status }) => status === "rejected")).toMatchObject({
    reason: { messageKey: "address-taken" },
  });
});

test("a version never changes when its page does", async () => {
  const { db } = current();
  const page = await pageOfDesk(newsroom.managingEditor, "kontak", site, db);
  await db.update(siteSettings).set({ name: "Nama Lain" }).where(eq(siteSettings.id, 1));
  const again = await pageOfDesk(newsroom.managingEditor, "kontak", { ...site, name: "Nama Lain" }, db);
  expect(again.content).toEqual(page.content);
});
