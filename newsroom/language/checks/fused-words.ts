import { knowledgeOf } from "../dictionary/word-forms.ts";
import { type CheckContext, type Finding, isForeign, type Line } from "../line.ts";
import type { Token } from "../tokens.ts";

/** Names that really have a capital inside, in lower case. */
const namesWithCapitals = new Set(
  (
    "whatsapp youtube tiktok linkedin facetime paypal github powerpoint onedrive gofood gopay goride gosend gojek grabfood shopeepay " +
    "shopeefood linkaja bukalapak klikbca pedulilindungi satusehat inarisk sirup silpa kemenpan kemenpppa kemenpupr kemenesdm kemenkumham " +
    "kemenham komdigi permenpan eppgbm ektp ehac mbanking iphone ipad icloud macbook chatgpt openai deepseek javascript mcdonald mcdonalds " +
    "motogp esports bumdes bumnag bumdesa posind jaklingko transjakarta transjambi mypertamina simpel siplah lanyalla dicaprio degaul " +
    "macarthur laliga roro smartcity superapp"
  ).split(" "),
);
const glued = /^(\p{Lu}{2,})(dan|di|yang|ke|dari|untuk|pada|dengan|serta|ini|itu|akan|telah)$/u;
const year = /^(\p{L}{4,})((?:19|20)\d\d)$/u;
/** A part of a fused word must be this frequent; rarer ones explain too much. */
const frequentBelow = 4_000;
const shortLinks = new Set(["di", "ke"]);

/** Words that lost the space between them: `mengatakanDinas`, `TKSKdan`, `tahun2026`, `untukmeningkatkan`. */
export function fusedWords(line: Line, context: CheckContext): Finding[] {
  return line.tokens.flatMap((token): Finding[] => {
    if (token.isAddress || token.text.length < 5 || token.text.length > 60 || isForeign(line, token))
      return [];
    const at =
      capitalSplit(token) ??
      glued.exec(token.text)?.[1]?.length ??
      year.exec(token.text)?.[1]?.length ??
      smallSplit(token, context);
    if (at === null) return [];
    return [
      { from: token.from, to: token.to, suggestions: [`${token.text.slice(0, at)} ${token.text.slice(at)}`] },
    ];
  });
}

function capitalSplit({ text }: Token): number | null {
  if (namesWithCapitals.has(text.toLowerCase()) || text.includes("-")) return null;
  const found = /\p{Ll}{2}(?=\p{Lu})/u.exec(text);
  if (found === null) return null;
  const at = found.index + 2;
  const right = text.slice(at);
  // `KemenPUPR`, `SiLPA`: a short form and letters, as offices name themselves.
  if (/^\p{Lu}/u.test(text) && /^\p{Lu}+$/u.test(right) && at <= 5) return null;
  return right.length >= 2 ? at : null;
}

/** Where an unknown word in small letters falls into two frequent ones; the most frequent pair. */
function smallSplit(
  { text, lower, isCapital, isFirst }: Token,
  { lexicon, ownWords }: CheckContext,
): number | null {
  if ((isCapital && !isFirst) || text.includes("-") || ownWords.has(lower)) return null;
  if (lower.length < 6 || knowledgeOf(lower, lexicon) !== "unknown") return null;
  let best: { at: number; cost: number } | null = null;
  for (let at = 2; at <= lower.length - 3; at += 1) {
    const left = costOf(lower.slice(0, at), lexicon.rank);
    const right = costOf(lower.slice(at).replace(/(?:nya|lah|pun)$/, ""), lexicon.rank);
    if (left === null || right === null) continue;
    if (best === null || left + right < best.cost) best = { at, cost: left + right };
  }
  return best?.at ?? null;
}

function costOf(part: string, rank: (word: string) => number | null): number | null {
  if (part.length < 3) return shortLinks.has(part) ? 3_000 : null;
  const found = rank(part);
  return found === null || found > frequentBelow || (part.length === 3 && found > 600) ? null : found;
}
