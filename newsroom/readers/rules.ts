import { cleanLine } from "#newsroom/body/text.ts";
import { emailLimit, readerNameLeast, readerNameLimit } from "./limits.ts";
import type { ReaderBlock } from "./types.ts";

/** The one form of an e-mail address: NFKC, clean, lower case; null where it is none. */
export function readEmail(typed: string): string | null {
  const email = cleanLine(typed.normalize("NFKC")).toLowerCase();
  return email.length <= emailLimit && /^[^\s@<>"',;]+@[^\s@<>"',;]+\.[^\s@<>"',;.]+$/.test(email)
    ? email
    : null;
}

/** The most marks that may stand over or under one letter. */
const mostMarks = 2;
const piledMarks = new RegExp(`(\\p{M}{${mostMarks}})\\p{M}+`, "gu");
/** Zero-width signs: joiners are kept, since scripts need them between letters. */
const invisible =
  /\u034f|\u17b4|\u17b5|\u180b|\u180c|\u180d|[\u00ad\u115f\u1160\u180e\u200b\u2060-\u2065\u2800\u3164\ufeff\uffa0]/gu;

/** Piled-up marks ("zalgo") cut to what languages need, and signs that nobody sees taken out. */
export function withoutPiles(text: string): string {
  return text.replace(invisible, "").normalize("NFC").replace(piledMarks, "$1");
}

/** A name as it is stored: one line, NFKC, nothing invisible, nothing piled up. */
export function cleanReaderName(typed: string): string {
  const visible = cleanLine(typed.normalize("NFKC").replace(/[\u200c\u200d]/g, ""));
  return cleanLine(withoutPiles(visible).normalize("NFKC"));
}

const digitsAsLetters: Record<string, string> = {
  0: "o",
  1: "i",
  3: "e",
  4: "a",
  5: "s",
  7: "t",
  "@": "a",
  $: "s",
};
/** Letters of other scripts that look like Latin ones. */
const lookalikes: Record<string, string> = {
  а: "a",
  в: "b",
  е: "e",
  і: "i",
  ј: "j",
  к: "k",
  м: "m",
  н: "h",
  о: "o",
  р: "p",
  с: "c",
  ѕ: "s",
  т: "t",
  у: "y",
  х: "x",
  α: "a",
  β: "b",
  ε: "e",
  ι: "i",
  κ: "k",
  ν: "v",
  ο: "o",
  ρ: "p",
  τ: "t",
  υ: "y",
  χ: "x",
  ı: "i",
};

/** How a name looks: what differs only in case, marks, spaces, or signs that look alike is one. */
export function looksOf(name: string): string {
  return [...name.normalize("NFKD").toLowerCase()]
    .map((sign) => lookalikes[sign] ?? digitsAsLetters[sign] ?? sign)
    .join("")
    .replace(/[^\p{L}\p{N}]/gu, "")
    .replace(/l/g, "i")
    .replace(/(.)\1+/gu, "$1");
}

/** Words that speak for the newspaper: a name that holds one is refused. */
const officialWords = [
  "redaksi",
  "redaktur",
  "moderator",
  "admin",
  "administrator",
  "wartawan",
  "newsroom",
  "editor",
];

/** Keys under `readerTalk.problems` in `messages/*.json`. */
export type NameProblem =
  | "name-missing"
  | "name-too-short"
  | "name-too-long"
  | "name-malformed"
  | "name-taken";

/**
 * What is wrong with a clean name, or null. `guarded` are the names of staff and of the newspaper: a name that looks
 * like one of them, or begins or ends with the newspaper's, is not to be had.
 */
export function readerNameProblem(name: string, guarded: readonly string[]): NameProblem | null {
  if (!/\p{L}/u.test(name)) return "name-missing";
  if ([...name].length < readerNameLeast) return "name-too-short";
  if (name.length > readerNameLimit) return "name-too-long";
  if (!/^[\p{L}\p{M}\p{N} .'’-]+$/u.test(name)) return "name-malformed";
  const looks = looksOf(name);
  const words = name.split(/[ .'’-]+/).map(looksOf);
  const official = officialWords.map(looksOf);
  if (words.some((word) => official.includes(word)) || official.some((word) => looks.startsWith(word)))
    return "name-taken";
  for (const other of guarded.map(looksOf)) {
    if (other.length < 3) continue;
    if (looks === other) return "name-taken";
    if (other.length >= 8 && looks.includes(other)) return "name-taken";
  }
  return null;
}

/** The block that holds now, or null: one whose end has come is none. */
export function blockNow(
  row: { readonly blockedAt: Date | null; readonly blockedUntil: Date | null; readonly blockReason: string },
  now: Date,
): ReaderBlock | null {
  if (row.blockedAt === null) return null;
  if (row.blockedUntil !== null && row.blockedUntil <= now) return null;
  return { reason: row.blockReason, until: row.blockedUntil };
}

/** The path that a reader is led to after signing in: one of the readers' own, else their account. */
export function placeAfterSignIn(wanted: string): string {
  return /^\/(?:komentar\/tulis|komentar\/hapus)\?[a-z0-9=&-]{1,200}$/.test(wanted)
    ? wanted
    : "/akun-pembaca";
}
