import { eq, sql } from "drizzle-orm";
import { beforeAll, expect, test } from "vitest";
import { liveEntries, liveReporters } from "#db/schema/live.ts";
import { media } from "#db/schema/media.ts";
import { publications } from "#db/schema/publications.ts";
import { siteSettings } from "#db/schema/settings.ts";
import { publishedLiveStory } from "#db/testing/live-story.ts";
import { openTestNewsroom, storyInState, type TestNewsroom } from "#db/testing/newsroom.ts";
import { useTestDatabase } from "#db/testing/test-database.ts";
import { newId } from "#lib/new-id.ts";
import { discardPicture } from "#newsroom/media/commands/discard-picture.ts";
import { isShownPublicly } from "#newsroom/media/public-picture.ts";
import type { PersonActor } from "#newsroom/staff/types.ts";
import { latestStories, storyAt } from "#newsroom/stories/published.ts";
import { withdrawStory } from "#newsroom/workflow/commands/withdraw-story.ts";
import { readReaderFacts } from "#server/page-cache/reader-facts.ts";
import { changeLive } from "./change-live.ts";
import { deleteEntry, editEntry, publishEntry } from "./commands/change-entry.ts";
import { notePresence } from "./commands/note-presence.ts";
import { postEntry } from "./commands/post-entry.ts";
import { changeCoverage, endCoverage, reopenCoverage, startCoverage } from "./commands/run-coverage.ts";
import { writeSummary } from "./commands/write-summary.ts";
import { entriesOnPage } from "./limits.ts";
import { coverageOf, entriesOfCoverage, keyMomentsOf } from "./published.ts";
import {
  countRunning,
  coveragesFor,
  entryHistory,
  liveConsole,
  storiesToCover,
  storyToCover,
} from "./queries.ts";
import type { EntryWords, LiveConsole } from "./types.ts";

const current = useTestDatabase();
let newsroom: TestNewsroom;
const db = () => current().db;

beforeAll(async () => {
  newsroom = await openTestNewsroom(db());
});

const words = (part: Partial<EntryWords> = {}): EntryWords => ({
  headline: "",
  text: "Air naik sejengkal.",
  pictures: [],
  keyMoment: false,
  ...part,
});

/** A running coverage with the newsroom's writer and other reporter in it. */
async function running(part: { entriesWait?: boolean; title?: string } = {}) {
  const { editor, writer, reporter } = newsroom;
  const { storyId, version } = await publishedLiveStory(db(), newsroom, part.title ?? `Banjir ${newId()}`);
  const reporterIds = [writer.personId, reporter.personId];
  await startCoverage({ actor: editor, storyId, reporterIds, entriesWait: part.entriesWait ?? false }, db());
  const post = async (actor: PersonActor, said: Partial<EntryWords> = {}, entryId = newId()) => {
    await postEntry({ actor, storyId, entryId, ...words(said) }, db());
    return entryId;
  };
  const seen = async (): Promise<LiveConsole> => {
    const shown = await liveConsole(editor, storyId, {}, db());
    if (!shown || shown === "same") throw new Error("the console is not there");
    return shown;
  };
  const readers = async () => {
    const coverage = await coverageOf(storyId, db());
    const page = coverage && (await entriesOfCoverage(coverage, null, db()));
    return { coverage, entries: page?.entries ?? [], page };
  };
  return { storyId, version, post, seen, readers };
}

async function picture(actor: PersonActor, state: "ready" | "received" = "ready"): Promise<string> {
  const id = newId();
  await db()
    .insert(media)
    .values({
      id,
      token: id.replaceAll("-", "").slice(0, 22),
      state,
      fileName: "foto.jpg",
      bytes: 1,
      sha256: id,
      renditions: [{ format: "jpg", width: 960, height: 640, bytes: 1 }],
      uploadedById: actor.personId,
    });
  return id;
}
const shownAs = (mediaId: string) => ({ mediaId, caption: "Warga mengungsi", credit: "Rina", alt: "" });
const edition = async () =>
  (await db().select({ edition: siteSettings.edition }).from(siteSettings))[0]?.edition;

