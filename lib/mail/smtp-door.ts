import { createTransport } from "nodemailer";
import { env } from "../env.ts";
import type { MailDoor, MailOutcome } from "./mail-door.ts";

const waitMs = 15_000;

/** Whether mails can be sent at all: a mail server and a sender are set. */
export function mailIsOn(): boolean {
  const { SMTP_URL, MAIL_FROM } = env();
  return SMTP_URL !== undefined && MAIL_FROM !== undefined;
}

/** The newsroom's mail server, or null where none is set. */
export function smtpDoor(): MailDoor | null {
  const { SMTP_URL, MAIL_FROM } = env();
  return SMTP_URL && MAIL_FROM ? openSmtpDoor(SMTP_URL, MAIL_FROM) : null;
}

/** A mail server by its address. Each mail has a connection of its own: they are few, and none is left open. */
export function openSmtpDoor(url: string, from: string): MailDoor {
  const transport = createTransport(
    {
      url,
      connectionTimeout: waitMs,
      greetingTimeout: waitMs,
      socketTimeout: waitMs,
      // A mail is words that we wrote: nothing is ever read from a file or fetched for it.
      disableFileAccess: true,
      disableUrlAccess: true,
    },
    { from },
  );
  return {
    send: async ({ to, subject, text, html, messageId, headers: more }) => {
      const headers = { "Auto-Submitted": "auto-generated", "X-Auto-Response-Suppress": "All", ...more };
      try {
        await transport.sendMail({ to: { ...to }, subject, text, html, messageId, headers });
        return { kind: "sent" };
      } catch (failure) {
        return outcomeOf(failure);
      }
    },
  };
}

/** A refusal of the sender, the receiver or the mail itself stands; all else may pass. */
function outcomeOf(failure: unknown): MailOutcome {
  const { code, responseCode, command } = Object(failure) as Record<
    "code" | "responseCode" | "command",
    unknown
  >;
  const status = typeof responseCode === "number" ? responseCode : null;
  const reason = [typeof code === "string" ? code : "EUNKNOWN", status].filter(Boolean).join(" ");
  const ofThisMail = code === "EENVELOPE" || code === "EMESSAGE";
  const standing = ofThisMail && (status === null || status >= 500);
  return { kind: standing ? "refused" : "not-now", reason, ofReceiver: command === "RCPT TO" };
}
