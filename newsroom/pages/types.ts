import type { Body } from "#newsroom/body/types.ts";

/** Under which heading of the footer a page is linked, or under none. */
export const pageShelves = ["about", "rules", "none"] as const;
export type PageShelf = (typeof pageShelves)[number];

/** Pages that every newsroom has. Their addresses are asked for by press rules and never change. */
export const builtInPages = [
  "redaksi",
  "tentang",
  "kontak",
  "privasi",
  "pedoman-media-siber",
  "kode-etik",
  "hak-jawab",
] as const;
export type BuiltInPage = (typeof builtInPages)[number];

/** What a page says. */
export interface PageContent {
  readonly title: string;
  /** A sentence under the title; "" for none. */
  readonly lead: string;
  readonly body: Body;
}

/** A page as the footer and the sitemap link to it. */
export interface PageLink {
  readonly slug: string;
  readonly title: string;
  readonly shelf: PageShelf;
}

/** Who did something to a page, and when. */
export interface PageStep {
  readonly at: Date;
  /** Null when they are no longer in the newsroom's records. */
  readonly name: string | null;
}

/** A page on the desk's list. */
export interface DeskPageRow extends PageLink {
  readonly builtIn: boolean;
  /** Whether readers can open it. */
  readonly isOut: boolean;
  readonly published: PageStep | null;
  readonly draft: PageStep | null;
}

export interface PageVersion extends PageStep {
  readonly number: number;
  readonly title: string;
  readonly isLive: boolean;
}

/** A page whole, to be worked on. */
export interface DeskPage extends DeskPageRow {
  /** What the screen is held against; 0 for one that nobody worked on yet. */
  readonly version: number;
  /** What is being written: the draft, else what readers have. */
  readonly content: PageContent;
  /** Every version that readers had, newest first. */
  readonly versions: readonly PageVersion[];
}
