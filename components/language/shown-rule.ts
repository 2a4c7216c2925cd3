import { readEntries } from "#newsroom/language/rules/entries.ts";
import type { LanguageRule } from "#newsroom/language/types.ts";

const shownEntries = 5;

/** What a rule looks for, in one line: its first words and how many more there are. */
export function summaryOf(rule: LanguageRule): { shown: string[]; more: number } {
  const entries = readEntries(rule.entries).map(({ words, better }) => {
    const written = words.join(" ");
    return better === null ? written : `${written} → ${better.filter(Boolean).join(" / ") || "∅"}`;
  });
  return { shown: entries.slice(0, shownEntries), more: Math.max(0, entries.length - shownEntries) };
}

/** Whether a rule has something to do with what an editor looks for. */
export function isAbout(rule: LanguageRule, wanted: string): boolean {
  const text = wanted.trim().toLowerCase();
  return text === "" || `${rule.entries}\n${rule.message}`.toLowerCase().includes(text);
}
