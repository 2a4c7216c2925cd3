import { escapeHtml } from "#newsroom/body/html/escape.ts";
import { tokenize } from "#newsroom/release/html/tokenize.ts";

/** Elements that the body's schema can read something of. Others are left out, and their words stay. */
const readElements = new Set(
  "p br b strong i em a h1 h2 h3 h4 h5 h6 blockquote ul ol li table thead tbody tfoot tr th td hr figure aside div span section article pre".split(
    " ",
  ),
);
/** Elements of which nothing is wanted, nor what stands in them. */
const droppedElements = new Set("svg math object audio video canvas select template head".split(" "));
const readAttributes = new Set(["href", "start", "colspan", "rowspan"]);
const voidElements = new Set(["br", "hr"]);
/** Elements that close by themselves where the next begins; pages often leave their ends out. */
const lines = new Set("p li tr th td thead tbody tfoot".split(" "));
/** Deeper than this nothing is told apart by anybody; parsers that descend by recursion do not survive 2,000. */
const maxDepth = 24;
/** Elements of one paste; of what comes behind them the words stay. */
const maxElements = 20_000;

/**
 * Pasted HTML without anything that a browser would try to run, load or report while it is parsed: no
 * handlers, pictures, frames or styles beyond weight and slant. What the body may hold is still the schema's
 * decision; this only keeps the clipboard of a foreign page from reaching the parser as it is.
 */
export function cleanPastedHtml(html: string): string {
  let clean = "";
  let elements = 0;
  /** Containers that are open, each with whether it was kept. */
  const open: { name: string; kept: boolean }[] = [];
  let dropped: { name: string; depth: number } | null = null;
  for (const token of tokenize(html)) {
    if (dropped !== null) {
      if (token.type === "open" && token.name === dropped.name && !token.closed) dropped.depth += 1;
      if (token.type === "close" && token.name === dropped.name) dropped.depth -= 1;
      if (dropped.depth === 0) dropped = null;
    } else if (token.type === "text") clean += escapeHtml(token.text);
    else if (token.type === "close") {
      if (!readElements.has(token.name) || voidElements.has(token.name)) continue;
      const ends = lines.has(token.name) || open.at(-1)?.name !== token.name ? null : open.pop();
      if (ends?.kept !== false) clean += `</${token.name}>`;
    } else if (token.type === "open") {
      if (droppedElements.has(token.name) && !token.closed) dropped = { name: token.name, depth: 1 };
      else if (readElements.has(token.name)) {
        elements += 1;
        const kept = elements <= maxElements && (lines.has(token.name) || open.length < maxDepth);
        if (!lines.has(token.name) && !voidElements.has(token.name) && !token.closed) {
          open.push({ name: token.name, kept });
        }
        clean += kept ? `<${token.name}${attributesOf(token.attributes)}>` : " ";
      }
    }
  }
  return clean;
}

function attributesOf(attributes: ReadonlyMap<string, string>): string {
  let text = "";
  for (const [name, value] of attributes) {
    if (readAttributes.has(name) || /^data-[a-z-]+$/.test(name)) text += ` ${name}="${escapeHtml(value)}"`;
    else if (name === "style") text += styleOf(value);
  }
  return text;
}

/** Google Docs wraps everything in a `<b>` of normal weight and writes bold as a style. */
function styleOf(style: string): string {
  const weight = /font-weight\s*:\s*(\d{3}|bold|normal)/i.exec(style)?.[1];
  const slant = /font-style\s*:\s*(italic|normal)/i.exec(style)?.[1];
  const kept = [weight ? `font-weight:${weight}` : "", slant ? `font-style:${slant}` : ""].filter(Boolean);
  return kept.length === 0 ? "" : ` style="${kept.join(";")}"`;
}
