import { db, type Executor } from "#db/client.ts";
import { RedaksiError } from "#lib/errors.ts";
import { raiseEdition } from "#newsroom/workflow/edition.ts";
import { isBuiltIn } from "../rules.ts";
import { lockPage, type PageRequest, storedVersion, writePage } from "./page-work.ts";

/**
 * Takes a page of the newsroom's own from readers. What they had stays as the draft, and every version is kept: to
 * publish it again undoes this. Throws `forbidden`, `not-found`, `stale`, or `conflict` for a page that must stay
 * or is not out.
 */
export async function takeDownPage(
  request: PageRequest,
  executor: Executor = db(),
): Promise<{ version: number }> {
  const { actor } = request;
  return executor.transaction(async (tx) => {
    const page = await lockPage(tx, request);
    if (isBuiltIn(page.slug)) throw new RedaksiError("conflict", "page-must-stay");
    const live = await storedVersion(tx, page.id, page.liveNumber);
    if (!live) throw new RedaksiError("conflict", "page-not-out");
    const draft = page.draft ?? live;
    const kept = page.draft ? {} : { draft, draftSavedAt: new Date(), draftSavedById: actor.personId };
    const result = await writePage(tx, page, {
      actor,
      event: "page.take-down",
      set: { ...kept, liveNumber: null },
    });
    await raiseEdition(tx);
    return result;
  });
}
