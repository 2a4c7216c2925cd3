import type { BulletList, ListItem, OrderedList } from "../types.ts";
import { inlineToHtml, type LinkContext } from "./inline.ts";

/** A list with the lists inside it. Depth is bounded by `maxBodyDepth`. */
export function listToHtml(list: BulletList | OrderedList, context: LinkContext): string {
  const points = list.content.map((point) => `<li>${pointToHtml(point, context)}</li>`).join("");
  if (list.type === "bulletList") return `<ul>${points}</ul>`;
  const start = list.attrs?.start ?? 1;
  return `<ol${start === 1 ? "" : ` start="${Math.round(start)}"`}>${points}</ol>`;
}

/** A point with one paragraph needs no `p`; one with several does, to keep them apart. */
function pointToHtml(point: ListItem, context: LinkContext): string {
  const several = point.content.filter((child) => child.type === "paragraph").length > 1;
  return point.content
    .map((child) => {
      if (child.type !== "paragraph") return listToHtml(child, context);
      const line = inlineToHtml(child.content, context);
      return several ? `<p>${line}</p>` : line;
    })
    .join("");
}
