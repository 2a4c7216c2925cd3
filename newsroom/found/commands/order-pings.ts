import { sql } from "drizzle-orm";
import type { Executor } from "#db/client.ts";
import { addJob } from "#db/jobs.ts";
import { pings } from "#db/schema/found.ts";
import { changedPaths } from "../changed-paths.ts";
import { gatherSeconds } from "../limits.ts";
import { foundSettings } from "../published.ts";
import type { PingChannel } from "../types.ts";

/**
 * Orders that hub and search engines are told of what an effect in the outbox changed, in the caller's transaction.
 * An address that waits already is not told twice: changes within seconds go out as one request. Does nothing where
 * the newsroom turned neither on.
 */
export async function orderPings(tx: Executor, effect: { storyId: string; outboxId: string }): Promise<void> {
  const { hubUrl, indexNow } = await foundSettings(tx);
  if (hubUrl === "" && !indexNow) return;
  const { pages, feeds } = await changedPaths(tx, effect);
  if (hubUrl !== "") await order(tx, "websub", feeds);
  if (indexNow) await order(tx, "indexnow", pages);
}

async function order(tx: Executor, channel: PingChannel, paths: readonly string[]): Promise<void> {
  if (paths.length === 0) return;
  await tx
    .insert(pings)
    // In one order, so that two stories that share feeds never wait for each other.
    .values(paths.toSorted().map((path) => ({ channel, path })))
    // Written, not passed over: while a sender holds the row, this waits, and what changed since is told anew.
    .onConflictDoUpdate({ target: [pings.channel, pings.path], set: { path: sql`excluded.path` } });
  const runAt = new Date(Date.now() + gatherSeconds * 1_000);
  const payload = { channel };
  await addJob(tx, "send-pings", payload, {
    jobKey: `pings:${channel}`,
    keepsRunAt: true,
    runAt,
    queue: "pings",
  });
}