test("an editor begins a coverage of a published live story, and lists mark it at once", async () => {
  const { storyId } = await publishedLiveStory(db(), newsroom, "Pawai budaya langsung");
  const { editor, otherEditor, writer, contributor } = newsroom;
  const terms = { storyId, reporterIds: [writer.personId], entriesWait: false };
  expect(await storyToCover(editor, storyId, db())).toMatchObject({ title: "Pawai budaya langsung" });
  expect(await storyToCover(otherEditor, storyId, db())).toBeNull();
  for (const actor of [writer, otherEditor])
    await expect(startCoverage({ actor, ...terms }, db())).rejects.toMatchObject({ code: "forbidden" });
  await expect(
    startCoverage({ actor: editor, ...terms, reporterIds: [newId()] }, db()),
  ).rejects.toMatchObject({
    messageKey: "live-reporter-unknown",
  });
  await expect(
    startCoverage({ actor: editor, ...terms, reporterIds: [contributor.personId] }, db()),
  ).rejects.toMatchObject({ messageKey: "live-reporter-unknown" });
  const before = await edition();
  await startCoverage({ actor: editor, ...terms }, db());
  expect(await edition()).toBe((before ?? 0) + 1);
  const cards = await latestStories({ limit: 50 }, db());
  expect(cards.find((card) => card.storyId === storyId)?.coverage).toBe("running");
  expect((await storiesToCover(editor, db())).map((story) => story.storyId)).not.toContain(storyId);
  await expect(startCoverage({ actor: editor, ...terms }, db())).rejects.toMatchObject({
    messageKey: "live-already",
  });
});

test("only what went through approval, is public and is of the kind live can be covered", async () => {
  const { editor, writer } = newsroom;
  const terms = { actor: editor, reporterIds: [writer.personId], entriesWait: false };
  const news = await storyInState(db(), newsroom, "published", "Berita biasa");
  await expect(startCoverage({ ...terms, storyId: news.storyId }, db())).rejects.toMatchObject({
    messageKey: "live-other-kind",
  });
  const unread = await storyInState(db(), newsroom, "in-review", "Belum disetujui");
  await expect(startCoverage({ ...terms, storyId: unread.storyId }, db())).rejects.toMatchObject({
    messageKey: "live-story-not-public",
  });
});

test("a reporter's entry is before readers at once, and stales the pages of its story alone", async () => {
  const { storyId, post, readers } = await running();
  const before = await edition();
  const [at] = await db()
    .select({ slug: publications.slug })
    .from(publications)
    .where(eq(publications.storyId, storyId));
  const changes = async () =>
    [...(await readReaderFacts(db())).liveChanges].find(([path]) => path.endsWith(`/${at?.slug}`))?.[1] ?? 0;
  const changesBefore = await changes();
  await post(newsroom.writer, { text: "Pintu air dibuka." });
  expect(await edition()).toBe(before);
  expect(await changes()).toBe(changesBefore + 1);
  const { entries, coverage } = await readers();
  expect(entries).toMatchObject([{ text: "Pintu air dibuka.", author: { name: "Penulis" }, editedAt: null }]);
  expect(coverage).toMatchObject({ entryCount: 1, endedAt: null });
  expect(Math.abs((entries[0]?.publishedAt.getTime() ?? 0) - Date.now())).toBeLessThan(5_000);
});

test("what is sent twice under one id is there once, and nobody can send under another's", async () => {
  const { post, readers } = await running();
  const id = newId();
  await post(newsroom.writer, { text: "Sekali saja." }, id);
  await post(newsroom.writer, { text: "Sekali saja, lagi." }, id);
  await Promise.all([1, 2, 3].map(() => post(newsroom.writer, { text: "Sekali saja." }, id)));
  expect((await readers()).entries.map(({ text }) => text)).toEqual(["Sekali saja."]);
  await expect(post(newsroom.reporter, {}, id)).rejects.toMatchObject({ messageKey: "live-entry-id-taken" });
});

