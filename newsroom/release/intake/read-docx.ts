import { textOfHtml } from "../html/text-of-html.ts";
import { maxDocxBytes } from "./limits.ts";
import type { Reading } from "./types.ts";
import { unzipDocx } from "./unzip-docx.ts";

/** Styles that Indonesian and other Word programs name otherwise than mammoth expects. */
const styleMap = ["p[style-name='Judul'] => h1:fresh", "p[style-name='Title'] => h1:fresh"];

/** A Word file as a release, its pictures apart. Brings mammoth when it is first called. */
export async function readDocx(bytes: Uint8Array, fileName: string): Promise<Reading> {
  if (bytes.length > maxDocxBytes) {
    return { ok: false, reason: "too-large", limitMegabytes: maxDocxBytes / 2 ** 20 };
  }
  const unpacked = unzipDocx(bytes);
  if (typeof unpacked === "string") return { ok: false, reason: unpacked };
  let html: string;
  try {
    const { convertToHtml } = await import("mammoth/mammoth.browser.min.js");
    const result = await convertToHtml(
      { arrayBuffer: unpacked.texts.buffer },
      { styleMap, externalFileAccess: false },
    );
    html = result.value;
  } catch {
    return { ok: false, reason: "broken" };
  }
  // Pictures are offered apart; mammoth's own elements for them hold nothing.
  const input = { html: html.replaceAll(/<img[^>]*>/g, "") };
  const text = textOfHtml(input.html);
  if (text.trim() === "" && unpacked.pictures.length === 0) return { ok: false, reason: "empty" };
  const { pictures, others } = unpacked;
  return {
    ok: true,
    received: { kind: "docx-file", fileName, subject: "", input, text, pictures, readable: [], others },
  };
}
