import type { PictureFailure } from "./types.ts";

export type PictureFileKind = "jpeg" | "png" | "webp" | "gif";

export type FileKind =
  | { readonly ok: true; readonly kind: PictureFileKind }
  | { readonly ok: false; readonly failure: PictureFailure };

/** How many bytes of a file `fileKindOf` wants to see. */
export const fileHeadBytes = 512;

/**
 * What a file is by its first bytes; its name and declared type count for nothing. AVIF and HEIC are refused:
 * a file of a kilobyte can make their decoders take a gigabyte.
 */
export function fileKindOf(head: Uint8Array): FileKind {
  if (head.length === 0) return { ok: false, failure: "empty" };
  const text = Array.from(head.subarray(0, fileHeadBytes), (byte) => String.fromCharCode(byte)).join("");
  if (text.startsWith("\xff\xd8\xff")) return { ok: true, kind: "jpeg" };
  if (text.startsWith("\x89PNG\r\n\x1a\n")) return { ok: true, kind: "png" };
  if (text.startsWith("RIFF") && text.slice(8, 12) === "WEBP") return { ok: true, kind: "webp" };
  if (text.startsWith("GIF87a") || text.startsWith("GIF89a")) return { ok: true, kind: "gif" };
  if (text.slice(4, 8) === "ftyp") return { ok: false, failure: brandFailure(text.slice(8, 32)) };
  if (text.startsWith("II*\0") || text.startsWith("MM\0*")) return { ok: false, failure: "raw" };
  return { ok: false, failure: /<svg[\s>]/i.test(text) ? "svg" : "not-a-picture" };
}

function brandFailure(brands: string): PictureFailure {
  if (/avi[fs]/.test(brands)) return "avif";
  return /he[ivm][cxms]|hev[cx]|mif1|msf1/.test(brands) ? "heic" : "not-a-picture";
}