test("entries of two reporters at the same moment keep one order and lose none", async () => {
  const { post, seen, readers } = await running();
  const before = (await seen()).mark;
  await Promise.all(
    Array.from({ length: 12 }, (_, n) =>
      post(n % 2 === 0 ? newsroom.writer : newsroom.reporter, { text: `Kabar ${n}` }),
    ),
  );
  const { entries } = await readers();
  expect(entries).toHaveLength(12);
  const times = entries.map(({ publishedAt }) => publishedAt.getTime());
  expect(times).toEqual([...times].sort((a, b) => b - a));
  expect((await seen()).mark).not.toBe(before);
});

test("outsiders find no coverage: they cannot see, send, change or learn that it is there", async () => {
  const { storyId, post } = await running();
  const id = await post(newsroom.writer);
  for (const actor of [newsroom.otherEditor, newsroom.contributor, newsroom.administrator]) {
    expect(await liveConsole(actor, storyId, {}, db())).toBeNull();
    expect(await entryHistory(actor, { storyId, entryId: id }, db())).toBeNull();
    expect((await coveragesFor(actor, db())).map((one) => one.storyId)).not.toContain(storyId);
    await expect(post(actor)).rejects.toMatchObject({ code: "not-found" });
    await expect(endCoverage({ actor, storyId }, db())).rejects.toMatchObject({ code: "not-found" });
    await expect(
      deleteEntry({ actor, storyId, entryId: id, expectedVersion: 1, reason: "Saya mau" }, db()),
    ).rejects.toMatchObject({ code: "not-found" });
  }
  expect((await coveragesFor(newsroom.reporter, db())).map((one) => one.storyId)).toContain(storyId);
  expect((await coveragesFor(newsroom.editor, db())).map((one) => one.storyId)).toContain(storyId);
  expect(await countRunning(newsroom.managingEditor, db())).toBeGreaterThan(0);
});

test("who lost their role sends nothing more, though still named", async () => {
  const { storyId, post } = await running();
  const former: PersonActor = { ...newsroom.reporter, roles: ["administrator"] };
  await expect(post(former)).rejects.toMatchObject({ code: "not-found" });
  expect(await liveConsole(former, storyId, {}, db())).toBeNull();
});

test("where entries wait, an editor gives them to readers, and their author changes them only before", async () => {
  const { storyId, post, seen, readers } = await running({ entriesWait: true });
  const id = await post(newsroom.writer, { text: "Belum pasti." });
  expect((await readers()).entries).toEqual([]);
  expect((await seen()).entries).toMatchObject([{ id, state: "waiting", mayPublish: true }]);
  const at = (expectedVersion: number) => ({ storyId, entryId: id, expectedVersion });
  await expect(publishEntry({ actor: newsroom.writer, ...at(1) }, db())).rejects.toMatchObject({
    code: "forbidden",
  });
  await editEntry({ actor: newsroom.writer, ...at(1), ...words({ text: "Sudah pasti." }) }, db());
  await publishEntry({ actor: newsroom.editor, ...at(2) }, db());
  expect((await readers()).entries).toMatchObject([{ text: "Sudah pasti.", editedAt: null }]);
  await expect(
    editEntry({ actor: newsroom.writer, ...at(3), ...words({ text: "Lain lagi." }) }, db()),
  ).rejects.toMatchObject({ messageKey: "live-with-the-desk" });
  const editors = await post(newsroom.editor, { text: "Dari redaktur." });
  expect((await readers()).entries[0]?.id).toBe(editors);
});

