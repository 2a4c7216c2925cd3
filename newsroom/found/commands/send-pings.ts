import { and, asc, eq, inArray, lte, sql } from "drizzle-orm";
import { db, type Executor } from "#db/client.ts";
import { addJob } from "#db/jobs.ts";
import { pings, pingTries } from "#db/schema/found.ts";
import { env, siteUrl } from "#lib/env.ts";
import { log } from "#lib/log.ts";
import { type OutsideRequest, postOutside } from "#lib/post-outside.ts";
import { secondsUntilNextTry } from "#newsroom/notices/rules.ts";
import { mostFeedsInPing, mostPagesInPing, pingsGivenUpHours } from "../limits.ts";
import { foundSettings } from "../published.ts";
import { isHubUrl, outcomeOfPing } from "../rules.ts";
import type { FoundSettings, PingChannel } from "../types.ts";

/** The address that shares what it is told with every search engine of the protocol. */
const indexNowUrl = "https://api.indexnow.org/indexnow";

/**
 * Tells a hub or search engines of all addresses that are due, in one request for each batch; their rows stay locked
 * meanwhile, so that nobody tells them at the same time. What was taken over or refused for good is forgotten; what
 * failed for now is tried again, later each time, for a day. What was turned off is dropped.
 */
export async function sendPings(channel: PingChannel, executor: Executor = db()): Promise<void> {
  let went = true;
  while (went) went = await executor.transaction((tx) => sendBatch(tx, channel));
}

/** Whether a batch went out whole, and another may wait. */
async function sendBatch(tx: Executor, channel: PingChannel): Promise<boolean> {
  const batch = await tx
    .select()
    .from(pings)
    .where(and(eq(pings.channel, channel), lte(pings.dueAt, sql`now()`)))
    .orderBy(asc(pings.createdAt), asc(pings.path))
    .limit(channel === "websub" ? mostFeedsInPing : mostPagesInPing)
    .for("update", { skipLocked: true });
  if (batch.length === 0) return false;
  const paths = batch.map(({ path }) => path);
  const these = and(eq(pings.channel, channel), inArray(pings.path, paths));
  const request = requestOf(channel, paths, await foundSettings(tx));
  if (!request) {
    await tx.delete(pings).where(these);
    return true;
  }
  const status = await postOutside(request);
  const outcome = outcomeOfPing(status);
  const oldest = Math.min(...batch.map(({ createdAt }) => createdAt.getTime()));
  const givenUp = outcome === "not-now" && Date.now() - oldest > pingsGivenUpHours * 3_600_000;
  const host = new URL(request.url).host;
  if (outcome !== "taken") log.warn({ channel, host, status }, "a ping was not taken over");
  await tx
    .insert(pingTries)
    .values({ channel, host, paths, status, outcome: givenUp ? "given-up" : outcome });
  if (outcome !== "not-now" || givenUp) {
    await tx.delete(pings).where(these);
    return true;
  }
  const failures = 1 + Math.max(...batch.map((row) => row.failures));
  const dueAt = new Date(Date.now() + secondsUntilNextTry(failures) * 1_000);
  await tx.update(pings).set({ failures, dueAt }).where(these);
  await addJob(
    tx,
    "send-pings",
    { channel },
    { jobKey: `pings:${channel}:again`, runAt: dueAt, queue: "pings" },
  );
  return false;
}

/** The request that tells of paths; null when the newsroom does not want it any more. */
function requestOf(
  channel: PingChannel,
  paths: readonly string[],
  { hubUrl, indexNow, indexNowKey }: FoundSettings,
): OutsideRequest | null {
  const site = siteUrl();
  const trustedOrigin = env().REDAKSI_PING_TEST_ORIGIN;
  const addresses = paths.map((path) => site + path);
  if (channel === "websub") {
    if (!isHubUrl(hubUrl, trustedOrigin)) return null;
    const form = new URLSearchParams({ "hub.mode": "publish" });
    for (const address of addresses) form.append("hub.url", address);
    const type = "application/x-www-form-urlencoded";
    return { url: hubUrl, type, body: form.toString(), trustedOrigin };
  }
  if (!indexNow || !indexNowKey) return null;
  const body = JSON.stringify({
    host: new URL(site).host,
    key: indexNowKey,
    keyLocation: `${site}/${indexNowKey}.txt`,
    urlList: addresses,
  });
  const url = trustedOrigin ? `${trustedOrigin}/indexnow` : indexNowUrl;
  return { url, type: "application/json; charset=utf-8", body, trustedOrigin };
}
