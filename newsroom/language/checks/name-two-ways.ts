import type { Lexicon } from "../dictionary/lexicon.ts";
import { distance } from "../dictionary/suggest.ts";
import type { Finding, Line } from "../line.ts";
import type { Token } from "../tokens.ts";

interface Use {
  readonly line: number;
  readonly token: Token;
}

/** More different neighbours than this are no story; comparing them would only cost time. */
const maxContexts = 20_000;
const maxPerContext = 12;

/**
 * Names that a story writes in two ways: capitalised words that stand beside the same word and differ by a
 * letter or two. The rarer way is marked, the more frequent one (the first, among equals) proposed. One list a line.
 */
export function namesTwoWays(lines: readonly Line[], lexicon: Lexicon): Finding[][] {
  const contexts = new Map<string, Map<string, Use[]>>();
  lines.forEach((line, index) => {
    for (const [context, token] of neighboursOf(line)) {
      if (contexts.size >= maxContexts && !contexts.has(context)) continue;
      const ways = contexts.get(context) ?? new Map<string, Use[]>();
      contexts.set(context, ways);
      if (ways.size >= maxPerContext && !ways.has(token.text)) continue;
      const uses = ways.get(token.text) ?? [];
      ways.set(token.text, uses);
      uses.push({ line: index, token });
    }
  });
  const findings: Finding[][] = lines.map(() => []);
  for (const ways of contexts.values()) {
    if (ways.size < 2) continue;
    const sorted = [...ways].sort((a, b) => b[1].length - a[1].length);
    sorted.forEach(([written, uses], index) => {
      const better = sorted.slice(0, index).find(([other]) => isOneName(written, other, lexicon))?.[0];
      if (better === undefined) return;
      for (const { line, token } of uses) {
        findings[line]?.push({ from: token.from, to: token.to, suggestions: [better] });
      }
    });
  }
  return findings;
}

/** Every word of two capitalised neighbours, with the other as its context. */
function neighboursOf({ text, tokens, isHeadline }: Line): [string, Token][] {
  if (isHeadline) return [];
  const found: [string, Token][] = [];
  tokens.forEach((left, index) => {
    const right = tokens[index + 1];
    if (right === undefined || !isName(left) || !isName(right) || text.slice(left.to, right.from) !== " ")
      return;
    found.push([`${left.text} *`, right]);
    found.push([`* ${right.text}`, left]);
  });
  return found;
}

function isName({ text, isAddress }: Token): boolean {
  return !isAddress && /^\p{Lu}\p{Ll}{3,}$/u.test(text);
}

function isOneName(a: string, b: string, lexicon: Lexicon): boolean {
  const [one, other] = [a.toLowerCase(), b.toLowerCase()];
  // `Jambi Timur`, `Jambi Tambur`: two words of the language are two names.
  if (lexicon.has(one) && lexicon.has(other)) return false;
  return distance(one, other, 2) <= (Math.min(one.length, other.length) >= 8 ? 2 : 1);
}
