import type { ArrangeableFront } from "#newsroom/front/types.ts";

/** The desk's address of a front, or of what belongs to it; the section stands in it, so that it is kept. */
export function frontPath(
  front: Pick<ArrangeableFront, "section">,
  page: "" | "/preview" | "/draft" = "",
): string {
  return `/desk/front${page}${front.section ? `?kanal=${front.section.slug}` : ""}`;
}
