/** A device that notices are pushed to, as its owner sees it. */
export interface OwnPushDevice {
  readonly id: string;
  readonly userAgent: string;
  readonly createdAt: Date;
  readonly lastPushAt: Date | null;
  /** Whether it belongs to the session that asks. */
  readonly current: boolean;
}

/** What a browser hands over when it lets itself be pushed to. */
export interface Subscription {
  readonly endpoint: string;
  readonly p256dh: string;
  readonly auth: string;
}
