import type { Body } from "./types.ts";

/** A body with one empty paragraph, as a new draft has it. A new object on each call. */
export function emptyBody(): Body {
  return { type: "doc", content: [{ type: "paragraph" }] };
}
