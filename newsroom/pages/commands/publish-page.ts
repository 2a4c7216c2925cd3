import { db, type Executor } from "#db/client.ts";
import { fixedPageVersions } from "#db/schema/pages.ts";
import { RedaksiError } from "#lib/errors.ts";
import { raiseEdition } from "#newsroom/workflow/edition.ts";
import { publishProblem, saysSame } from "../rules.ts";
import { parsePageContent } from "../schema.ts";
import type { PageContent } from "../types.ts";
import {
  checkedPage,
  lockPage,
  nextNumber,
  type PageRequest,
  storedVersion,
  writePage,
} from "./page-work.ts";

/**
 * Gives readers what stands on the screen as a new version of the page. Throws `forbidden`, `not-found`,
 * `invalid`, `stale`, or `conflict` when readers have exactly that. Returns the new version and its number.
 */
export async function publishPage(
  request: PageRequest & { content: PageContent },
  executor: Executor = db(),
): Promise<{ version: number; number: number }> {
  const { actor } = request;
  return executor.transaction(async (tx) => {
    const page = await lockPage(tx, request);
    const content = checkedPage(request.content);
    const problem = publishProblem(page.slug, content);
    if (problem) throw new RedaksiError("invalid", problem.key);
    const live = await storedVersion(tx, page.id, page.liveNumber);
    if (live && saysSame(parsePageContent(live), content))
      throw new RedaksiError("conflict", "page-nothing-new");
    const number = await nextNumber(tx, page.id);
    await tx
      .insert(fixedPageVersions)
      .values({ pageId: page.id, number, content, publishedById: actor.personId });
    const { version } = await writePage(tx, page, {
      actor,
      event: "page.publish",
      set: { liveNumber: number, draft: null, draftSavedAt: null, draftSavedById: null },
      details: { number },
    });
    await raiseEdition(tx);
    return { version, number };
  });
}
