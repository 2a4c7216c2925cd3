import type { Mail } from "#lib/mail/mail-door.ts";
import { escapeHtml } from "#newsroom/body/html/escape.ts";
import { cleanLine } from "#newsroom/body/text.ts";
import { digestLimit } from "./limits.ts";
import { placeOfNotice } from "./rules.ts";
import type { Notice, NoticeLocale } from "./types.ts";
import { noticeWords } from "./words.ts";

/** What a mail is written from. `siteUrl` has no slash at its end and is never taken from a request. */
export interface MailMaterial {
  readonly mailId: string;
  readonly to: Mail["to"];
  readonly locale: NoticeLocale;
  readonly siteName: string;
  readonly siteUrl: string;
  readonly isDigest: boolean;
  /** At least one. */
  readonly notices: readonly Notice[];
}

interface Piece {
  readonly sentence: string;
  readonly excerpt: string;
  readonly href: string;
}

/** Writes a mail of one notice, or a digest of several: as text and as HTML, in the person's language. */
export function writeMail(material: MailMaterial): Mail {
  const { mailId, to, locale, siteName, siteUrl, isDigest, notices } = material;
  const words = noticeWords(locale);
  const shown: Piece[] = notices.slice(0, digestLimit).map((notice) => ({
    ...words.of(notice),
    href: siteUrl + placeOfNotice(notice),
  }));
  const left = notices.length - shown.length;
  const [first] = shown;
  const subject = isDigest ? words.mail.digestSubject(notices.length) : (first?.sentence ?? siteName);
  const frame = {
    lead: isDigest ? words.mail.digestLead(notices.length) : null,
    open: words.mail.open,
    more: left > 0 ? words.mail.more(left) : null,
    inbox: `${siteUrl}/desk/notices`,
    footer: words.mail.footer(siteName),
    choose: words.mail.choose,
    choices: `${siteUrl}/desk/account/notices`,
  };
  return {
    to,
    subject: cleanLine(`${subject} · ${siteName}`),
    text: asText(shown, frame),
    html: asHtml(shown, frame, locale, subject),
    messageId: `<${mailId}@${new URL(siteUrl).hostname}>`,
  };
}

interface Frame {
  readonly lead: string | null;
  readonly open: string;
  readonly more: string | null;
  readonly inbox: string;
  readonly footer: string;
  readonly choose: string;
  readonly choices: string;
}

function asText(pieces: readonly Piece[], frame: Frame): string {
  const blocks = pieces.map(({ sentence, excerpt, href }) =>
    [sentence, ...(excerpt ? [`  “${excerpt}”`] : []), href].join("\n"),
  );
  const end = [...(frame.more ? [frame.more, frame.inbox, ""] : []), "--", frame.footer];
  return [
    ...(frame.lead ? [frame.lead, ""] : []),
    blocks.join("\n\n"),
    "",
    ...end,
    `${frame.choose}: ${frame.choices}`,
    "",
  ].join("\n");
}

const face = "font-family:-apple-system,'Segoe UI',Roboto,Helvetica,Arial,sans-serif";

function asHtml(pieces: readonly Piece[], frame: Frame, locale: string, title: string): string {
  const list = pieces
    .map(({ sentence, excerpt, href }) => {
      const quote = excerpt
        ? `<p style="margin:8px 0 0;padding-left:12px;border-left:3px solid #c9c9c2;color:#4a4a45">${escapeHtml(excerpt)}</p>`
        : "";
      const link = `<p style="margin:12px 0 0"><a href="${escapeHtml(href)}" style="color:#1d4ed8;font-weight:600">${escapeHtml(frame.open)}</a></p>`;
      return `<div style="margin:0 0 24px"><p style="margin:0;font-weight:600">${escapeHtml(sentence)}</p>${quote}${link}</div>`;
    })
    .join("");
  const lead = frame.lead ? `<p style="margin:0 0 24px">${escapeHtml(frame.lead)}</p>` : "";
  const more = frame.more
    ? `<p style="margin:0 0 24px"><a href="${escapeHtml(frame.inbox)}">${escapeHtml(frame.more)}</a></p>`
    : "";
  const foot = `<p style="margin:24px 0 0;padding-top:12px;border-top:1px solid #dcdcd6;font-size:13px;color:#5c5c56">${escapeHtml(frame.footer)} <a href="${escapeHtml(frame.choices)}" style="color:#5c5c56">${escapeHtml(frame.choose)}</a></p>`;
  return (
    `<!doctype html><html lang="${locale}"><head><meta charset="utf-8"><title>${escapeHtml(title)}</title></head>` +
    `<body style="margin:0;padding:24px;background:#ffffff;color:#1b1b19;font-size:16px;line-height:1.5;${face}">` +
    `<div style="max-width:560px">${lead}${list}${more}${foot}</div></body></html>`
  );
}
