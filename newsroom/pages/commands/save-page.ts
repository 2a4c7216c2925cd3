import { db, type Executor } from "#db/client.ts";
import type { PageContent } from "../types.ts";
import { checkedPage, lockPage, type PageRequest, writePage } from "./page-work.ts";

/**
 * Keeps what is being written on a page; readers see nothing of it. Throws `forbidden`, `not-found`, `invalid`,
 * or `stale`. Returns the new version.
 */
export async function savePage(
  request: PageRequest & { content: PageContent },
  executor: Executor = db(),
): Promise<{ version: number }> {
  return executor.transaction(async (tx) => {
    const page = await lockPage(tx, request);
    const draft = checkedPage(request.content);
    const { actor } = request;
    const set = { draft, draftSavedAt: new Date(), draftSavedById: actor.personId };
    return writePage(tx, page, { actor, event: "page.save", set });
  });
}
