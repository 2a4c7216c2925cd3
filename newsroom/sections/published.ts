import { asc, eq } from "drizzle-orm";
import { db, type Executor } from "#db/client.ts";
import { sections } from "#db/schema/sections.ts";

/** A section as readers know it. */
export interface PublicSection {
  readonly id: string;
  readonly slug: string;
  readonly name: string;
  readonly description: string;
  readonly accent: string;
  /** Whether its page leads to the pages of places. */
  readonly showsPlaces: boolean;
}

const columns = {
  id: sections.id,
  slug: sections.slug,
  name: sections.name,
  description: sections.description,
  accent: sections.accent,
  showsPlaces: sections.showsPlaces,
};

/** All sections in the order of the newspaper's navigation. */
export async function sectionsInOrder(executor: Executor = db()): Promise<PublicSection[]> {
  return executor.select(columns).from(sections).orderBy(asc(sections.position), asc(sections.slug));
}

/** The section at `/{slug}`, or null. */
export async function sectionAt(slug: string, executor: Executor = db()): Promise<PublicSection | null> {
  const [row] = await executor.select(columns).from(sections).where(eq(sections.slug, slug)).limit(1);
  return row ?? null;
}
