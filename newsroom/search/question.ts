import { stopWords } from "./stop-words.ts";

/** Longer questions are cut: nobody types them, and they cost. */
export const maxQuestionLength = 120;
const maxWords = 12;

export interface Question {
  /** As shown in the box: cleaned and cut. */
  readonly text: string;
  /** As given to `websearch_to_tsquery`: without words too common to ask for. "" asks for nothing. */
  readonly asked: string;
  /** Its single words in lower case, for corrections. */
  readonly words: readonly string[];
}

/**
 * Reads what somebody typed. Quoted phrases, `-word` and `or` keep their meaning; control characters go;
 * a question of nothing but common words is asked as it is.
 */
export function readQuestion(typed: string): Question {
  const text = cut(
    typed
      .normalize("NFC")
      .replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Cn}]/gu, " ")
      .replace(/\s+/gu, " ")
      .trim(),
  );
  const parts = (text.match(/-?"[^"]*"|\S+/g) ?? []).slice(0, maxWords);
  const words = parts
    .filter((part) => !part.includes('"'))
    .flatMap((part) => part.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);
  const kept = parts.filter((part) => part.includes('"') || !stopWords.has(bare(part)));
  const asked = kept.some((part) => bare(part) !== "or" && bare(part) !== "") ? kept : parts;
  return {
    text,
    asked: asked.some((part) => bare(part) !== "") ? asked.join(" ") : "",
    words: words.slice(0, maxWords),
  };
}

/** The words that carry the question: what a typo may hide in. */
export function meaningfulWords(question: Question): string[] {
  return [...new Set(question.words)].filter((word) => word.length > 3 && !stopWords.has(word)).slice(0, 6);
}

function bare(part: string): string {
  return (part.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join("");
}

function cut(text: string): string {
  if (text.length <= maxQuestionLength) return text;
  const beginning = text.slice(0, maxQuestionLength).toWellFormed();
  const lastSpace = beginning.lastIndexOf(" ");
  return lastSpace > 0 ? beginning.slice(0, lastSpace) : beginning.replace(/\ufffd$/, "");
}
