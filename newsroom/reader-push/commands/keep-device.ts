import { eq, inArray } from "drizzle-orm";
import { db, type Executor } from "#db/client.ts";
import { readerDevices as table } from "#db/schema/reader-push.ts";
import { sections as sectionTable } from "#db/schema/sections.ts";
import { env } from "#lib/env.ts";
import { RedaksiError } from "#lib/errors.ts";
import { isPushService } from "#newsroom/push/rules.ts";
import type { Subscription } from "#newsroom/push/types.ts";

/**
 * Keeps a reader's browser and of which sections (by slug) it wants to hear, anew each time it says so. Throws `invalid` for an address
 * that is no known push service's, or where none of the chosen sections is there any more.
 */
export async function keepReaderDevice(
  { sections, ...subscription }: Subscription & { sections: "all" | readonly string[] },
  executor: Executor = db(),
): Promise<void> {
  if (!isPushService(subscription.endpoint, env().REDAKSI_PUSH_TEST_ORIGIN))
    throw new RedaksiError("invalid", "push-service-unknown");
  const sectionIds = sections === "all" ? [] : await knownSections(executor, sections);
  const wanted = { allSections: sections === "all", sectionIds };
  if (!wanted.allSections && sectionIds.length === 0) throw new RedaksiError("invalid", "form-malformed");
  await executor
    .insert(table)
    .values({ ...subscription, ...wanted })
    .onConflictDoUpdate({
      target: table.endpoint,
      set: { ...wanted, p256dh: subscription.p256dh, auth: subscription.auth },
    });
}

/** Forgets a reader's browser. */
export async function forgetReaderDevice(
  { endpoint }: { endpoint: string },
  executor: Executor = db(),
): Promise<void> {
  await executor.delete(table).where(eq(table.endpoint, endpoint));
}

async function knownSections(executor: Executor, slugs: readonly string[]): Promise<string[]> {
  const rows = await executor
    .select({ id: sectionTable.id })
    .from(sectionTable)
    .where(inArray(sectionTable.slug, [...slugs]));
  return rows.map(({ id }) => id);
}
