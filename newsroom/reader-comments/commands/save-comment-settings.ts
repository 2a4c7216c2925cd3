import { inArray } from "drizzle-orm";
import { db, type Executor } from "#db/client.ts";
import { history } from "#db/schema/history.ts";
import { commentSettings } from "#db/schema/reader-comments.ts";
import { sections } from "#db/schema/sections.ts";
import { RedaksiError } from "#lib/errors.ts";
import type { PersonActor } from "#newsroom/staff/types.ts";
import { raiseEdition } from "#newsroom/workflow/edition.ts";
import { listedWordLimit, mostListedWords } from "../limits.ts";
import { mayKeepCommentSettings } from "../policy.ts";
import { readWordList } from "../rules.ts";
import type { CommentSettingsForm } from "../schema.ts";

/**
 * Sets how comments are kept, all at once; readers see it from this commit on. Throws `forbidden`, `invalid` for lists
 * that are too long, or `stale` when somebody saved them after the asker looked. Returns the new version.
 */
export async function saveCommentSettings(
  { actor, form }: { actor: PersonActor; form: CommentSettingsForm },
  executor: Executor = db(),
): Promise<{ version: number }> {
  const decision = mayKeepCommentSettings(actor);
  if (!decision.allowed) throw new RedaksiError("forbidden", decision.reason);
  const { seen, enabled, openDays, trustAfter } = form;
  const waitWords = checkedWords(form.waitWords);
  const refusedWords = checkedWords(form.refusedWords);
  return executor.transaction(async (tx) => {
    await tx.insert(commentSettings).values({}).onConflictDoNothing();
    const [before] = await tx.select().from(commentSettings).for("update");
    if (before?.version !== seen) throw new RedaksiError("stale", "comment-settings-changed");
    const known = await tx
      .select({ id: sections.id })
      .from(sections)
      .where(inArray(sections.id, form.sectionIds));
    const sectionIds = known.map(({ id }) => id);
    const version = seen + 1;
    await tx
      .update(commentSettings)
      .set({ enabled, sectionIds, openDays, trustAfter, waitWords, refusedWords, version });
    await tx.insert(history).values({
      event: "comment-settings.save",
      personId: actor.personId,
      details: {
        enabled,
        sections: sectionIds.join(","),
        openDays,
        trustAfter,
        waitWords: waitWords.join("\n"),
        refusedWords: refusedWords.join("\n"),
      },
    });
    await raiseEdition(tx);
    return { version };
  });
}

function checkedWords(typed: string): string[] {
  const words = readWordList(typed);
  if (words.length > mostListedWords)
    throw new RedaksiError("invalid", "comment-words-many", { limit: mostListedWords });
  if (words.some((word) => word.length > listedWordLimit))
    throw new RedaksiError("invalid", "comment-word-long", { limit: listedWordLimit });
  return words;
}
