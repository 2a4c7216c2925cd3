/** The formats in which every feed exists, by the ending of their addresses. */
export const feedFormats = ["xml", "atom", "json"] as const;
export type FeedFormat = (typeof feedFormats)[number];

/** The picture that goes with an entry: a JPEG of our own site. */
export interface FeedPicture {
  /** Absolute. */
  readonly url: string;
  /** Pixels. */
  readonly width: number;
  readonly height: number;
  readonly bytes: number;
}

/** A story as feeds tell it, whatever their format. */
export interface FeedEntry {
  /** Never changes, whatever becomes of the story's address: `urn:uuid:…`. */
  readonly id: string;
  /** Absolute. */
  readonly url: string;
  /** With its label, where it is paid for or told live. */
  readonly title: string;
  /** Plain text. */
  readonly summary: string;
  /** With absolute addresses only; without script. */
  readonly html: string;
  readonly publishedAt: Date;
  /** The last time at which something of it changed for readers; `publishedAt` while nothing did. */
  readonly changedAt: Date;
  /** Its section, its topics, and what it is when it is no news. */
  readonly categories: readonly string[];
  readonly writers: readonly { readonly name: string; readonly url: string }[];
  readonly picture: FeedPicture | null;
}

/** What a feed says of itself. Addresses are absolute. */
export interface FeedOf {
  /** Never changes. */
  readonly id: string;
  readonly title: string;
  readonly description: string;
  /** The page that it follows. */
  readonly pageUrl: string;
  /** The feed's own address in each format. */
  readonly feedUrls: Readonly<Record<FeedFormat, string>>;
  /** Who publishes it. */
  readonly publisher: string;
  readonly siteUrl: string;
  readonly timeZone: string;
  readonly language: string;
  /** The WebSub hub that tells of changes; "" without one. */
  readonly hubUrl: string;
}
