/** A mail as it is handed over. */
export interface Mail {
  readonly to: { readonly name: string; readonly address: string };
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  /** Stays the same when the mail is sent again, so that whoever receives it twice keeps it once. */
  readonly messageId: string;
  /** Headers beside those of every mail, such as the ones by which a reader leaves a newsletter. */
  readonly headers?: Readonly<Record<string, string>>;
}

/**
 * What became of a mail: taken over; refused for good (5xx), which another try would not change; or not now (4xx, no
 * connection, wrong password), to be tried again. `reason` holds no address; `ofReceiver`: it was the receiver's address
 * that is refused, not the mail or its sender.
 */
export type MailOutcome =
  | { readonly kind: "sent" }
  | { readonly kind: "refused" | "not-now"; readonly reason: string; readonly ofReceiver?: boolean };

/** Hands mails to whoever brings them. Never throws. */
export interface MailDoor {
  send(mail: Mail): Promise<MailOutcome>;
}
