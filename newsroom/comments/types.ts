/** Where a thread belongs in the draft: two Yjs relative positions, and the words to find it by without them. */
export interface Place {
  readonly start: string;
  readonly end: string;
  readonly quote: string;
  readonly before: string;
  readonly after: string;
}

/** What somebody said. Plain values only: it goes to browsers as it is. */
export interface Said {
  readonly id: string;
  readonly authorId: string;
  readonly author: string;
  /** "" once it was taken back. */
  readonly body: string;
  /** ISO 8601. */
  readonly at: string;
  readonly edited: boolean;
  readonly deleted: boolean;
  readonly mentions: readonly { readonly id: string; readonly name: string }[];
}

export interface Thread {
  readonly id: string;
  /** Null: about the whole story. */
  readonly place: Place | null;
  readonly resolved: { readonly by: string; readonly at: string } | null;
  /** In the order in which they were said; the first one began it. */
  readonly said: readonly Said[];
}

/** What a browser is told of a story's comments. */
export interface StoryComments {
  readonly threads: readonly Thread[];
  /** Who may be named with @: everybody who may read the story. */
  readonly people: readonly { readonly id: string; readonly name: string }[];
}
