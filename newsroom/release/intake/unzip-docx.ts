import { Unzip, UnzipInflate, type Zippable, zipSync } from "fflate";
import { isPicture } from "./file-shape.ts";
import { maxFoundFiles, maxParts, maxUnpackedBytes, maxUnpackedTextBytes } from "./limits.ts";
import type { FoundFile, IntakeRefusal } from "./types.ts";

/** A Word file taken apart: its texts as a small file of their own, and what pictures stand in it. */
export interface UnpackedDocx {
  /** A .docx without its pictures, stored without compression. */
  texts: Uint8Array<ArrayBuffer>;
  pictures: FoundFile[];
  others: string[];
}

const textPart =
  /^(?:\[Content_Types\]\.xml|_rels\/\.rels|docProps\/\w+\.xml|word\/[\w.-]+\.xml|word\/_rels\/[\w.-]+\.rels)$/;
const mediaPart = /^word\/media\/([\w.-]{1,120})$/;
/** So little is unpacked at a time: a byte of a zip becomes a thousand at the most. */
const stepBytes = 8_192;

/**
 * Takes a Word file apart while counting what comes out, and stops at the limits: what a zip says about its
 * sizes is not believed. Parts that the desk has no use for are never unpacked.
 */
export function unzipDocx(bytes: Uint8Array): UnpackedDocx | IntakeRefusal {
  const parts = new Map<string, Uint8Array<ArrayBuffer>>();
  const names: string[] = [];
  const budget = { all: maxUnpackedBytes, texts: maxUnpackedTextBytes };
  // fflate catches what is thrown while it unpacks, so that a refusal is written down instead.
  let refusal: IntakeRefusal | null = null;
  const unzip = new Unzip((file) => {
    names.push(file.name);
    if (names.length > maxParts) refusal ??= "bomb";
    const isText = textPart.test(file.name);
    if (!(isText || mediaPart.test(file.name) || file.name === "mimetype") || parts.has(file.name)) return;
    const chunks: Uint8Array[] = [];
    file.ondata = (failure, chunk, final) => {
      if (failure) refusal ??= "broken";
      if (refusal !== null) return file.terminate();
      budget.all -= chunk.length;
      if (isText) budget.texts -= chunk.length;
      if (budget.all < 0 || budget.texts < 0) refusal = "bomb";
      else chunks.push(chunk);
      if (final && refusal === null) parts.set(file.name, joined(chunks));
    };
    file.start();
  });
  unzip.register(UnzipInflate);
  try {
    for (let at = 0; at < bytes.length && refusal === null; at += stepBytes) {
      unzip.push(bytes.subarray(at, at + stepBytes), at + stepBytes >= bytes.length);
    }
  } catch {
    refusal ??= "broken";
  }
  if (refusal !== null) return refusal;
  return parts.has("word/document.xml") ? sorted(parts) : notWord(names, parts);
}

function sorted(parts: ReadonlyMap<string, Uint8Array<ArrayBuffer>>): UnpackedDocx {
  const texts: Zippable = {};
  const pictures: FoundFile[] = [];
  const others: string[] = [];
  for (const [name, bytes] of parts) {
    if (textPart.test(name)) texts[name] = [bytes, { level: 0 }];
    const media = mediaPart.exec(name)?.[1];
    if (media === undefined) continue;
    if (isPicture(bytes) && pictures.length < maxFoundFiles) pictures.push({ name: media, bytes });
    else others.push(media);
  }
  return { texts: zipSync(texts), pictures, others };
}

/** What a zip is that holds no Word text. */
function notWord(names: readonly string[], parts: ReadonlyMap<string, Uint8Array>): IntakeRefusal {
  const mimetype = new TextDecoder().decode(parts.get("mimetype")?.subarray(0, 80));
  if (mimetype.includes("opendocument")) return "odt";
  if (names.some((name) => name.startsWith("xl/"))) return "spreadsheet";
  if (names.some((name) => name.startsWith("ppt/"))) return "slides";
  return names.length === 0 || names.includes("[Content_Types].xml") ? "broken" : "archive";
}

function joined(chunks: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(chunks.reduce((sum, chunk) => sum + chunk.length, 0));
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}
