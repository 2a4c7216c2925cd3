import { sql } from "drizzle-orm";
import { db, type Executor } from "#db/client.ts";
import { livePresence } from "#db/schema/live.ts";
import type { PersonActor } from "#newsroom/staff/types.ts";

/** Notes that somebody has a console open. Written at most every five seconds, however often it asks. */
export async function notePresence(
  { actor, storyId }: { readonly actor: PersonActor; readonly storyId: string },
  executor: Executor = db(),
): Promise<void> {
  await executor
    .insert(livePresence)
    .values({ storyId, personId: actor.personId })
    .onConflictDoUpdate({
      target: [livePresence.storyId, livePresence.personId],
      set: { seenAt: sql`now()` },
      setWhere: sql`${livePresence.seenAt} < now() - interval '5 seconds'`,
    });
}