test("an edit shows when, keeps what was said, and is refused on what one did not see", async () => {
  const { storyId, post, readers } = await running();
  const id = await post(newsroom.writer, { text: "Tiga rumah hanyut." });
  const request = { actor: newsroom.writer, storyId, entryId: id };
  await editEntry({ ...request, expectedVersion: 1, ...words({ text: "Dua rumah hanyut." }) }, db());
  const [entry] = (await readers()).entries;
  expect(entry?.text).toBe("Dua rumah hanyut.");
  expect(entry?.editedAt).toBeInstanceOf(Date);
  await expect(
    editEntry({ ...request, expectedVersion: 1, ...words({ text: "Empat." }) }, db()),
  ).rejects.toMatchObject({ code: "stale" });
  await expect(
    editEntry({ ...request, actor: newsroom.reporter, expectedVersion: 2, ...words() }, db()),
  ).rejects.toMatchObject({ messageKey: "live-not-your-entry" });
  const change = (await readers()).coverage?.change;
  await editEntry({ ...request, expectedVersion: 2, ...words({ text: "Dua rumah hanyut." }) }, db());
  expect((await readers()).coverage?.change).toBe(change);
  const steps = await entryHistory(newsroom.editor, { storyId, entryId: id }, db());
  expect(steps?.map(({ event, text, by }) => [event, text, by])).toEqual([
    ["edit", "Dua rumah hanyut.", "Penulis"],
    ["send", "Tiga rumah hanyut.", "Penulis"],
  ]);
});

test("an entry is taken back with a reason, gone for readers, and kept in its history for ever", async () => {
  const { storyId, post, readers, seen } = await running();
  const id = await post(newsroom.writer, { headline: "Jembatan runtuh", keyMoment: true });
  const request = { actor: newsroom.editor, storyId, entryId: id, expectedVersion: 1 };
  await expect(deleteEntry({ ...request, reason: " … " }, db())).rejects.toMatchObject({
    messageKey: "live-reason-missing",
  });
  const before = await edition();
  await deleteEntry({ ...request, reason: "Tidak terbukti" }, db());
  expect(await edition(), "feeds told it too").toBe((before ?? 0) + 1);
  expect((await readers()).entries).toEqual([]);
  expect(await keyMomentsOf(storyId, db())).toEqual([]);
  expect((await seen()).entries).toEqual([]);
  const [last] = (await entryHistory(newsroom.editor, { storyId, entryId: id }, db())) ?? [];
  expect(last).toMatchObject({ event: "delete", headline: "Jembatan runtuh", reason: "Tidak terbukti" });
  await expect(db().delete(liveEntries).where(eq(liveEntries.id, id))).rejects.toThrow();
  await expect(
    db().update(liveEntries).set({ text: "lain" }).where(eq(liveEntries.id, id)),
  ).rejects.toThrow();
  await expect(db().execute(sql`delete from live_entry_versions where entry_id = ${id}`)).rejects.toThrow();
});

test("a picture is public only while a published entry of a public story shows it", async () => {
  const { storyId, post, readers } = await running({ entriesWait: true });
  const mediaId = await picture(newsroom.writer);
  const id = await post(newsroom.writer, { pictures: [shownAs(mediaId)] });
  expect(await isShownPublicly(mediaId, db())).toBe(false);
  await publishEntry({ actor: newsroom.editor, storyId, entryId: id, expectedVersion: 1 }, db());
  expect(await isShownPublicly(mediaId, db())).toBe(true);
  expect((await readers()).entries[0]?.pictures).toMatchObject([{ texts: { credit: "Rina" } }]);
  await expect(discardPicture({ actor: newsroom.writer, mediaId }, db())).rejects.toMatchObject({
    messageKey: "picture-in-use",
  });
  await deleteEntry(
    { actor: newsroom.editor, storyId, entryId: id, expectedVersion: 2, reason: "Wajah korban terlihat" },
    db(),
  );
  expect(await isShownPublicly(mediaId, db())).toBe(false);
});

