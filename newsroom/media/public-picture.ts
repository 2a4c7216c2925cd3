import { and, eq, exists, or, sql } from "drizzle-orm";
import type { Executor } from "#db/client.ts";
import { liveEntries, liveEntryPictures } from "#db/schema/live.ts";
import { media } from "#db/schema/media.ts";
import { publicStories } from "#db/schema/public-stories.ts";
import { revisionPictures } from "#db/schema/revisions.ts";
import { cropFile, renditionFile } from "./storage-keys.ts";

/**
 * The one condition under which anybody may see a picture: a story that is public now shows it, in its text or in
 * a published entry of its live coverage.
 */
export function shownPublicly(executor: Executor) {
  const inText = executor
    .select({ one: sql`1` })
    .from(revisionPictures)
    .innerJoin(publicStories, eq(publicStories.revisionId, revisionPictures.revisionId))
    .where(eq(revisionPictures.mediaId, media.id));
  const inEntry = executor
    .select({ one: sql`1` })
    .from(liveEntryPictures)
    .innerJoin(
      liveEntries,
      and(eq(liveEntries.id, liveEntryPictures.entryId), eq(liveEntries.state, "published")),
    )
    .innerJoin(publicStories, eq(publicStories.storyId, liveEntries.storyId))
    .where(eq(liveEntryPictures.mediaId, media.id));
  return or(exists(inText), exists(inEntry));
}

/** Whether a story that is public now shows a picture. */
export async function isShownPublicly(mediaId: string, executor: Executor): Promise<boolean> {
  const [row] = await executor
    .select({ id: media.id })
    .from(media)
    .where(and(eq(media.id, mediaId), shownPublicly(executor)));
  return row !== undefined;
}

/** What serving needs to know of a picture's address. */
export interface ServablePicture {
  readonly isPublic: boolean;
  /** Stands for the credit inside the files: they have the same length whatever it is. */
  readonly credit: string;
  /** The files that exist, as "640.webp", with their bytes. */
  readonly files: ReadonlyMap<string, number>;
}

/** The usable picture under a token, or null. */
export async function servablePicture(token: string, executor: Executor): Promise<ServablePicture | null> {
  const [row] = await executor
    .select({
      renditions: media.renditions,
      crops: media.cropRenditions,
      credit: sql<string>`left(md5(${media.creditInFiles}), 6)`,
      isPublic: sql<boolean>`${shownPublicly(executor)}`,
    })
    .from(media)
    .where(and(eq(media.token, token), eq(media.state, "ready")));
  if (!row) return null;
  const files = [
    ...row.renditions.map((one) => [renditionFile(one), one.bytes] as const),
    ...row.crops.map((one) => [cropFile(one), one.bytes] as const),
  ];
  return { isPublic: row.isPublic, credit: row.credit, files: new Map(files) };
}
