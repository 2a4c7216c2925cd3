import { eq, sql } from "drizzle-orm";
import { db, type Executor } from "#db/client.ts";
import { liveEntries } from "#db/schema/live.ts";
import { RedaksiError } from "#lib/errors.ts";
import type { PersonActor } from "#newsroom/staff/types.ts";
import { mayPost, postsAtOnce } from "../policy.ts";
import { cleanEntry, entryProblem } from "../rules.ts";
import type { EntryWords } from "../types.ts";
import {
  demand,
  lockCoverage,
  recordEntry,
  refuse,
  setPictures,
  tellConsoles,
  tellReaders,
} from "./live-work.ts";

/**
 * Takes an entry from one of a coverage's reporters or editors. Readers have it from this transaction on, unless
 * entries wait for an editor. Sent twice under one id it is there once: what came first stands.
 */
export async function postEntry(
  request: { readonly actor: PersonActor; readonly storyId: string; readonly entryId: string } & EntryWords,
  executor: Executor = db(),
): Promise<void> {
  const { actor, storyId, entryId } = request;
  const words = cleanEntry(request);
  await executor.transaction(async (tx) => {
    const coverage = await lockCoverage(tx, actor, storyId);
    const [known] = await tx
      .select({ storyId: liveEntries.storyId, authorId: liveEntries.authorId })
      .from(liveEntries)
      .where(eq(liveEntries.id, entryId));
    if (known?.storyId === storyId && known.authorId === actor.personId) return;
    if (known) throw new RedaksiError("conflict", "live-entry-id-taken");
    demand(mayPost(actor, coverage));
    refuse(entryProblem(words));
    const atOnce = postsAtOnce(actor, coverage);
    await tx.insert(liveEntries).values({
      id: entryId,
      storyId,
      authorId: actor.personId,
      state: atOnce ? "published" : "waiting",
      ...words,
      pictures: [...words.pictures],
      sentAt: sql`clock_timestamp()`,
      ...(atOnce && { publishedAt: sql`clock_timestamp()`, publishedById: actor.personId }),
    });
    await setPictures(tx, actor, entryId, words.pictures);
    await recordEntry(tx, { event: "send", actor, entryId }, words);
    if (atOnce) await tellReaders(tx, storyId);
    else await tellConsoles(tx, storyId);
  });
}
