import { buffer } from "node:stream/consumers";
import { eq } from "drizzle-orm";
import { db, type Executor } from "#db/client.ts";
import { media } from "#db/schema/media.ts";
import { publicStories } from "#db/schema/public-stories.ts";
import { siteSettings } from "#db/schema/settings.ts";
import { mediaStorage } from "#lib/storage/media-storage.ts";
import type { Storage } from "#lib/storage/storage.ts";
import { renditionKey } from "#newsroom/media/storage-keys.ts";
import type { Rendition } from "#newsroom/media/types.ts";
import { accentColour } from "../accents.ts";
import { drawCard } from "../draw-card.ts";
import { socialCardKey } from "../keys.ts";

const widthEnough = 960;

/**
 * Draws the card of a story's public revision and keeps it. Does nothing for a story that is not public now,
 * or whose card exists, unless it is to be drawn `again`. May run twice: the second draws the same card again.
 */
export async function drawSocialCard(
  storyId: string,
  {
    executor = db(),
    storage = mediaStorage(),
    again = false,
  }: { executor?: Executor; storage?: Storage; again?: boolean } = {},
): Promise<void> {
  const [story] = await executor
    .select({
      revisionId: publicStories.revisionId,
      title: publicStories.title,
      kicker: publicStories.kicker,
      kind: publicStories.kind,
      sectionName: publicStories.sectionName,
      accent: publicStories.sectionAccent,
      siteName: siteSettings.name,
      token: media.token,
      renditions: media.renditions,
    })
    .from(publicStories)
    .innerJoin(siteSettings, eq(siteSettings.id, 1))
    .leftJoin(media, eq(media.id, publicStories.pictureId))
    .where(eq(publicStories.storyId, storyId))
    .limit(1);
  if (!story) return;
  const key = socialCardKey(story.revisionId);
  if (!again && (await storage.size(key)) !== null) return;
  const kicker = story.kicker || story.sectionName;
  const card = await drawCard(
    {
      title: story.title,
      kicker: story.kind === "advertorial" && kicker !== "Advertorial" ? `Advertorial · ${kicker}` : kicker,
      siteName: story.siteName,
      accent: accentColour(story.accent),
    },
    story.token && story.renditions ? await readPicture(story.token, story.renditions, storage) : null,
  );
  await storage.put(key, card);
}

async function readPicture(
  token: string,
  renditions: Rendition[],
  storage: Storage,
): Promise<Uint8Array | null> {
  const jpegs = renditions.filter(({ format }) => format === "jpg").sort((a, b) => a.width - b.width);
  const chosen = jpegs.find(({ width }) => width >= widthEnough) ?? jpegs.at(-1);
  const stream = chosen ? await storage.get(renditionKey(token, chosen)) : null;
  return stream ? buffer(stream) : null;
}
