import { createTranslator } from "next-intl";
import type { Mail } from "#lib/mail/mail-door.ts";
import en from "#messages/en.json" with { type: "json" };
import id from "#messages/id.json" with { type: "json" };
import { escapeHtml } from "#newsroom/body/html/escape.ts";
import { cleanLine } from "#newsroom/body/text.ts";
import type { ReaderMailKind } from "./types.ts";

const texts = { id, en };

/** What a mail to a reader is written from. */
export interface ReaderMailMaterial {
  readonly kind: ReaderMailKind;
  readonly to: Mail["to"];
  readonly locale: "id" | "en";
  readonly siteName: string;
  /** Where its one button leads, a whole address; "" for a mail without one. */
  readonly href: string;
  /** The words that stand in its sentences. */
  readonly values: Readonly<Record<"story" | "ground" | "note" | "quote", string>>;
}

/** A mail without its id, which is that of its row. */
export type WrittenReaderMail = Omit<Mail, "messageId">;

const face = "font-family:-apple-system,'Segoe UI',Roboto,Helvetica,Arial,sans-serif";

/** Writes a mail to a reader as text and as HTML, in the newspaper's language. */
export function writeReaderMail(material: ReaderMailMaterial): WrittenReaderMail {
  const { kind, to, locale, siteName, href } = material;
  const t = createTranslator({ locale, messages: texts[locale], namespace: "readerTalk.mail" });
  const values = { ...material.values, site: siteName };
  const subject = cleanLine(t(`${kind}.subject`, values));
  const lead = t(`${kind}.lead`, values);
  const button = href ? t(`${kind}.button`) : "";
  const note = material.values.note ? t("note", values) : "";
  const { quote } = material.values;
  const footer = t(`${kind}.footer`, values);
  const text = [lead, quote && `  “${quote}”`, note, href && `${button}:\n${href}`, `--\n${footer}`]
    .filter(Boolean)
    .join("\n\n");
  const html =
    `<!doctype html><html lang="${locale}"><head><meta charset="utf-8"><title>${escapeHtml(subject)}</title></head>` +
    `<body style="margin:0;padding:24px;background:#ffffff;color:#1b1b19;font-size:16px;line-height:1.5;${face}"><div style="max-width:560px">` +
    `<p style="margin:0 0 16px">${escapeHtml(lead)}</p>` +
    (quote
      ? `<p dir="auto" style="margin:0 0 16px;padding-left:12px;border-left:3px solid #c9c9c2;color:#4a4a45">${escapeHtml(quote)}</p>`
      : "") +
    (note ? `<p style="margin:0 0 16px">${escapeHtml(note)}</p>` : "") +
    (href
      ? `<p style="margin:0 0 16px"><a href="${escapeHtml(href)}" style="display:inline-block;padding:10px 18px;background:#8a1f2d;color:#ffffff;font-weight:600;text-decoration:none;border-radius:4px">${escapeHtml(button)}</a></p>`
      : "") +
    `<p style="margin:24px 0 0;padding-top:12px;border-top:1px solid #dcdcd6;font-size:13px;color:#5c5c56">${escapeHtml(footer)}</p>` +
    "</div></body></html>";
  return { to, subject, text: `${text}\n`, html };
}
