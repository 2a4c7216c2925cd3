import type { Verb } from "#newsroom/workflow/rules.ts";

/**
 * The moves that may be made on several stories at once. Approving is not among them: nobody approves words
 * that they have not read.
 */
export const bulkVerbs = ["unschedule", "spike", "unspike"] as const satisfies readonly Verb[];
export type BulkVerb = (typeof bulkVerbs)[number];

/** The move that takes another one back. A story that was dropped comes back as a draft. */
export const reverseOf = {
  spike: "unspike",
  unspike: "spike",
  unschedule: "schedule",
} as const satisfies Record<BulkVerb, Verb>;

/** What may be asked of several stories at once: the bulk moves, and what takes them back. */
export const askedOfMany = [...bulkVerbs, "schedule"] as const satisfies readonly Verb[];
export type AskedOfMany = (typeof askedOfMany)[number];
