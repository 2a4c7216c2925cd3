import { db, type Executor } from "#db/client.ts";
import { RedaksiError } from "#lib/errors.ts";
import { parsePageContent } from "../schema.ts";
import type { PageContent } from "../types.ts";
import { lockPage, type PageRequest, storedVersion, writePage } from "./page-work.ts";

/**
 * Takes an earlier version up as the draft; it never publishes. Throws `forbidden`, `not-found` or `stale`.
 * Returns the new version with what the draft says now.
 */
export async function restorePage(
  request: PageRequest & { number: number },
  executor: Executor = db(),
): Promise<{ version: number; content: PageContent }> {
  const { actor, number } = request;
  return executor.transaction(async (tx) => {
    const page = await lockPage(tx, request);
    const stored = await storedVersion(tx, page.id, number);
    if (!stored) throw new RedaksiError("not-found", "page-not-found");
    const content = parsePageContent(stored);
    const set = { draft: content, draftSavedAt: new Date(), draftSavedById: actor.personId };
    const { version } = await writePage(tx, page, {
      actor,
      event: "page.restore",
      set,
      details: { number },
    });
    return { version, content };
  });
}
