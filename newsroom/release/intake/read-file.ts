import { textOfHtml } from "../html/text-of-html.ts";
import { decodeHtml, decodeText } from "./decode-text.ts";
import { fileShape } from "./file-shape.ts";
import { maxTextFileBytes } from "./limits.ts";
import { readDocx } from "./read-docx.ts";
import { readMail } from "./read-mail.ts";
import { kindOfPaste } from "./read-paste.ts";
import type { Reading } from "./types.ts";

/**
 * A file as a release, or why not. What it is is asked of its bytes first and its name after; nothing of it
 * is run, fetched or believed. Word and mail readers are brought when they are wanted.
 */
export async function readFile(bytes: Uint8Array<ArrayBuffer>, fileName: string): Promise<Reading> {
  if (bytes.length === 0) return { ok: false, reason: "empty" };
  switch (fileShape(bytes, fileName)) {
    case "zip":
      return readDocx(bytes, fileName);
    case "ole":
      return { ok: false, reason: /\.(?:docx|docm)$/i.test(fileName) ? "locked" : "old-word" };
    case "pdf":
      return { ok: false, reason: "pdf" };
    case "rtf":
      return { ok: false, reason: "rtf" };
    case "picture":
      return { ok: false, reason: "picture" };
    case "mail":
      return readMail(bytes, fileName);
    case "html":
      return readTextual(bytes, fileName, true);
    case "text":
      return readTextual(bytes, fileName, false);
    default:
      return { ok: false, reason: "unknown" };
  }
}

function readTextual(bytes: Uint8Array<ArrayBuffer>, fileName: string, isHtml: boolean): Reading {
  if (bytes.length > maxTextFileBytes) {
    return { ok: false, reason: "too-large", limitMegabytes: maxTextFileBytes / 2 ** 20 };
  }
  const written = isHtml ? decodeHtml(bytes) : decodeText(bytes);
  const text = isHtml ? textOfHtml(written) : written;
  if (text.trim() === "") return { ok: false, reason: "empty" };
  const kind = isHtml
    ? "html-file"
    : kindOfPaste({ text, html: "" }) === "whatsapp"
      ? "whatsapp"
      : "text-file";
  const input = isHtml ? { html: written } : { text: written };
  const none = { pictures: [], readable: [], others: [] };
  return { ok: true, received: { kind, fileName, subject: "", input, text, ...none } };
}