test("a picture that is not ready, not there or not one's own to use is refused, and nothing is stored", async () => {
  const { storyId, post, readers } = await running();
  const others = await picture(newsroom.reporter);
  const notReady = await picture(newsroom.writer, "received");
  await db().insert(liveReporters).values({ storyId, personId: newsroom.contributor.personId });
  const refused = { messageKey: "live-picture-not-usable" };
  await expect(post(newsroom.writer, { pictures: [shownAs(notReady)] })).rejects.toMatchObject(refused);
  await expect(post(newsroom.writer, { pictures: [shownAs(newId())] })).rejects.toMatchObject(refused);
  await expect(post(newsroom.contributor, { pictures: [shownAs(others)] })).rejects.toMatchObject(refused);
  const own = await picture(newsroom.contributor);
  await post(newsroom.contributor, { pictures: [shownAs(own)] });
  expect((await readers()).entries).toHaveLength(1);
});

test("hostile and broken changes are refused whole", async () => {
  const { storyId, readers } = await running();
  const { writer } = newsroom;
  const post = { kind: "post", storyId, entryId: newId(), ...words() };
  for (const input of [
    null,
    {},
    { ...post, extra: 1 },
    { ...post, storyId: newId() },
    { ...post, entryId: "1; drop table" },
    { ...post, text: "a".repeat(50_000) },
    { ...post, pictures: [{ mediaId: newId(), caption: "a", credit: "b", alt: "", src: "javascript:1" }] },
    { kind: "erase", storyId },
  ])
    await expect(changeLive(writer, storyId, input, db())).rejects.toMatchObject({
      messageKey: "form-malformed",
    });
  await expect(
    changeLive(writer, storyId, { ...post, text: "a".repeat(10_000) }, db()),
  ).rejects.toMatchObject({
    messageKey: "live-entry-too-long",
    values: { limit: 2_000, length: 10_000 },
  });
  await changeLive(writer, storyId, { ...post, text: "<img src=x onerror=alert(1)>\u202e" }, db());
  expect((await readers()).entries[0]?.text).toBe("<img src=x onerror=alert(1)>");
});

test("a summary stands over the entries, and two who write it at once do not overwrite each other unseen", async () => {
  const { storyId, readers } = await running();
  const write = (actor: PersonActor, expectedVersion: number, summary: string) =>
    writeSummary({ actor, storyId, expectedVersion, summary }, db());
  await write(newsroom.writer, 0, "Dua desa terendam.");
  await expect(write(newsroom.editor, 0, "Tiga desa terendam.")).rejects.toMatchObject({ code: "stale" });
  await write(newsroom.editor, 1, "Tiga desa terendam.");
  expect((await readers()).coverage?.summary).toBe("Tiga desa terendam.");
});

test("an end closes the door, turns the order around and can be taken back within a day", async () => {
  const { storyId, post, readers, seen } = await running();
  const first = await post(newsroom.writer, { text: "Pertama" });
  const second = await post(newsroom.writer, { text: "Kedua" });
  expect((await readers()).entries.map(({ id }) => id)).toEqual([second, first]);
  await expect(endCoverage({ actor: newsroom.writer, storyId }, db())).rejects.toMatchObject({
    code: "forbidden",
  });
  await endCoverage({ actor: newsroom.editor, storyId }, db());
  expect((await readers()).entries.map(({ id }) => id)).toEqual([first, second]);
  const [card] = (await latestStories({ limit: 100 }, db())).filter((one) => one.storyId === storyId);
  expect(card?.coverage).toBe("ended");
  await expect(post(newsroom.writer)).rejects.toMatchObject({ code: "conflict", messageKey: "live-ended" });
  // An entry that was already there is not refused when the device sends it once more.
  await post(newsroom.writer, { text: "Kedua" }, second);
  expect(await seen()).toMatchObject({ mayPost: false, mayReopen: true });
  await reopenCoverage({ actor: newsroom.editor, storyId, now: new Date() }, db());
  await post(newsroom.writer, { text: "Ketiga" });
  await endCoverage({ actor: newsroom.editor, storyId }, db());
  const later = new Date(Date.now() + 25 * 3_600_000);
  await expect(reopenCoverage({ actor: newsroom.editor, storyId, now: later }, db())).rejects.toMatchObject({
    messageKey: "live-too-late",
  });
});

