import type { Site } from "./site.ts";

/** Lists of all stories of a kind, by address. A section with the same address stands there instead. */
const kindLists = [
  { slug: "foto", kind: "photo" },
  { slug: "video", kind: "video" },
  { slug: "opini", kind: "opinion" },
] as const;

/** The list of a kind at `/{slug}`, or null. */
export function kindListAt(slug: string) {
  return kindLists.find((list) => list.slug === slug) ?? null;
}

/** The lists whose addresses no section of the newspaper has. */
export function kindsWithoutSection(site: Pick<Site, "sections">) {
  return kindLists.filter(({ slug }) => site.sections.every((section) => section.slug !== slug));
}
