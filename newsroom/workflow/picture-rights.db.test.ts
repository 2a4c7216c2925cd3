import { eq } from "drizzle-orm";
import { beforeAll, expect, test } from "vitest";
import { media } from "#db/schema/media.ts";
import { stories } from "#db/schema/stories.ts";
import { completeContent, openTestNewsroom, type TestNewsroom } from "#db/testing/newsroom.ts";
import { useTestDatabase } from "#db/testing/test-database.ts";
import { newId } from "#lib/new-id.ts";
import { createStory } from "#newsroom/stories/commands/create-story.ts";
import { approveStory } from "./commands/approve-story.ts";
import { scheduleStory } from "./commands/schedule-story.ts";
import { submitStory } from "./commands/submit-story.ts";

const current = useTestDatabase();
let newsroom: TestNewsroom;

beforeAll(async () => {
  newsroom = await openTestNewsroom(current().db);
});

const dayMs = 86_400_000;
const dayOf = (at: number) =>
  new Intl.DateTimeFormat("sv-SE", { timeZone: "Asia/Jakarta" }).format(new Date(at));

/** A story in review whose main picture may be shown until a day. */
async function storyWithPicture(rightsUntil: string) {
  const { db } = current();
  const mediaId = newId();
  await db.insert(media).values({
    id: mediaId,
    token: mediaId.replaceAll("-", "").slice(-22),
    state: "ready",
    fileName: "panen.jpg",
    bytes: 1,
    sha256: mediaId,
    width: 1600,
    height: 900,
    rightsUntil,
  });
  const picture = { mediaId, caption: "Panen raya", credit: "Rina", alt: "Sawah" };
  const content = { ...completeContent(newsroom.sectionId, "Panen raya di desa"), picture };
  const { storyId } = await createStory({ actor: newsroom.writer, content }, db);
  const { version } = await submitStory({ actor: newsroom.writer, storyId, expectedVersion: 1 }, db);
  return { storyId, version };
}

test("a story whose picture may no longer be shown is not approved, and stays as it was", async () => {
  const { storyId, version } = await storyWithPicture(dayOf(Date.now() - dayMs));
  await expect(
    approveStory({ actor: newsroom.editor, storyId, expectedVersion: version }, current().db),
  ).rejects.toMatchObject({ code: "invalid", messageKey: "picture-rights-ended" });
  const [story] = await current().db.select().from(stories).where(eq(stories.id, storyId));
  expect(story).toMatchObject({ state: "in-review", version });
});

test("it is scheduled up to the last day of its picture, and refused beyond, embargo included", async () => {
  const inTwoDays = Date.now() + 2 * dayMs;
  const { storyId, version } = await storyWithPicture(dayOf(inTwoDays));
  const { db } = current();
  const approved = await approveStory({ actor: newsroom.editor, storyId, expectedVersion: version }, db);
  const schedule = (publishAt: number, embargoUntil: number | null = null) =>
    scheduleStory(
      {
        actor: newsroom.editor,
        storyId,
        expectedVersion: approved.version,
        publishAt: new Date(publishAt),
        embargoUntil: embargoUntil === null ? null : new Date(embargoUntil),
      },
      db,
    );
  const refusal = { code: "invalid", messageKey: "picture-rights-ended" };
  await expect(schedule(inTwoDays + dayMs)).rejects.toMatchObject(refusal);
  await expect(schedule(inTwoDays, inTwoDays + dayMs)).rejects.toMatchObject(refusal);
  await expect(schedule(inTwoDays - dayMs)).resolves.toMatchObject({ version: approved.version + 1 });
});
