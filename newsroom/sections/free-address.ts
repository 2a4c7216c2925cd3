import { sql } from "drizzle-orm";
import type { Executor } from "#db/client.ts";
import { RedaksiError } from "#lib/errors.ts";
import { reservedSlugs } from "./rules.ts";

/**
 * Makes sure that nothing stands, or once stood, at `/{slug}`, until the caller's transaction ends. `ownSectionId`
 * may come back to an address that it had. Throws `invalid` with the reason.
 */
export async function freeAddress(
  tx: Executor,
  slug: string,
  { ownSectionId = null, also = [] }: { ownSectionId?: string | null; also?: readonly string[] } = {},
): Promise<void> {
  if (slug === "") throw new RedaksiError("invalid", "address-missing");
  if (reservedSlugs.includes(slug) || also.includes(slug))
    throw new RedaksiError("invalid", "address-reserved", { slug });
  // Two who take one address at a time: the second waits here and is refused.
  await tx.execute(sql`select pg_advisory_xact_lock(hashtext('site-address'))`);
  const { rows } = await tx.execute<{ taken: boolean }>(sql`
    select exists (select from sections where slug = ${slug} and id is distinct from ${ownSectionId}::uuid)
      or exists (select from section_addresses where slug = ${slug}
        and section_id is distinct from ${ownSectionId}::uuid)
      or exists (select from fixed_pages where slug = ${slug}) as taken`);
  if (rows[0]?.taken !== false) throw new RedaksiError("invalid", "address-taken", { slug });
}
