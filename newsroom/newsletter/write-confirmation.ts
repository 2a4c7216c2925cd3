import type { Mail } from "#lib/mail/mail-door.ts";
import { escapeHtml } from "#newsroom/body/html/escape.ts";
import { confirmPath, leavePath } from "./addresses.ts";
import { frameHtml } from "./letter-frame.ts";
import { confirmHours } from "./limits.ts";
import type { NewsletterWords } from "./words.ts";

/** What the mail that answers a reader's form is written from. `siteUrl` is never taken from a request. */
interface ConfirmationMaterial {
  readonly mailId: string;
  readonly email: string;
  /** A key that confirms; null for somebody who receives the newsletter already. */
  readonly key: string | null;
  readonly leaveKey: string;
  readonly siteName: string;
  readonly siteUrl: string;
  readonly locale: string;
  readonly words: NewsletterWords;
}

/** The mail that asks whether somebody wants the newsletter, or tells them that they have it already. */
export function writeConfirmation(material: ConfirmationMaterial): Mail {
  const { mailId, email, key, leaveKey, siteName, siteUrl, locale, words } = material;
  const href = siteUrl + (key ? confirmPath(key) : leavePath(leaveKey));
  const said = key
    ? {
        subject: words.confirm.subject(siteName),
        lead: words.confirm.lead(siteName),
        press: words.confirm.press,
        after: [words.confirm.after(confirmHours), words.confirm.ignore],
      }
    : {
        subject: words.known.subject(siteName),
        lead: words.known.lead(siteName),
        press: words.leave,
        after: [words.confirm.ignore],
      };
  const after = said.after
    .map((line) => `<p class="soft" style="margin:0 0 8px">${escapeHtml(line)}</p>`)
    .join("");
  return {
    to: { name: "", address: email },
    subject: said.subject,
    text: [said.lead, "", `${said.press}:`, href, "", ...said.after, "", "--", siteName, siteUrl, ""].join(
      "\n",
    ),
    html: frameHtml({
      locale,
      title: said.subject,
      preheader: said.lead,
      body:
        `<p style="margin:0 0 24px">${escapeHtml(said.lead)}</p>` +
        `<p style="margin:0 0 24px"><a class="button" href="${escapeHtml(href)}">${escapeHtml(said.press)}</a></p>${after}`,
    }),
    messageId: `<${mailId}@${new URL(siteUrl).hostname}>`,
  };
}
