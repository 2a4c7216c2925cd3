import { eq } from "drizzle-orm";
import { beforeAll, expect, test } from "vitest";
import { publicStories } from "#db/schema/public-stories.ts";
import { storySources } from "#db/schema/sources.ts";
import { openTestNewsroom, storyInState, type TestNewsroom } from "#db/testing/newsroom.ts";
import { useTestDatabase } from "#db/testing/test-database.ts";
import { keepSource } from "./commands/keep-source.ts";
import { maxSourcesOfStory } from "./limits.ts";
import { shareOfSources, sourcesOf, sourceText } from "./queries.ts";
import { sourceSchema } from "./schema.ts";

const current = useTestDatabase();
let newsroom: TestNewsroom;
beforeAll(async () => {
  newsroom = await openTestNewsroom(current().db);
});

const release = (text: string) => ({ kind: "whatsapp" as const, fileName: "", subject: "", text });

test("a release is kept as it came in, with who and when, and the same one once", async () => {
  const { db } = current();
  const { storyId } = await storyInState(db, newsroom, "draft");
  const text = "[14/11/26, 09.31.22] Humas: *SIARAN PERS*\r\n\u200eKeterangan  ganda ";
  const first = await keepSource({ actor: newsroom.writer, storyId, source: release(text) }, db);
  const again = await keepSource({ actor: newsroom.writer, storyId, source: release(text) }, db);
  expect(again).toEqual(first);
  const kept = await sourcesOf(newsroom.writer, storyId, db);
  expect(kept).toMatchObject([{ kind: "whatsapp", length: text.length, receivedBy: "Penulis" }]);
  expect((await sourceText(newsroom.writer, first.sourceId, db))?.text).toBe(text);
});

test("only writers and editors of a story keep a release with it", async () => {
  const { db } = current();
  const { storyId } = await storyInState(db, newsroom, "in-review");
  const keep = (actor: typeof newsroom.reporter) =>
    keepSource({ actor, storyId, source: release(`Rilis oleh ${actor.name}`) }, db);
  await keep(newsroom.writer);
  await keep(newsroom.editor);
  await keep(newsroom.managingEditor);
  for (const actor of [newsroom.reporter, newsroom.otherEditor]) {
    await expect(keep(actor)).rejects.toMatchObject({ code: "forbidden" });
  }
  for (const actor of [newsroom.contributor, newsroom.administrator]) {
    await expect(keep(actor)).rejects.toMatchObject({ code: "not-found" });
  }
});

test("who may read the story reads its releases, and to others they do not exist", async () => {
  const { db } = current();
  const { storyId } = await storyInState(db, newsroom, "draft");
  const { sourceId } = await keepSource(
    { actor: newsroom.writer, storyId, source: release("Rilis rahasia") },
    db,
  );
  for (const actor of [newsroom.writer, newsroom.editor, newsroom.managingEditor]) {
    expect(await sourcesOf(actor, storyId, db)).toHaveLength(1);
    expect(await sourceText(actor, sourceId, db)).not.toBeNull();
  }
  for (const actor of [
    newsroom.reporter,
    newsroom.contributor,
    newsroom.otherEditor,
    newsroom.administrator,
  ]) {
    expect(await sourcesOf(actor, storyId, db)).toBeNull();
    expect(await sourceText(actor, sourceId, db)).toBeNull();
  }
});

test("a story has a bounded number of releases", async () => {
  const { db } = current();
  const { storyId } = await storyInState(db, newsroom, "draft");
  const keep = (index: number) =>
    keepSource({ actor: newsroom.writer, storyId, source: release(`Rilis ${index}`) }, db);
  for (let index = 0; index < maxSourcesOfStory; index += 1) await keep(index);
  await expect(keep(maxSourcesOfStory)).rejects.toMatchObject({
    code: "invalid",
    messageKey: "too-many-sources",
  });
  await expect(keep(0)).resolves.toBeDefined();
});

test("a kept release cannot be changed, and no view of readers knows it", async () => {
  const { db } = current();
  const { storyId } = await storyInState(db, newsroom, "published");
  const { sourceId } = await keepSource(
    { actor: newsroom.writer, storyId, source: release("Teks rilis yang tidak untuk pembaca") },
    db,
  );
  await expect(
    db.update(storySources).set({ text: "Lain" }).where(eq(storySources.id, sourceId)),
  ).rejects.toThrow();
  const [row] = await db.select().from(publicStories).where(eq(publicStories.storyId, storyId));
  expect(JSON.stringify(row)).not.toContain("tidak untuk pembaca");
});

test("how much of a story is its releases word for word is told to those who may read it", async () => {
  const { db } = current();
  const { storyId } = await storyInState(db, newsroom, "draft");
  const text = "satu dua tiga empat lima enam tujuh delapan sembilan sepuluh";
  const share = (actor: typeof newsroom.reporter) => shareOfSources(actor, { storyId, text }, db);
  expect(await share(newsroom.writer)).toBeNull();
  const half = "Satu dua tiga, empat lima!";
  await keepSource({ actor: newsroom.writer, storyId, source: release(half) }, db);
  expect(await share(newsroom.editor)).toBeCloseTo(0.5);
  await keepSource(
    { actor: newsroom.writer, storyId, source: release("enam tujuh delapan sembilan sepuluh") },
    db,
  );
  expect(await share(newsroom.editor)).toBe(1);
  expect(await share(newsroom.reporter)).toBeNull();
});

test("the border lets a release through as PostgreSQL can hold it, and no empty one", () => {
  const given = { storyId: "01900000-0000-7000-8000-000000000000", kind: "text", fileName: "a\nb.txt" };
  const parsed = sourceSchema.parse({ ...given, subject: "x".repeat(900), text: "a\u0000b \ud800" });
  expect(parsed).toMatchObject({ fileName: "a b.txt", text: "ab \ufffd" });
  expect(parsed.subject).toHaveLength(300);
  expect(sourceSchema.safeParse({ ...given, subject: "", text: " \u0000 " }).success).toBe(false);
  expect(sourceSchema.safeParse({ ...given, subject: "", text: "a", by: "x" }).success).toBe(false);
});
