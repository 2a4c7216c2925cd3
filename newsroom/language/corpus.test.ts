import { expect, test } from "vitest";
import { checkLine, checkNames, createChecker } from "./check.ts";
import { readLine } from "./line.ts";
import { defaultRules } from "./rules/defaults/all.ts";
import { cleanStories, plantedFaults } from "./testing/corpus.ts";
import { testLexicon } from "./testing/lexicon.ts";
import type { LanguageMark } from "./types.ts";

const checker = createChecker(
  defaultRules.map((rule) => ({ ...rule, id: rule.code })),
  testLexicon(),
);

/** The whole corpus is read at once, on a machine that may have other work. */
const corpusTimeoutMs = 60_000;

function marksOf(texts: readonly string[]): LanguageMark[] {
  const lines = texts.map((text, index) => readLine(text, texts[index + 1] ?? ""));
  const names = checkNames(lines, checker);
  return lines.flatMap((line, index) => [...checkLine(line, checker), ...(names[index] ?? [])]);
}

test(
  "at most one false mark stands in 300 words of clean local news",
  () => {
    let words = 0;
    const marks: string[] = [];
    for (const { name, lines } of cleanStories()) {
      words += lines.join(" ").split(/\s+/).length;
      for (const mark of marksOf(lines)) marks.push(`${name}: ${mark.ruleId} “${mark.text}”`);
    }
    console.info(`clean: ${words} words, ${marks.length} false marks\n${marks.join("\n")}`);
    expect(words).toBeGreaterThanOrEqual(6_000);
    expect(marks.length).toBeLessThanOrEqual(words / 300);
  },
  corpusTimeoutMs,
);

test(
  "nine of ten planted faults are found, and the first proposal is mostly right",
  () => {
    const faults = plantedFaults();
    const missed: string[] = [];
    let fixed = 0;
    for (const { sentence, from, to, right } of faults) {
      const found = marksOf([sentence]).filter((mark) => mark.from < to && from < mark.to);
      if (found.length === 0) missed.push(sentence);
      const repairs = found.some(
        (mark) =>
          sentence.slice(0, mark.from) + (mark.suggestions[0] ?? mark.text) + sentence.slice(mark.to) ===
          right,
      );
      if (repairs) fixed += 1;
    }
    const share = (count: number) =>
      `${count}/${faults.length} (${Math.round((100 * count) / faults.length)} %)`;
    console.info(
      `planted: found ${share(faults.length - missed.length)}, right at first proposal ${share(fixed)}\n${missed.join("\n")}`,
    );
    expect(faults.length).toBeGreaterThanOrEqual(150);
    expect(missed.length / faults.length).toBeLessThanOrEqual(0.1);
    expect(fixed / faults.length).toBeGreaterThanOrEqual(0.75);
  },
  corpusTimeoutMs,
);

test(
  "the corrected sentences are left alone",
  () => {
    const marked = plantedFaults().filter(({ right }) => marksOf([right]).length > 0);
    expect(marked.length).toBeLessThanOrEqual(3);
  },
  corpusTimeoutMs,
);
