import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { eq } from "drizzle-orm";
import sharp from "sharp";
import { afterAll, beforeAll, expect, test } from "vitest";
import * as Y from "yjs";
import { publicStories } from "#db/schema/public-stories.ts";
import { drafts } from "#db/schema/stories.ts";
import { completeContent, openTestNewsroom, storyInState, type TestNewsroom } from "#db/testing/newsroom.ts";
import { useTestDatabase } from "#db/testing/test-database.ts";
import { openDiskStorage } from "#lib/storage/disk-storage.ts";
import { writeDraft } from "#newsroom/drafts/write-document.ts";
import { emptyContent } from "#newsroom/stories/empty-content.ts";
import { submitUpdate } from "#newsroom/workflow/commands/submit-story.ts";
import { publishUpdate } from "#newsroom/workflow/commands/update-story.ts";
import { drawSocialCard } from "./commands/draw-social-card.ts";
import { maxCardBytes } from "./draw-card.ts";
import { socialCardKey } from "./keys.ts";
import { isCardPublic, socialCardOf } from "./published.ts";

const current = useTestDatabase();
let newsroom: TestNewsroom;
let folder: string;

beforeAll(async () => {
  newsroom = await openTestNewsroom(current().db);
  folder = await mkdtemp(path.join(tmpdir(), "redaksi-cards-"));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

test("a new title has a new card at a new address, and the old one is public no more", async () => {
  const { db } = current();
  const storage = openDiskStorage(folder);
  const revisionOf = async () => {
    const [row] = await db.select().from(publicStories).where(eq(publicStories.storyId, storyId));
    return row?.revisionId ?? "";
  };
  const { storyId, version } = await storyInState(db, newsroom, "updating");
  const first = await revisionOf();
  expect(await socialCardOf(first, storage)).toBeNull();
  await drawSocialCard(storyId, { executor: db, storage });
  const document = writeDraft({
    ...emptyContent(),
    ...completeContent(newsroom.sectionId, "Judul yang baru"),
  });
  await db
    .update(drafts)
    .set({ document: Y.encodeStateAsUpdate(document) })
    .where(eq(drafts.storyId, storyId));
  const sent = await submitUpdate({ actor: newsroom.editor, storyId, expectedVersion: version }, db);
  await publishUpdate({ actor: newsroom.managingEditor, storyId, expectedVersion: sent.version }, db);
  const second = await revisionOf();
  await drawSocialCard(storyId, { executor: db, storage });
  const addresses = [await socialCardOf(first, storage), await socialCardOf(second, storage)];
  expect(addresses).toEqual([`/media/social/${first}.jpg`, `/media/social/${second}.jpg`]);
  expect([await isCardPublic(first, db), await isCardPublic(second, db)]).toEqual([false, true]);
  const card = await storage.get(socialCardKey(second));
  const chunks: Buffer[] = [];
  for await (const chunk of card ?? []) chunks.push(Buffer.from(chunk));
  const bytes = Buffer.concat(chunks);
  expect(bytes.byteLength).toBeLessThanOrEqual(maxCardBytes);
  expect(await sharp(bytes).metadata()).toMatchObject({ format: "jpeg", width: 1200, height: 630 });
});
