import type { CheckContext, Finding, Line } from "../line.ts";

/** Words that are never doubled on purpose. */
const never = new Set(
  (
    "yang dan di ke dari untuk dengan pada dalam oleh akan telah sudah juga ini itu adalah ialah serta atau agar karena bahwa " +
    "kepada sebagai tidak tersebut para bagi atas bisa dapat harus masih saat ketika maka namun tetapi kami kita mereka ia dia"
  ).split(" "),
);

/** A word that stands twice: `yang yang`. What may be a missing hyphen (`hati hati`) is offered with one. */
export function doubledWord(line: Line, { lexicon }: CheckContext): Finding[] {
  const findings: Finding[] = [];
  line.tokens.forEach((token, at) => {
    const next = line.tokens[at + 1];
    if (next === undefined || !token.isWord || token.isAddress || token.lower !== next.lower) return;
    if (line.text.slice(token.to, next.from).trim() !== "" || token.lower.length < 2) return;
    // `Sri Sri`, `Bora Bora`: a name.
    if (token.isCapital && next.isCapital && !token.isShout && !line.isHeadline) return;
    if (!lexicon.has(token.lower) && !never.has(token.lower)) return;
    const single = token.text;
    const joined = `${token.text}-${next.lower}`;
    findings.push({
      from: token.from,
      to: next.to,
      suggestions: never.has(token.lower) ? [single] : [joined, single],
    });
  });
  return findings;
}
