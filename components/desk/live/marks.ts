/** A textarea's text with what is selected in it. */
export interface Selected {
  readonly text: string;
  readonly from: number;
  readonly to: number;
}

/** Puts a sign around what is selected, or takes it away again; without a selection the caret stands inside. */
export function toggleSign({ text, from, to }: Selected, sign: "*" | "_"): Selected {
  const inside = text.slice(from, to);
  const isSet = text.slice(from - 1, from) === sign && text.slice(to, to + 1) === sign;
  if (isSet)
    return {
      text: text.slice(0, from - 1) + inside + text.slice(to + 1),
      from: from - 1,
      to: to - 1,
    };
  // A sign holds only at the edge of a word: spaces at the ends of a selection stay outside.
  const start = from + (inside.length - inside.trimStart().length);
  const end = Math.max(start, to - (inside.length - inside.trimEnd().length));
  return {
    text: text.slice(0, start) + sign + text.slice(start, end) + sign + text.slice(end),
    from: start + 1,
    to: end + 1,
  };
}

/** Makes the selected lines points of a list, or lines again when all are. */
export function togglePoints({ text, from, to }: Selected): Selected {
  const begin = text.lastIndexOf("\n", from - 1) + 1;
  const after = text.indexOf("\n", to);
  const end = after === -1 ? text.length : after;
  const lines = text.slice(begin, end).split("\n");
  const arePoints = lines.every((line) => line.startsWith("- "));
  const changed = lines.map((line) => (arePoints ? line.slice(2) : `- ${line}`)).join("\n");
  const caret = begin + changed.length;
  return { text: text.slice(0, begin) + changed + text.slice(end), from: caret, to: caret };
}

/** Writes a link for what is selected; the caret stands where its address goes. */
export function addLink({ text, from, to }: Selected): Selected {
  const words = text.slice(from, to);
  const isAddress = /^https?:\/\/\S+$/.test(words);
  const link = isAddress ? `[](${words})` : `[${words}](https://)`;
  const caret = from + (isAddress || words === "" ? 1 : link.length - 1);
  return { text: text.slice(0, from) + link + text.slice(to), from: caret, to: caret };
}
