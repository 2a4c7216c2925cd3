import { endsSentence } from "../line-ends.ts";
import type { Line } from "../lines.ts";
import { cutStart, type Desk } from "./fields.ts";

/** A place before a dash, the newspaper's name, or both: `JAMBI – `, `JAMBI (media) - `, `Media.com - `. */
const separator = /\s*(?:[–—]|--+|\s-\s|\s\|\s|-\s|\s-(?=[\p{Lu}"“]))\s*/u;
const domain = /^[\w-]+(?:\.[a-z]{2,8}){1,2}$/i;
const mediumWord = /(?:news|online|ekspres|express|media|pos|post|antara)$/i;
const date = /^(?:\(?\d{1,2}[/.\s-]|(?:senin|selasa|rabu|kamis|jum'?at|sabtu|minggu|ahad)\b)/i;
const place = /^\p{Lu}[\p{L}.'’]*(?: \p{Lu}[\p{L}.'’]*){0,3}$/u;
const notPlaces =
  /^(?:gubernur|bupati|wali|wakil|kepala|dinas|ketua|menteri|presiden|sekretaris|camat|lurah|pemerintah|pemkot|pemkab|pemprov|foto|acara|hari|waktu|tempat|catatan|video)\b/i;
const longestHead = 90;

export interface Dateline {
  place: string;
  /** A newspaper, a date or capitals leave no doubt. */
  isStrong: boolean;
  /** How many characters of the line it takes. */
  length: number;
}

/** The dateline at the start of a line, or null. */
export function datelineOf(text: string): Dateline | null {
  const head = text.slice(0, longestHead);
  const found = separator.exec(head);
  if (found === null || found.index === 0) return null;
  const rest = text.slice(found.index + found[0].length, found.index + found[0].length + 2);
  if (!/^["'“‘(]?[\p{L}\p{N}]/u.test(rest)) return null;
  const inside = head.slice(0, found.index);
  const hasMediumInBrackets = /\([^()]{1,40}\)/.test(inside);
  const pieces = inside
    .replace(/\([^()]{1,40}\)/g, ",")
    .split(/[,|/]/)
    .map((piece) => piece.trim())
    .filter((piece) => piece !== "");
  const kinds = pieces.map(kindOf);
  if (pieces.length === 0 || kinds.includes(null)) return null;
  const placeName = pieces[kinds.indexOf("place")] ?? "";
  const hasMedium = hasMediumInBrackets || kinds.includes("medium");
  if (placeName === "" && !hasMedium) return null;
  if (kinds.filter((kind) => kind === "place").length > 2) return null;
  const isStrong = hasMedium || kinds.includes("date") || !/\p{Ll}/u.test(placeName);
  const startsAnew = /^["'“‘(]?[\p{Lu}\p{N}]/u.test(rest);
  if (!isStrong && (!startsAnew || placeName.split(" ").length > 3)) return null;
  // A range or a compound ("Batang Hari-Sarolangun") has no spaces around its dash.
  if (!/\s|--|[–—]/.test(found[0])) return null;
  return { place: placeName, isStrong, length: found.index + found[0].length };
}

function kindOf(piece: string): "place" | "medium" | "date" | null {
  if (domain.test(piece)) return "medium";
  if (date.test(piece)) return "date";
  if (!piece.includes(" ") && mediumWord.test(piece) && piece.length > 5) return "medium";
  if (place.test(piece) && piece.length >= 3 && !notPlaces.test(piece)) return "place";
  return null;
}

/** Finds the dateline among the first lines, cuts it off and keeps its place. Returns its line. */
export function recogniseDateline(desk: Desk, lines: readonly Line[]): Line | null {
  const top = lines.filter((line) => line.droppedBy === null && line.shape.type === "prose").slice(0, 8);
  for (const [index, line] of top.entries()) {
    if (line.part !== null) continue;
    const text = line.seen.text;
    const dateline = datelineOf(text);
    const standsAlone =
      index === 0 && top.length > 1 && (top[1]?.blanksBefore ?? 0) > 0 && !endsSentence(text);
    // Alone at the top it may be a headline with a dash in it.
    if (dateline !== null && standsAlone && (!dateline.isStrong || hasDateline(top.slice(1)))) continue;
    if (dateline !== null) {
      const before = text.slice(0, dateline.length).trim();
      const entry = desk.ledger.propose({
        kind: "recognise",
        reason: "dateline",
        place: line.from,
        before,
        after: dateline.place,
      });
      cutStart(desk, line, dateline.length, entry);
      if (dateline.place !== "") desk.fields.push({ name: "place", text: dateline.place, entry });
      line.startsParagraph = true;
      line.startsText = true;
      return line;
    }
    if (endsSentence(text) && text.length > 40) return null;
  }
  return null;
}

function hasDateline(lines: readonly Line[]): boolean {
  return lines.some((line) => line.part === null && datelineOf(line.seen.text) !== null);
}
