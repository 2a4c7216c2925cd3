import { sql } from "drizzle-orm";
import type { Executor } from "#db/client.ts";

/**
 * Raises the edition in the caller's transaction: every cached page is stale from the moment it commits, on
 * every instance that listens. To be called by whatever changes what readers can see.
 */
export async function raiseEdition(executor: Executor): Promise<void> {
  await executor.execute(
    sql`with raised as (update site_settings set edition = edition + 1 returning edition)
        select pg_notify('edition', edition::text) from raised`,
  );
}

/** Tells every instance that the next time at which something becomes visible may have changed. */
export async function announceSchedule(executor: Executor): Promise<void> {
  await executor.execute(sql`select pg_notify('schedule', '')`);
}

/** Tells open sockets that a story moved, who may type is asked again, and open desks that there is news. */
export async function announceMove(executor: Executor, storyId: string): Promise<void> {
  await executor.execute(sql`select pg_notify('access', ${storyId})`);
}
