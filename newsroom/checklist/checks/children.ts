import { bodyToPlainText } from "#newsroom/body/plain-text.ts";
import type { StoryContent } from "#newsroom/stories/content.ts";
import type { Check } from "../types.ts";

// Pedoman Pemberitaan Ramah Anak (Peraturan Dewan Pers 1/II/2019): nothing by which a child can be found.

/** A school by name or number: "SMP Negeri 3", "SDN 12", "MTs Al-Hidayah", "TK Bina Insani". */
const school =
  /\b(?:TK|PAUD|SDN?|SMPN?|SMAN?|SMKN?|MIN?|MTsN?|MAN|MA)\s+(?:Negeri\s+|Swasta\s+)?(?:\d|[A-Z][a-z])/u;
/** A parent by name: "ayah korban, Budi", "Ibu korban bernama Sari", "anak dari Joko". */
const parent =
  /\b(?:[Aa]yah|[Ii]bu|[Bb]apak|[Oo]rang ?tua|[Ww]ali|[Kk]akak|[Pp]aman|[Bb]ibi)\s+(?:korban|pelaku|anak|bocah|tersangka)(?:\s+itu)?(?:,|\s+(?:bernama|yakni|yaitu|adalah))\s+[A-Z][a-z]|\b[Aa]nak dari\s+[A-Z][a-z]/u;
/** A place to live: "Jalan Mawar Nomor 4", "RT 05", "Blok C2". */
const home =
  /\b(?:Jalan|Jl\.?|Gang|Gg\.?)\s+[A-Z0-9][\p{L}0-9 ]*?\s+(?:No\.?|Nomor)\s*\d|\bRT\.?\s*\d|\bBlok\s+[A-Z]\d*\b/u;

const deed =
  "(?:cabul|asusila|perkosa|pemerkosaan|kekerasan|penganiayaan|dianiaya|aniaya|perundungan|dirundung|pembunuhan|dibunuh|pencurian|mencuri|tawuran|narkoba|sabu|bunuh diri|pelecehan|dilecehkan|eksploitasi|perdagangan orang)";
const child =
  "(?:anak(?: di bawah umur)?|bocah|balita|pelajar|siswa|siswi|remaja|santri|(?:berusia|umur|usia)\\s+(?:[1-9]|1[0-7])\\s+tahun)";
const childAndDeed = new RegExp(
  `\\b${child}\\b[^.]{0,160}\\b${deed}|\\b${deed}\\w*\\b[^.]{0,160}\\b${child}\\b`,
  "iu",
);

/** All that readers would read of a story as text. */
function wordsOf({ title, dek, picture, body }: StoryContent): string {
  return [title, dek, picture?.caption ?? "", bodyToPlainText(body)].join("\n");
}

/** A story marked as sensitive says where a child learns or lives, or who its parents are. */
export const childIdentity: Check = (content) =>
  content.sensitive && [school, parent, home].some((pattern) => pattern.test(wordsOf(content)))
    ? "body"
    : null;

/** A child and a crime stand in one sentence, and nobody marked the story as sensitive. */
export const childUnmarked: Check = (content) =>
  !content.sensitive && childAndDeed.test(wordsOf(content)) ? "sensitive" : null;

/** A picture of a sensitive story is to be looked at once more. */
export const sensitivePicture: Check = ({ sensitive, picture }) =>
  sensitive && picture !== null ? "picture" : null;
