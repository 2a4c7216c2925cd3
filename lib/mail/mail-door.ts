/** A mail as it is handed over. */
export interface Mail {
  readonly to: { readonly name: string; readonly address: string };
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  /** Stays the same when the mail is sent again, so that whoever receives it twice keeps it once. */
  readonly messageId: string;
}

/**
 * What became of a mail: taken over; refused for good (5xx), which another try would not change; or not now (4xx, no
 * connection, wrong password), to be tried again. `reason` holds no address.
 */
export type MailOutcome =
  | { readonly kind: "sent" }
  | { readonly kind: "refused" | "not-now"; readonly reason: string };

/** Hands mails to whoever brings them. Never throws. */
export interface MailDoor {
  send(mail: Mail): Promise<MailOutcome>;
}
