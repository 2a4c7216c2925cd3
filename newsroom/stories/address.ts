import { sql } from "drizzle-orm";
import type { Executor } from "#db/client.ts";
import { publications, redirects } from "#db/schema/publications.ts";
import { RedaksiError } from "#lib/errors.ts";
import { slugify, slugLimit } from "#lib/slug.ts";
import type { StoryContent } from "./content.ts";

/**
 * The last part of a story's address. One that the editor chose is taken as it is, or refused when another
 * story has it; one made from the title gets a number instead.
 */
export async function chooseSlug(
  tx: Executor,
  storyId: string,
  content: Pick<StoryContent, "slug" | "title">,
  sectionId: string,
): Promise<string> {
  const chosen = slugify(content.slug);
  if (chosen) {
    if (await isTaken(tx, storyId, chosen, sectionId))
      throw new RedaksiError("invalid", "slug-taken", { slug: chosen });
    return chosen;
  }
  const base = slugify(content.title, slugLimit - 4) || `berita-${storyId.slice(-8)}`;
  for (let number = 1; number <= 99; number++) {
    const slug = number === 1 ? base : `${base}-${number}`;
    if (!(await isTaken(tx, storyId, slug, sectionId))) return slug;
  }
  return `${base.slice(0, slugLimit - 9)}-${storyId.slice(-8)}`;
}

/** An address that once led to another story is taken as well: it leads there for ever. */
async function isTaken(tx: Executor, storyId: string, slug: string, sectionId: string): Promise<boolean> {
  const { rows } = await tx.execute<{ taken: boolean }>(sql`
    select exists (select from ${publications}
        where section_id = ${sectionId} and slug = ${slug} and story_id <> ${storyId})
      or exists (select from ${redirects}
        where story_id <> ${storyId} and path in (
          select '/' || named.slug || '/' || ${slug}::text from (
            select slug from sections where id = ${sectionId}
            union all select slug from section_addresses where section_id = ${sectionId}) named)) as taken`);
  return rows[0]?.taken === true;
}
