import type { Mark, Schema } from "@tiptap/pm/model";
import { isAllowedHref } from "#newsroom/body/links.ts";

/** The marks that words had before a proposed change of form; what is none of ours falls away. */
export function marksBefore(modification: Mark, schema: Schema): Mark[] {
  const before: unknown = modification.attrs.before;
  if (!Array.isArray(before)) return [];
  return before.flatMap((value: unknown): Mark[] => {
    if (typeof value !== "object" || value === null || !("type" in value)) return [];
    if (value.type === "bold" || value.type === "italic") return [schema.mark(value.type)];
    if (value.type !== "link" || !("attrs" in value)) return [];
    const { attrs } = value;
    if (typeof attrs !== "object" || attrs === null || !("href" in attrs)) return [];
    const { href } = attrs;
    return typeof href === "string" && isAllowedHref(href) ? [schema.mark("link", { href })] : [];
  });
}
