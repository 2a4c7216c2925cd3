/** A run of letters, digits and accents, with what stands right before and after it. */
export interface Token {
  text: string;
  from: number;
  to: number;
  /** The token is part of an address, a mail address, a handle or a hash tag. */
  isAddress: boolean;
}

const addressSigns = /[/@#\\_=&?%+~]/;

/** The words of a text, hyphens apart, in one pass. */
export function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  // Stretches without spaces first: an address is one as a whole.
  for (const stretch of text.matchAll(/\S+/g)) {
    const isAddress = looksLikeAddress(stretch[0]);
    for (const word of stretch[0].matchAll(/[\p{L}\p{N}\p{M}]+/gu)) {
      const from = stretch.index + word.index;
      tokens.push({ text: word[0], from, to: from + word[0].length, isAddress });
    }
  }
  return tokens;
}

function looksLikeAddress(stretch: string): boolean {
  const head = stretch.slice(0, 200);
  if (/^["'“(]?(?:https?:|www\.|[@#])/i.test(head) || (addressSigns.test(head) && /[@_=?#]|:\/\//.test(head)))
    return true;
  return /[a-z0-9]\.(?:com|id|co|net|org|go|info|news|tv|sch|ac|web|gov)\b/i.test(head);
}
