import { and, eq, isNotNull } from "drizzle-orm";
import type { Executor } from "#db/client.ts";
import { fingerprintHashes, fingerprints } from "#db/schema/fingerprints.ts";
import { fingerprintOf } from "../fingerprint.ts";

/**
 * Writes down what the revision that readers are given is recognised by, instead of an earlier one's. Part of
 * the transaction that publishes or schedules: about forty small rows.
 */
export async function rememberPublished(
  tx: Executor,
  { storyId, revisionId, text }: { storyId: string; revisionId: string; text: string },
): Promise<void> {
  await forgetPublished(tx, storyId);
  await write(tx, { storyId, revisionId, sourceId: null }, fingerprintOf(text));
}

/** Writes down what a kept release is recognised by. */
export async function rememberSource(
  tx: Executor,
  { storyId, sourceId, text }: { storyId: string; sourceId: string; text: string },
): Promise<void> {
  await write(tx, { storyId, revisionId: null, sourceId }, fingerprintOf(text));
}

/** Takes back what was written of a publication, for one that readers never saw. */
export async function forgetPublished(tx: Executor, storyId: string): Promise<void> {
  await tx
    .delete(fingerprints)
    .where(and(eq(fingerprints.storyId, storyId), isNotNull(fingerprints.revisionId)));
}

async function write(
  tx: Executor,
  text: { storyId: string; revisionId: string | null; sourceId: string | null },
  hashes: readonly number[],
): Promise<void> {
  const [made] = await tx
    .insert(fingerprints)
    .values({ ...text, size: hashes.length })
    .returning({ id: fingerprints.id });
  if (!made) throw new Error("a fingerprint was not made");
  if (hashes.length === 0) return;
  await tx.insert(fingerprintHashes).values(hashes.map((hash) => ({ hash, fingerprintId: made.id })));
}
