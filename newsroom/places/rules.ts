import { cleanLine } from "#newsroom/body/text.ts";
import { mostSpellings, placeNameLimit, spellingLimit } from "./limits.ts";

/** A dateline as it is looked up: one line in small letters. The database lowers the stored ones the same way. */
export function spellingOf(dateline: string): string {
  return cleanLine(dateline).toLowerCase();
}

/**
 * How datelines write a place: its own name always, then what was typed, one a line or between commas; each once,
 * in the order of the alphabet.
 */
export function readSpellings(name: string, typed: string): string[] {
  const all = [name, ...typed.split(/[\n,;]/)].map(spellingOf).filter((spelling) => spelling !== "");
  return [...new Set(all)].sort((one, other) => one.localeCompare(other, "id"));
}

/** What is wrong with a place: a key under `errors` with its values, or null. */
export function placeProblem(
  name: string,
  spellings: readonly string[],
): { key: string; values?: Record<string, number> } | null {
  if (!/\p{L}/u.test(name)) return { key: "place-name-missing" };
  if (name.length > placeNameLimit) return { key: "place-name-long", values: { limit: placeNameLimit } };
  if (spellings.length > mostSpellings) return { key: "spellings-many", values: { limit: mostSpellings } };
  if (spellings.some((spelling) => spelling.length > spellingLimit))
    return { key: "spelling-long", values: { limit: spellingLimit } };
  return null;
}
