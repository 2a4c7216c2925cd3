/** Who proposed something and when; one id for everything that one stretch of work proposed. */
export interface Stamp {
  readonly id: string;
  /** The person, by id. Names and colours are looked up, never taken from the draft. */
  readonly by: string;
  /** Milliseconds since 1970, by the proposer's clock: for showing, not for deciding. */
  readonly at: number;
}

/** The marks of words that are proposed. */
export const suggestionMarks = ["insertion", "deletion", "modification"] as const;
export type SuggestionMark = (typeof suggestionMarks)[number];

/**
 * What is proposed of a block. Of a line of text it is the break before it, of a picture or rule the block itself.
 * In an attribute, not in a mark: y-tiptap carries no marks of blocks, they would be lost on the way to others.
 */
export interface SuggestedBlock extends Stamp {
  readonly kind: "insertion" | "deletion";
}

/** A line whose kind was changed by proposal, with what it was. */
export interface RetypedBlock extends Stamp {
  readonly before: { readonly type: string; readonly attrs: Readonly<Record<string, unknown>> };
}

export type Verdict = "accept" | "reject";
