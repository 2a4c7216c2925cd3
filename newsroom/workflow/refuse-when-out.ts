import { eq, sql } from "drizzle-orm";
import type { Executor } from "#db/client.ts";
import { publicStories } from "#db/schema/public-stories.ts";
import { siteSettings } from "#db/schema/settings.ts";
import { RedaksiError } from "#lib/errors.ts";

/**
 * Throws `conflict` when readers see a scheduled story already: from that very moment it is no longer a schedule
 * but a published story. Until the caller's transaction ends no pause begins or ends, so that the answer holds.
 */
export async function refuseWhenOut(tx: Executor, storyId: string): Promise<void> {
  await tx.select({ one: sql`1` }).from(siteSettings).for("share");
  const [seen] = await tx
    .select({ id: publicStories.storyId })
    .from(publicStories)
    .where(eq(publicStories.storyId, storyId));
  if (seen) throw new RedaksiError("conflict", "already-visible");
}
