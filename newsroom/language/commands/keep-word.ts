import { eq } from "drizzle-orm";
import { db, type Executor } from "#db/client.ts";
import { history } from "#db/schema/history.ts";
import { languageWords as table } from "#db/schema/language.ts";
import { RedaksiError } from "#lib/errors.ts";
import type { PersonActor } from "#newsroom/staff/types.ts";
import { mayKeepLanguage } from "../policy.ts";

interface WordRequest {
  readonly actor: PersonActor;
  /** In lower case. */
  readonly word: string;
}

/** Adds a word to the newsroom's dictionary. Adding it twice changes nothing. Throws `forbidden`. */
export async function addWord({ actor, word }: WordRequest, executor: Executor = db()): Promise<void> {
  demandKeeper(actor);
  await executor.transaction(async (tx) => {
    const added = await tx
      .insert(table)
      .values({ word, addedById: actor.personId })
      .onConflictDoNothing()
      .returning({ id: table.id });
    if (added.length === 0) return;
    await tx
      .insert(history)
      .values({ event: "language.word-added", personId: actor.personId, details: { word } });
  });
}

/** Takes a word out of the newsroom's dictionary again. Throws `forbidden` or `not-found`. */
export async function removeWord({ actor, word }: WordRequest, executor: Executor = db()): Promise<void> {
  demandKeeper(actor);
  await executor.transaction(async (tx) => {
    const gone = await tx.delete(table).where(eq(table.word, word)).returning({ id: table.id });
    if (gone.length === 0) throw new RedaksiError("not-found", "language-word-unknown");
    await tx
      .insert(history)
      .values({ event: "language.word-removed", personId: actor.personId, details: { word } });
  });
}

function demandKeeper(actor: PersonActor): void {
  const decision = mayKeepLanguage(actor);
  if (!decision.allowed) throw new RedaksiError("forbidden", decision.reason);
}
