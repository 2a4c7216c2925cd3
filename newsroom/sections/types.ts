/** Colours of the site's palette that a section may have; `components/site/styles/tokens.css` knows each. */
export const accents = ["ink", "teal", "red", "plum", "ochre", "blue", "green"] as const;
export type Accent = (typeof accents)[number];

/** A section as the desk keeps it. */
export interface DeskSection {
  readonly id: string;
  readonly slug: string;
  readonly name: string;
  readonly description: string;
  readonly accent: string;
  readonly showsPlaces: boolean;
  readonly version: number;
  /** Stories that readers have or had under its address. */
  readonly published: number;
  /** Stories that readers never had: written, in review, waiting for their time, or dropped. */
  readonly underWay: number;
  /** Addresses under which it stood before; they lead on for ever. */
  readonly oldSlugs: readonly string[];
}
