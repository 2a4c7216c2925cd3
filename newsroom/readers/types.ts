/** A signed-in reader, as read from the session row on this very request. Not a member of staff. */
export interface ReaderActor {
  readonly kind: "reader";
  readonly readerId: string;
  readonly sessionId: string;
  readonly name: string;
  readonly email: string;
  readonly block: ReaderBlock | null;
}

/** That a reader may write nothing: why, and until when; `until` null is for good. */
export interface ReaderBlock {
  readonly reason: string;
  readonly until: Date | null;
}

/** One browser in which a reader is signed in. */
export interface ReaderSession {
  readonly id: string;
  readonly userAgent: string;
  readonly createdAt: Date;
  readonly lastSeenAt: Date;
  readonly isThis: boolean;
}

/** What becomes of the comments of a reader whose account ends: they stay without a name, or their words go. */
export const farewells = ["anonymise", "remove"] as const;
export type Farewell = (typeof farewells)[number];

/** Mails that readers are sent. */
export const readerMailKinds = [
  "sign-in",
  "comment-approved",
  "comment-refused",
  "comment-removed",
  "report-removed",
  "report-kept",
  "account-ended",
] as const;
export type ReaderMailKind = (typeof readerMailKinds)[number];

/** A reader as the desk sees them. */
export interface DeskReader {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly joinedAt: Date;
  readonly block: ReaderBlock | null;
  readonly published: number;
  readonly refused: number;
  readonly version: number;
}
