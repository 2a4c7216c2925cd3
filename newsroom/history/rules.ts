import { cleanLine } from "#newsroom/body/text.ts";
import type { VersionName } from "./types.ts";

/** The most characters that the name of a revision may have; the column holds no more. */
export const revisionNameLimit = 80;

/** How the address calls the draft as it stands. */
export const draftWord = "naskah";

/** The name of a revision as it is stored; "" takes a name away. Null when it is too long. */
export function revisionName(text: string): string | null {
  const name = cleanLine(text);
  return name.length <= revisionNameLimit ? name : null;
}

/** Which version a part of the address names; null when it names none. */
export function readVersion(word: string | string[] | undefined): VersionName | null {
  if (word === draftWord) return "draft";
  if (typeof word !== "string" || !/^[1-9]\d{0,8}$/.test(word)) return null;
  return Number(word);
}

/** How the address calls a version. */
export function versionWord(version: VersionName): string {
  return version === "draft" ? draftWord : String(version);
}
