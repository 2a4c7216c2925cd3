/** What readers see of places. Their stories come from `newsroom/stories/published.ts`. */
import { asc, eq, sql } from "drizzle-orm";
import { db, type Executor } from "#db/client.ts";
import { places } from "#db/schema/places.ts";
import type { PlaceLink } from "./types.ts";

const columns = { slug: places.slug, name: places.name, kind: places.kind };

/** The place at `/wilayah/{slug}`, or null. */
export async function placeAt(
  slug: string,
  executor: Executor = db(),
): Promise<(PlaceLink & { id: string }) | null> {
  const [row] = await executor
    .select({ id: places.id, ...columns })
    .from(places)
    .where(eq(places.slug, slug));
  return row ?? null;
}

/** A place of the index, with the newest story that readers find under it. */
export interface ListedPlace extends PlaceLink {
  readonly newest: { readonly title: string; readonly path: string; readonly publishedAt: Date } | null;
}

/** Every place by name, cities after regencies; one look into the index of stories for each. */
export async function placesInOrder(executor: Executor = db()): Promise<ListedPlace[]> {
  const { rows } = await executor.execute<{
    slug: string;
    name: string;
    kind: PlaceLink["kind"];
    title: string | null;
    path: string | null;
    at: string | null;
  }>(sql`
    select place.slug, place.name, place.kind, newest.title, newest.path, newest.at
    from places place
    left join lateral (
      select s.title, '/' || s.section_slug || '/' || s.slug as path, s.published_at as at
      from public_stories s where s.place_id = place.id
      order by s.published_at desc nulls last, s.story_id limit 1) newest on true
    order by place.name`);
  return rows.map(({ slug, name, kind, title, path, at }) => ({
    slug,
    name,
    kind,
    newest: title && path && at ? { title, path, publishedAt: new Date(at) } : null,
  }));
}

/** All places as links, by name. */
export async function placeLinks(executor: Executor = db()): Promise<PlaceLink[]> {
  return executor.select(columns).from(places).orderBy(asc(places.name));
}