test("who reports can be changed while it runs: who is taken out sends no more", async () => {
  const { storyId, post } = await running();
  const { editor, reporter, writer } = newsroom;
  await changeCoverage({ actor: editor, storyId, reporterIds: [writer.personId], entriesWait: true }, db());
  await expect(post(reporter)).rejects.toMatchObject({ code: "not-found" });
  expect(await liveConsole(writer, storyId, {}, db())).toMatchObject({ postsAtOnce: false });
});

test("a withdrawn story takes its coverage with it, and nothing more can be told of it", async () => {
  const { storyId, version, post } = await running();
  const mediaId = await picture(newsroom.writer);
  await post(newsroom.writer, { pictures: [shownAs(mediaId)] });
  await withdrawStory(
    {
      actor: newsroom.managingEditor,
      storyId,
      expectedVersion: version,
      ground: "sara",
      reason: "Menyinggung",
    },
    db(),
  );
  expect(await coverageOf(storyId, db())).toBeNull();
  expect(await isShownPublicly(mediaId, db())).toBe(false);
  await expect(post(newsroom.writer)).rejects.toMatchObject({ messageKey: "live-story-not-public" });
  expect(await liveConsole(newsroom.writer, storyId, {}, db())).toMatchObject({ path: null, mayPost: false });
});

test("older entries stand behind the address of the first of them, whichever is added meanwhile", async () => {
  const { storyId, post, readers } = await running();
  const ids: string[] = [];
  for (let n = 0; n < entriesOnPage + 3; n++) ids.push(await post(newsroom.writer, { text: `Kabar ${n}` }));
  const { coverage, page } = await readers();
  if (!coverage || !page?.nextId) throw new Error("there is no second page");
  expect(page.entries).toHaveLength(entriesOnPage);
  expect(page.nextId).toBe(ids[2]);
  await post(newsroom.writer, { text: "Sementara itu" });
  const second = await entriesOfCoverage(coverage, page.nextId, db());
  expect(second?.entries.map(({ id }) => id)).toEqual([ids[2], ids[1], ids[0]]);
  expect(second?.nextId).toBeNull();
  expect(await entriesOfCoverage(coverage, newId(), db())).toBeNull();
  await endCoverage({ actor: newsroom.editor, storyId }, db());
  const over = await readers();
  expect(over.page?.nextId).toBe(ids[entriesOnPage]);
});

test("who has the console open is on, and a console that saw everything is told nothing", async () => {
  const { storyId, post } = await running();
  const { writer, reporter } = newsroom;
  await notePresence({ actor: reporter, storyId }, db());
  const shown = await liveConsole(writer, storyId, {}, db());
  if (!shown || shown === "same") throw new Error("the console is not there");
  expect(shown.present.map(({ name }) => name)).toEqual(["Reporter Lain"]);
  expect(await liveConsole(writer, storyId, { seen: shown.mark }, db())).toBe("same");
  await post(reporter);
  expect(await liveConsole(writer, storyId, { seen: shown.mark }, db())).toMatchObject({ entryCount: 1 });
});

test("an entry moves the time at which the story was changed, for feeds and search engines", async () => {
  const { storyId, post } = await running();
  const find = async () => (await latestStories({ limit: 100 }, db())).find((one) => one.storyId === storyId);
  expect((await find())?.updatedAt ?? null).toBeNull();
  await post(newsroom.writer);
  const card = await find();
  expect(card?.updatedAt).toBeInstanceOf(Date);
  const [sectionSlug = "", slug = ""] = (card?.path ?? "").slice(1).split("/");
  expect((await storyAt({ sectionSlug, slug }, db()))?.coverage).toBe("running");
});
