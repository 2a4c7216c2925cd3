import { eq } from "drizzle-orm";
import { db, type Executor } from "#db/client.ts";
import { history } from "#db/schema/history.ts";
import { fixedPages } from "#db/schema/pages.ts";
import { RedaksiError } from "#lib/errors.ts";
import { isBuiltIn } from "../rules.ts";
import { lockPage, nextNumber, type PageRequest, writePage } from "./page-work.ts";

/**
 * Throws a draft away; readers keep what they have. A page of the newsroom's own that never was out goes with it.
 * Throws `forbidden`, `not-found`, `stale`, or `conflict` when there is no draft. Says whether the page is gone.
 */
export async function discardDraft(
  request: PageRequest,
  executor: Executor = db(),
): Promise<{ gone: boolean }> {
  const { actor } = request;
  return executor.transaction(async (tx) => {
    const page = await lockPage(tx, request);
    if (page.draft === null) throw new RedaksiError("conflict", "page-without-draft");
    const gone = !isBuiltIn(page.slug) && (await nextNumber(tx, page.id)) === 1;
    if (gone) {
      await tx.delete(fixedPages).where(eq(fixedPages.id, page.id));
      await tx.insert(history).values({
        event: "page.discard",
        personId: actor.personId,
        subjectId: page.id,
        details: { slug: page.slug },
      });
    } else {
      const set = { draft: null, draftSavedAt: null, draftSavedById: null };
      await writePage(tx, page, { actor, event: "page.discard", set });
    }
    return { gone };
  });
}
