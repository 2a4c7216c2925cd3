import { suggestionMarks } from "#newsroom/suggestions/types.ts";

const names = new Set<string>(suggestionMarks);

/**
 * Throws when something is still only proposed. Neither the schema nor the table of revisions lets one in; should one
 * come all the same, readers are shown the last good page and not words that nobody agreed on.
 */
export function refuseProposed(part: object): void {
  const marks: unknown = "marks" in part ? part.marks : undefined;
  const attrs: unknown = "attrs" in part ? part.attrs : undefined;
  const isMarked = Array.isArray(marks) && marks.some((mark: unknown) => names.has(typeOf(mark)));
  if (isMarked || (isObject(attrs) && isProposedBlock(attrs)))
    throw new Error("a body with open proposals is not rendered");
}

function isProposedBlock(attrs: object): boolean {
  const suggested: unknown = "suggested" in attrs ? attrs.suggested : null;
  const retyped: unknown = "retyped" in attrs ? attrs.retyped : null;
  return suggested !== null || retyped !== null;
}

function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null;
}

function typeOf(mark: unknown): string {
  return typeof mark === "object" && mark !== null && "type" in mark ? String(mark.type) : "";
}
