interface Quoted {
  readonly quote: string;
  readonly before: string;
  readonly after: string;
}

/** Quotes shorter than this stand in many places: without matching surroundings they are not taken as found. */
const shortQuote = 8;

/** Where in a text some quoted words stand: the place whose surroundings fit best; null when nowhere. */
export function findQuote(text: string, { quote, before, after }: Quoted): number | null {
  if (quote === "") return null;
  let best: { at: number; score: number } | null = null;
  for (let at = text.indexOf(quote); at !== -1; at = text.indexOf(quote, at + 1)) {
    const score = commonEnd(text.slice(0, at), before) + commonStart(text.slice(at + quote.length), after);
    if (best === null || score > best.score) best = { at, score };
  }
  return best === null || (quote.length < shortQuote && best.score < 3) ? null : best.at;
}

function commonStart(one: string, other: string): number {
  let length = 0;
  while (length < other.length && one[length] === other[length]) length += 1;
  return length;
}

function commonEnd(one: string, other: string): number {
  let length = 0;
  while (length < other.length && one.at(-1 - length) === other.at(-1 - length)) length += 1;
  return length;
}
