import { eq } from "drizzle-orm";
import { beforeAll, expect, test } from "vitest";
import { fingerprintHashes, fingerprints } from "#db/schema/fingerprints.ts";
import { openTestNewsroom, type TestNewsroom } from "#db/testing/newsroom.ts";
import { useTestDatabase } from "#db/testing/test-database.ts";
import { keepSource } from "#newsroom/sources/commands/keep-source.ts";
import { createStory } from "#newsroom/stories/commands/create-story.ts";
import { approveStory } from "#newsroom/workflow/commands/approve-story.ts";
import { publishStory } from "#newsroom/workflow/commands/publish-story.ts";
import { scheduleStory, unscheduleStory } from "#newsroom/workflow/commands/schedule-story.ts";
import { submitStory } from "#newsroom/workflow/commands/submit-story.ts";
import { fingerprintArchive } from "./commands/fingerprint-archive.ts";
import { fingerprintOf } from "./fingerprint.ts";
import { similarStories } from "./queries.ts";

const current = useTestDatabase();
let newsroom: TestNewsroom;
beforeAll(async () => {
  newsroom = await openTestNewsroom(current().db);
});

const nowhere = "01900000-0000-7000-8000-000000000000";
const lines = (subject: string) =>
  `Dinas Perikanan membagikan seribu bibit ${subject} kepada dua belas kelompok pembudidaya di sepanjang sungai. Bantuan ${subject} itu diterima para ketua kelompok pada Selasa pagi, disaksikan camat dan kepala desa setempat. Menurut kepala dinas, bibit ${subject} berasal dari balai benih milik kabupaten dan sudah diperiksa kesehatannya lebih dahulu.`;

async function approved(subject: string): Promise<{ storyId: string; version: number }> {
  const { db } = current();
  const { writer, editor, sectionId } = newsroom;
  const body = {
    type: "doc" as const,
    content: [{ type: "paragraph" as const, content: [{ type: "text" as const, text: lines(subject) }] }],
  };
  const content = { title: `Bibit ${subject} dibagikan`, sectionId, body };
  const { storyId } = await createStory({ actor: writer, content }, db);
  await submitStory({ actor: writer, storyId, expectedVersion: 1 }, db);
  const { version } = await approveStory({ actor: editor, storyId, expectedVersion: 2 }, db);
  return { storyId, version };
}

async function published(subject: string): Promise<string> {
  const { storyId, version } = await approved(subject);
  await publishStory({ actor: newsroom.editor, storyId, expectedVersion: version }, current().db);
  return storyId;
}

test("a release that is on the site already is found, with its address", async () => {
  const storyId = await published("patin");
  const release = `SIARAN PERS\n\n${lines("patin")}\n\nNarahubung: Humas`;
  const asked = { hashes: fingerprintOf(release), exceptStoryId: nowhere };
  const [found] = await similarStories(newsroom.reporter, asked, current().db);
  expect(found).toMatchObject({ storyId, by: "published", onDesk: true, state: "published" });
  expect(found?.share).toBeGreaterThan(0.7);
  expect(found?.path).toContain("/bibit-patin-dibagikan");
  expect(found?.publishedAt).toBeInstanceOf(Date);
});

test("a contributor is named what readers see, not what lies with the desk", async () => {
  const open = await published("nila");
  const { storyId: scheduled, version } = await approved("gurami");
  const publishAt = new Date(Date.now() + 3_600_000);
  await scheduleStory(
    { actor: newsroom.editor, storyId: scheduled, expectedVersion: version, publishAt },
    current().db,
  );
  const ask = (actor: typeof newsroom.reporter, subject: string) =>
    similarStories(actor, { hashes: fingerprintOf(lines(subject)), exceptStoryId: nowhere }, current().db);
  const [likest] = await ask(newsroom.contributor, "nila");
  expect(likest).toMatchObject({ storyId: open, onDesk: false, share: 1 });
  expect((await ask(newsroom.contributor, "gurami")).map(({ storyId }) => storyId)).not.toContain(scheduled);
  expect((await ask(newsroom.reporter, "gurami")).map(({ storyId }) => storyId)).toContain(scheduled);
});

test("what is taken off the schedule is not said to be on the site", async () => {
  const { storyId, version } = await approved("bandeng");
  const publishAt = new Date(Date.now() + 3_600_000);
  const actor = newsroom.editor;
  const { db } = current();
  const scheduled = await scheduleStory({ actor, storyId, expectedVersion: version, publishAt }, db);
  await unscheduleStory({ actor, storyId, expectedVersion: scheduled.version }, db);
  const asked = { hashes: fingerprintOf(lines("bandeng")), exceptStoryId: nowhere };
  const found = await similarStories(newsroom.managingEditor, asked, db);
  expect(found.map((story) => story.storyId)).not.toContain(storyId);
});

test("a colleague's release is named to those who may read the story it is kept with, and to nobody else", async () => {
  const { db } = current();
  const { storyId } = await createStory({ actor: newsroom.writer, content: { title: "Naskah rahasia" } }, db);
  const source = { kind: "text" as const, fileName: "", subject: "", text: lines("lele") };
  await keepSource({ actor: newsroom.writer, storyId, source }, db);
  const asked = { hashes: fingerprintOf(lines("lele")), exceptStoryId: nowhere };
  const ids = async (actor: typeof newsroom.reporter) =>
    (await similarStories(actor, asked, db)).map((story) => story.storyId);
  expect(await ids(newsroom.writer)).toContain(storyId);
  expect(await ids(newsroom.managingEditor)).toContain(storyId);
  expect(await ids(newsroom.reporter)).not.toContain(storyId);
  expect(await ids(newsroom.contributor)).not.toContain(storyId);
});

test("a story is never like itself, and a text of other words is like none", async () => {
  const storyId = await published("mas");
  const { db } = current();
  const same = { hashes: fingerprintOf(lines("mas")), exceptStoryId: storyId };
  expect((await similarStories(newsroom.reporter, same, db)).map((story) => story.storyId)).not.toContain(
    storyId,
  );
  const other =
    "Panen raya kopi di lereng gunung tahun ini mundur tiga pekan karena hujan turun terlalu lama sejak awal musim.";
  const asked = { hashes: fingerprintOf(other), exceptStoryId: nowhere };
  expect(await similarStories(newsroom.managingEditor, asked, db)).toEqual([]);
  expect(await similarStories(newsroom.managingEditor, { ...asked, hashes: [] }, db)).toEqual([]);
});

test("stories that were published before there were fingerprints get theirs, once", async () => {
  const { db } = current();
  const storyId = await published("belida");
  await db.delete(fingerprints).where(eq(fingerprints.storyId, storyId));
  expect(await fingerprintArchive(100, db)).toBe(1);
  expect(await fingerprintArchive(100, db)).toBe(0);
  const [made] = await db.select().from(fingerprints).where(eq(fingerprints.storyId, storyId));
  expect(made?.size).toBeGreaterThan(0);
  const hashes = await db
    .select()
    .from(fingerprintHashes)
    .where(eq(fingerprintHashes.fingerprintId, made?.id ?? 0));
  expect(hashes).toHaveLength(made?.size ?? 0);
});
