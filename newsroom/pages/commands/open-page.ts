import { count, notInArray } from "drizzle-orm";
import { db, type Executor } from "#db/client.ts";
import { history } from "#db/schema/history.ts";
import { fixedPages } from "#db/schema/pages.ts";
import { RedaksiError } from "#lib/errors.ts";
import { slugify } from "#lib/slug.ts";
import { freeAddress } from "#newsroom/sections/free-address.ts";
import { demandKeeper } from "#newsroom/settings/demand-keeper.ts";
import type { PersonActor } from "#newsroom/staff/types.ts";
import { emptyPageBody } from "../default-content.ts";
import { mostOwnPages, pageSlugLimit } from "../limits.ts";
import { cleanPage } from "../rules.ts";
import { builtInPages, type PageShelf } from "../types.ts";
import { checkedPage } from "./page-work.ts";

/** Addresses at which all stories of a kind stand while no section has them. */
const kindSlugs = ["foto", "video", "opini"];

/**
 * Begins a page of the newsroom's own at `/{slug}`, made from the title where none is given. Readers see it once
 * it is published. Throws `forbidden`, or `invalid` for an address that something else has.
 */
export async function openPage(
  request: { actor: PersonActor; title: string; slug: string; shelf: PageShelf },
  executor: Executor = db(),
): Promise<{ slug: string }> {
  const { actor, shelf } = request;
  demandKeeper(actor);
  const content = checkedPage(cleanPage({ title: request.title, lead: "", body: emptyPageBody }));
  if (!/[\p{L}\p{N}]/u.test(content.title)) throw new RedaksiError("invalid", "page-title-missing");
  const slug = slugify(request.slug || content.title, pageSlugLimit);
  return executor.transaction(async (tx) => {
    await freeAddress(tx, slug, { also: kindSlugs });
    const [own] = await tx
      .select({ count: count() })
      .from(fixedPages)
      .where(notInArray(fixedPages.slug, [...builtInPages]));
    if ((own?.count ?? 0) >= mostOwnPages)
      throw new RedaksiError("conflict", "pages-many", { limit: mostOwnPages });
    const [page] = await tx
      .insert(fixedPages)
      .values({
        slug,
        shelf,
        draft: content,
        draftSavedAt: new Date(),
        draftSavedById: actor.personId,
      })
      .onConflictDoNothing()
      .returning({ id: fixedPages.id });
    if (!page) throw new RedaksiError("invalid", "address-taken", { slug });
    await tx.insert(history).values({
      event: "page.open",
      personId: actor.personId,
      subjectId: page.id,
      details: { slug, title: content.title },
    });
    return { slug };
  });
}
