import { db, type Executor } from "#db/client.ts";
import { RedaksiError } from "#lib/errors.ts";
import { raiseEdition } from "#newsroom/workflow/edition.ts";
import { isBuiltIn } from "../rules.ts";
import type { PageShelf } from "../types.ts";
import { lockPage, type PageRequest, writePage } from "./page-work.ts";

/**
 * Sets under which heading of the footer a page of the newsroom's own is linked. Throws `forbidden`, `not-found`,
 * `stale`, or `conflict` for a page of every newsroom, whose place is fixed.
 */
export async function shelvePage(
  request: PageRequest & { shelf: PageShelf },
  executor: Executor = db(),
): Promise<{ version: number }> {
  const { actor, shelf } = request;
  return executor.transaction(async (tx) => {
    const page = await lockPage(tx, request);
    if (isBuiltIn(page.slug)) throw new RedaksiError("conflict", "page-must-stay");
    const result = await writePage(tx, page, {
      actor,
      event: "page.shelve",
      set: { shelf },
      details: { shelf },
    });
    if (page.liveNumber !== null) await raiseEdition(tx);
    return result;
  });
}
