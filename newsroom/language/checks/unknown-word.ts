import type { Lexicon } from "../dictionary/lexicon.ts";
import { suggestionsFor } from "../dictionary/suggest.ts";
import { knowledgeOf } from "../dictionary/word-forms.ts";
import { type CheckContext, type Finding, isForeign, type Line } from "../line.ts";
import type { Token } from "../tokens.ts";
import { inCaseOf } from "../written-case.ts";

/** A capital in the middle of a sentence is a name, unless the word is nearly a very frequent one. */
const frequentForNames = 2_500;
const shortestNearName = 8;
/** So many unknown words in one line are another language: a quotation, a local tongue, a foreign title. */
const foreignFrom = 4;
const foreignShare = 0.3;
/** Words of one line for which proposals are looked up. */
const mostOfLine = 100;

/** Words that the dictionary does not know and that look like a slip of the finger. */
export function unknownWord(line: Line, context: CheckContext): Finding[] {
  const unknown = line.tokens.filter((token) => mayBeWrong(token, line, context));
  const words = line.tokens.filter(({ isWord }) => isWord).length;
  if (unknown.length >= foreignFrom && unknown.length > words * foreignShare) return [];
  return unknown.slice(0, mostOfLine).flatMap((token): Finding[] => {
    const suggestions = proposalsFor(token, context.lexicon);
    return suggestions.length === 0 ? [] : [{ from: token.from, to: token.to, suggestions }];
  });
}

function mayBeWrong(token: Token, line: Line, { lexicon, ownWords }: CheckContext): boolean {
  const { lower, isWord, isAddress, isShout } = token;
  if (!isWord || isAddress || lower.length < 4 || ownWords.has(lower) || /[’']/.test(lower)) return false;
  if (isForeign(line, token) || (isShout && lower.length < 7) || /\p{Ll}\p{Lu}/u.test(token.text))
    return false;
  if (token.isCapital && (lower.length < shortestNearName || lower.includes("-"))) return false;
  const knowledge = knowledgeOf(lower, lexicon);
  if (knowledge === "derived") return swapOfFrequent(lower, lexicon) !== null;
  return knowledge === "unknown";
}

function proposalsFor(token: Token, lexicon: Lexicon): string[] {
  const { lower, text } = token;
  const swapped = swapOfFrequent(lower, lexicon);
  if (swapped !== null) return [inCaseOf(text, swapped)];
  const near = suggestionsFor(lower, lexicon);
  const accepted = token.isCapital
    ? near.filter(
        ({ rank, distance, change }) =>
          distance === 1 && change !== "other" && (rank ?? Infinity) < frequentForNames,
      )
    : near.filter(({ rank, distance }) => distance === 1 || (rank ?? Infinity) < frequentForNames * 2);
  return accepted.map(({ word }) => inCaseOf(text, word));
}

/** `kegaitan` is a possible word, yet one swap away from a very frequent one: it was meant. */
function swapOfFrequent(word: string, lexicon: Lexicon): string | null {
  if (word.length < 6 || lexicon.has(word)) return null;
  const [first] = suggestionsFor(word, lexicon);
  return first?.change === "swap" && first.rank !== null && first.rank < frequentForNames ? first.word : null;
}
