import { cleanLine } from "#newsroom/search/question.ts";
import { stopWords } from "#newsroom/search/stop-words.ts";

const maxWords = 12;

/** What somebody typed into the board's search, as PostgreSQL is asked. */
export interface BoardQuestion {
  /** For `websearch_to_tsquery`; "" asks for nothing. */
  readonly asked: string;
  /** The last word may be half typed: what stands before it, and its letters. Null when it is finished. */
  readonly begun: { readonly before: string; readonly last: string } | null;
}

/** Reads the words; one that ends in a letter or digit may go on, one in a quotation or before a sign may not. */
export function readBoardQuestion(typed: string): BoardQuestion {
  const asked = withoutCommonWords(cleanLine(typed));
  const found = /^(.*?)(?:^|\s)([\p{L}\p{N}]{2,})$/u.exec(asked);
  const before = found?.[1]?.trim() ?? "";
  const last = found?.[2] ?? "";
  const quoted = (before.match(/"/g) ?? []).length % 2 === 1;
  return { asked, begun: last === "" || quoted ? null : { before, last } };
}

/** Words too common to ask for are left out, unless there is nothing else. */
function withoutCommonWords(line: string): string {
  const parts = (line.match(/-?"[^"]*"|\S+/g) ?? []).slice(0, maxWords);
  const bare = (part: string) => (part.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join("");
  const kept = parts.filter((part) => part.includes('"') || !stopWords.has(bare(part)));
  const asked = kept.some((part) => bare(part) !== "or" && bare(part) !== "") ? kept : parts;
  return asked.some((part) => bare(part) !== "") ? asked.join(" ") : "";
}
