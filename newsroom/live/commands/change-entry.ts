import { eq, sql } from "drizzle-orm";
import { db, type Executor } from "#db/client.ts";
import { liveEntries, liveEntryPictures } from "#db/schema/live.ts";
import { cleanLine } from "#newsroom/body/text.ts";
import type { PersonActor } from "#newsroom/staff/types.ts";
import { raiseEdition } from "#newsroom/workflow/edition.ts";
import { mayChangeEntry, mayPublishEntry } from "../policy.ts";
import { cleanEntry, deleteReasonProblem, entryProblem } from "../rules.ts";
import type { EntryWords } from "../types.ts";
import {
  demand,
  type EntryRow,
  entryOf,
  lockCoverage,
  recordEntry,
  refuse,
  setPictures,
  tellConsoles,
  tellReaders,
} from "./live-work.ts";

/** A step with an entry as the asker saw it. */
export interface EntryRequest {
  readonly actor: PersonActor;
  readonly storyId: string;
  readonly entryId: string;
  readonly expectedVersion: number;
}

/** Gives an entry that waits to readers: from now on, by the database's clock. */
export async function publishEntry(request: EntryRequest, executor: Executor = db()): Promise<void> {
  const { actor, storyId, entryId } = request;
  await executor.transaction(async (tx) => {
    const coverage = await lockCoverage(tx, actor, storyId);
    const entry = await entryOf(tx, request);
    demand(mayPublishEntry(actor, coverage, entry));
    await tx
      .update(liveEntries)
      .set({
        state: "published",
        version: entry.version + 1,
        publishedAt: sql`clock_timestamp()`,
        publishedById: actor.personId,
      })
      .where(eq(liveEntries.id, entryId));
    await recordEntry(tx, { event: "publish", actor, entryId }, entry);
    await tellReaders(tx, storyId);
  });
}

/** Gives an entry other words. Readers who had it before are told when; its history keeps what it said. */
export async function editEntry(
  request: EntryRequest & EntryWords,
  executor: Executor = db(),
): Promise<void> {
  const { actor, storyId, entryId } = request;
  const words = cleanEntry(request);
  await executor.transaction(async (tx) => {
    const coverage = await lockCoverage(tx, actor, storyId);
    const entry = await entryOf(tx, request);
    demand(mayChangeEntry(actor, coverage, entry));
    refuse(entryProblem(words));
    if (saysTheSame(entry, words)) return;
    const isShown = entry.state === "published";
    await tx
      .update(liveEntries)
      .set({
        ...words,
        pictures: [...words.pictures],
        version: entry.version + 1,
        ...(isShown && { editedAt: sql`clock_timestamp()` }),
      })
      .where(eq(liveEntries.id, entryId));
    await setPictures(tx, actor, entryId, words.pictures, entry.pictures);
    await recordEntry(tx, { event: "edit", actor, entryId }, words);
    if (isShown) await tellAllPages(tx, storyId);
    else await tellConsoles(tx, storyId);
  });
}

/** Takes an entry back with a reason. Readers no longer have it; its history keeps what it said, and why. */
export async function deleteEntry(
  request: EntryRequest & { readonly reason: string },
  executor: Executor = db(),
): Promise<void> {
  const { actor, storyId, entryId } = request;
  const reason = cleanLine(request.reason);
  await executor.transaction(async (tx) => {
    const coverage = await lockCoverage(tx, actor, storyId);
    const entry = await entryOf(tx, request);
    demand(mayChangeEntry(actor, coverage, entry));
    refuse(deleteReasonProblem(reason));
    await tx
      .update(liveEntries)
      .set({ state: "deleted", version: entry.version + 1, deletedAt: sql`clock_timestamp()` })
      .where(eq(liveEntries.id, entryId));
    await tx.delete(liveEntryPictures).where(eq(liveEntryPictures.entryId, entryId));
    await recordEntry(tx, { event: "delete", actor, entryId, reason }, entry);
    if (entry.state === "published") await tellAllPages(tx, storyId);
    else await tellConsoles(tx, storyId);
  });
}

function saysTheSame(entry: EntryRow, words: EntryWords): boolean {
  const said = ({ headline, text, pictures, keyMoment }: EntryWords) =>
    JSON.stringify([headline, text, keyMoment, pictures.map((p) => [p.mediaId, p.caption, p.credit, p.alt])]);
  return said(entry) === said(words);
}

/** What readers were told and is told otherwise, or no more, stands in feeds too: those must not wait. */
async function tellAllPages(tx: Executor, storyId: string): Promise<void> {
  await tellReaders(tx, storyId);
  await raiseEdition(tx);
}
