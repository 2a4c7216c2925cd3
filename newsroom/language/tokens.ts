/** A word or number of a line, hyphens and apostrophes inside it included. */
export interface Token {
  readonly text: string;
  readonly lower: string;
  readonly from: number;
  readonly to: number;
  /** Letters, hyphens and apostrophes only. */
  readonly isWord: boolean;
  /** Begins with a capital. */
  readonly isCapital: boolean;
  /** Capitals only, as short forms and headings are. */
  readonly isShout: boolean;
  /** Where a capital says nothing: after a full stop, a colon, an opening quote, a dash, or at the beginning. */
  readonly isFirst: boolean;
  /** Part of an address, a mail address, a handle or a hash tag. */
  readonly isAddress: boolean;
}

const address =
  /(?:https?:|www\.|[@#_\\]|:\/\/)|[a-z0-9]\.(?:com|id|co|net|org|go|info|news|tv|sch|ac|web|gov)\b/i;
/** A stretch without spaces longer than this is no word; only its beginning is looked at. */
const longStretch = 200;
const firstAfter = /(?:^|[.!?:;…–—|/•]|\s-)["'“‘”’([\s]*$|["“‘(]$|\n\s*$/u;

/** The words of a line in one pass, in order. Linear in the length of the text. */
export function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  for (const stretch of text.matchAll(/\S+/gu)) {
    const isAddress = address.test(stretch[0].slice(0, longStretch));
    for (const found of stretch[0].matchAll(/[\p{L}\p{N}\p{M}]+(?:[-’'][\p{L}\p{N}\p{M}]+)*/gu)) {
      const from = stretch.index + found.index;
      const word = found[0];
      tokens.push({
        text: word,
        lower: word.toLowerCase(),
        from,
        to: from + word.length,
        isWord: !/\p{N}/u.test(word),
        isCapital: /^\p{Lu}/u.test(word),
        isShout: /^[\p{Lu}\p{N}’'-]{2,}$/u.test(word) && /\p{Lu}/u.test(word),
        isFirst: firstAfter.test(text.slice(Math.max(0, from - 6), from)),
        isAddress,
      });
    }
  }
  return tokens;
}

/** Whether the words are written as a headline is, each with a capital, so that capitals name nothing. */
export function isHeadlineCase(tokens: readonly Token[]): boolean {
  const words = tokens.filter(({ isWord, lower }) => isWord && lower.length > 3);
  return words.length >= 3 && words.filter(({ isCapital }) => isCapital).length >= words.length * 0.8;
}
