import { createHash } from "node:crypto";
import { and, count, eq } from "drizzle-orm";
import { db, type Executor } from "#db/client.ts";
import { storySources } from "#db/schema/sources.ts";
import { stories, storyWriters } from "#db/schema/stories.ts";
import { RedaksiError } from "#lib/errors.ts";
import { rememberSource } from "#newsroom/similarity/commands/remember-text.ts";
import type { PersonActor } from "#newsroom/staff/types.ts";
import { mayReadStory } from "#newsroom/stories/policy.ts";
import { maxSourcesOfStory } from "../limits.ts";
import { mayKeepSource } from "../policy.ts";
import type { SourceKind } from "../types.ts";

/** A release as it came in; `text` as `sourceSchema` lets it through. */
export interface ReceivedSource {
  readonly kind: SourceKind;
  readonly fileName: string;
  readonly subject: string;
  readonly text: string;
}

/**
 * Keeps a release with the story that was made from it, as it came in, with who and when. The same text again
 * changes nothing. Throws `not-found`, `forbidden`, and `invalid` when the story has its 20 releases.
 */
export async function keepSource(
  { actor, storyId, source }: { actor: PersonActor; storyId: string; source: ReceivedSource },
  executor: Executor = db(),
): Promise<{ sourceId: string }> {
  const digest = createHash("sha256").update(source.text).digest("hex");
  return executor.transaction(async (tx) => {
    const [story] = await tx.select().from(stories).where(eq(stories.id, storyId)).for("share");
    const writers = await tx.select().from(storyWriters).where(eq(storyWriters.storyId, storyId));
    const relation = story && { ...story, writerIds: writers.map(({ personId }) => personId) };
    if (!relation || !mayReadStory(actor, relation).allowed)
      throw new RedaksiError("not-found", "story-not-found");
    const decision = mayKeepSource(actor, relation);
    if (!decision.allowed) throw new RedaksiError("forbidden", decision.reason);
    const ofStory = eq(storySources.storyId, storyId);
    const [held] = await tx.select({ count: count() }).from(storySources).where(ofStory);
    const [same] = await tx
      .select({ id: storySources.id })
      .from(storySources)
      .where(and(ofStory, eq(storySources.digest, digest)));
    if (same) return { sourceId: same.id };
    if ((held?.count ?? 0) >= maxSourcesOfStory) {
      throw new RedaksiError("invalid", "too-many-sources", { limit: maxSourcesOfStory });
    }
    const [kept] = await tx
      .insert(storySources)
      .values({ ...source, storyId, digest, length: source.text.length, receivedById: actor.personId })
      .onConflictDoNothing()
      .returning({ id: storySources.id });
    // Two tabs at the same moment: the other one has kept it.
    if (!kept) throw new RedaksiError("conflict", "form-malformed");
    await rememberSource(tx, { storyId, sourceId: kept.id, text: source.text });
    return { sourceId: kept.id };
  });
}
