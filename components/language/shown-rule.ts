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

/** What a rule tells the writer, with its first words in it; where it knows none, three dots stand for them. */
export function messageOf(rule: LanguageRule): string {
  const first = rule.kind === "words" ? readEntries(rule.entries)[0] : undefined;
  const word = first?.words.join(" ") ?? "…";
  const better = first?.better?.find(Boolean) ?? "…";
  return rule.message.replaceAll("{word}", word).replaceAll("{better}", better);
}

/** Whether a rule has something to do with what an editor looks for. */
export function isAbout(rule: LanguageRule, wanted: string): boolean {
  const text = wanted.trim().toLowerCase();
  return text === "" || `${rule.entries}\n${rule.message}`.toLowerCase().includes(text);
}
