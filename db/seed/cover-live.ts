import { eq } from "drizzle-orm";
import type { Transaction } from "#db/client.ts";
import {
  liveCoverages,
  liveEntries,
  liveEntryPictures,
  liveEntryVersions,
  liveReporters,
} from "#db/schema/live.ts";
import { publications } from "#db/schema/publications.ts";
import { newId } from "#lib/new-id.ts";
import { pictureCredit } from "./content.ts";
import { type EntrySeed, floodEntries, floodSummary } from "./live-entries.ts";
import type { NewsroomIds } from "./newsroom-ids.ts";

const minuteMs = 60_000;
const startedMinutesAgo = 70;

/** A live coverage that runs: two reporters tell of a flood. Written as rows, since its times lie behind us. */
export async function coverFlood(tx: Transaction, ids: NewsroomIds, now: Date): Promise<void> {
  const storyId = ids.story("banjir-muara-tembesi");
  const ago = (minutes: number) => new Date(now.getTime() - minutes * minuteMs);
  await tx.insert(liveCoverages).values({
    storyId,
    startedAt: ago(startedMinutesAgo),
    startedById: ids.person("bakhtiar"),
    summary: floodSummary,
    summaryVersion: 1,
    change: floodEntries.length + 2,
    version: floodEntries.length + 2,
  });
  await tx
    .insert(liveReporters)
    .values(
      [...new Set(floodEntries.map(({ by }) => by))].map((by) => ({ storyId, personId: ids.person(by) })),
    );
  for (const seed of floodEntries) await tell(tx, seed, storyId, ids, ago);
  const latest = Math.min(...floodEntries.map(({ minutesAgo }) => minutesAgo));
  await tx
    .update(publications)
    .set({ updatedAt: ago(latest) })
    .where(eq(publications.storyId, storyId));
}

async function tell(
  tx: Transaction,
  seed: EntrySeed,
  storyId: string,
  ids: NewsroomIds,
  ago: (minutes: number) => Date,
): Promise<void> {
  const { minutesAgo, headline = "", text, before, keyMoment = false } = seed;
  const [entryId, personId] = [newId(), ids.person(seed.by)];
  const at = ago(minutesAgo);
  const editedAt = before === undefined ? null : ago(minutesAgo - 5);
  const pictures = seed.picture
    ? [
        {
          mediaId: ids.media(seed.picture.name),
          caption: seed.picture.caption,
          credit: pictureCredit,
          alt: seed.picture.alt,
        },
      ]
    : [];
  const words = { headline, text, pictures, keyMoment };
  await tx.insert(liveEntries).values({
    id: entryId,
    storyId,
    authorId: personId,
    state: "published",
    version: editedAt ? 2 : 1,
    ...words,
    sentAt: at,
    publishedAt: at,
    publishedById: personId,
    editedAt,
  });
  for (const { mediaId } of pictures) await tx.insert(liveEntryPictures).values({ entryId, mediaId });
  await tx
    .insert(liveEntryVersions)
    .values({ entryId, event: "send", personId, at, ...words, text: before ?? text });
  if (editedAt)
    await tx.insert(liveEntryVersions).values({ entryId, event: "edit", personId, at: editedAt, ...words });
}
