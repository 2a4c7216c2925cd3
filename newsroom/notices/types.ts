/** What somebody may be told of. */
export const noticeKinds = ["mention", "reply"] as const;
export type NoticeKind = (typeof noticeKinds)[number];

/** A notice as its reader sees it. */
export interface Notice {
  readonly id: string;
  readonly kind: NoticeKind;
  /** Who did it; null when that person is gone. */
  readonly from: string | null;
  readonly story: { readonly id: string; readonly title: string };
  /** The first words of the comment; "" once it was taken back. */
  readonly excerpt: string;
  readonly threadId: string | null;
  readonly at: Date;
  readonly read: boolean;
}
