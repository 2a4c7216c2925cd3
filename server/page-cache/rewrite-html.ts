import { RewritingStream } from "parse5-html-rewriting-stream";

export type RewrittenHtml = Readonly<{
  html: string;
  /** Next's error document: it has no text of its own and is built by script, so readers would see nothing. */
  blank: boolean;
  /** Parts that wait for a script to be put in place: the page used Suspense, which reader routes must not. */
  unfinished: boolean;
  /** `style` elements and attributes, which the Content-Security-Policy will not let in. */
  inlineStyles: number;
}>;

type Range = readonly [start: number, end: number];
type Attribute = Readonly<{ name: string; value: string }>;

const waiting = /^[BPS]:/;
// React escapes quotes inside attribute values, so this can only be the attribute itself.
const precedenceMark = ' data-precedence="next"';

function attributeOf(attributes: readonly Attribute[], name: string): string | undefined {
  return attributes.find((attribute) => attribute.name === name)?.value;
}

function loadsScript(attributes: readonly Attribute[]): boolean {
  const relation = (attributeOf(attributes, "rel") ?? "").toLowerCase();
  if (relation === "modulepreload") return true;
  const purpose = attributeOf(attributes, "as");
  return (relation === "preload" || relation === "prefetch") && (purpose === "script" || purpose === "fetch");
}

/**
 * Takes Next's scripts, flight data, script preloads, comments and empty holders out of a finished page and
 * puts the reader's script at the end of the head. JSON-LD stays. The page is only read by the parser: what
 * is left is cut from the source, so text, entities, attributes and `pre` stay byte for byte as they were.
 * Throws when a script is not closed.
 */
export async function rewriteHtml(source: string, readerScriptHref?: string): Promise<RewrittenHtml> {
  const cuts: Range[] = [];
  let scriptFrom = -1;
  let templateDepth = 0;
  let templateFrom = -1;
  let holderFrom = -1;
  let headEnd = -1;
  let bodyEnd = -1;
  let blank = false;
  let unfinished = false;
  let inlineStyles = 0;

  const parser = new RewritingStream();
  parser.on("doctype", () => {});
  parser.on("comment", ({ sourceCodeLocation: at }) => {
    if (at) cuts.push([at.startOffset, at.endOffset]);
  });
  parser.on("text", (token) => {
    if (scriptFrom === -1 && token.text.trim() !== "") holderFrom = -1;
  });
  parser.on("startTag", ({ tagName, attrs, sourceCodeLocation: at }, raw) => {
    if (!at) return;
    if (tagName === "script") {
      if (attributeOf(attrs, "type") === "application/ld+json") holderFrom = -1;
      else scriptFrom = at.startOffset;
      return;
    }
    if (tagName === "template") {
      if (templateDepth === 0) templateFrom = at.startOffset;
      templateDepth += 1;
      if (waiting.test(attributeOf(attrs, "id") ?? "")) unfinished = true;
      return;
    }
    holderFrom = -1;
    if (tagName === "link" && loadsScript(attrs)) {
      cuts.push([at.startOffset, at.endOffset]);
      return;
    }
    if (tagName === "html" && attributeOf(attrs, "id") === "__next_error__") blank = true;
    if (tagName === "style" || attributeOf(attrs, "style") !== undefined) inlineStyles += 1;
    const hidden = attributeOf(attrs, "hidden") !== undefined;
    if (hidden && waiting.test(attributeOf(attrs, "id") ?? "")) unfinished = true;
    if (tagName === "div" && hidden && attrs.length === 1) holderFrom = at.startOffset;
    const precedence = tagName === "link" ? raw.indexOf(precedenceMark) : -1;
    if (precedence !== -1) {
      const from = at.startOffset + precedence;
      cuts.push([from, from + precedenceMark.length]);
    }
  });
  parser.on("endTag", ({ tagName, sourceCodeLocation: at }) => {
    if (!at) return;
    if (tagName === "script") {
      if (scriptFrom !== -1) cuts.push([scriptFrom, at.endOffset]);
      scriptFrom = -1;
      return;
    }
    if (tagName === "template" && templateDepth > 0) {
      templateDepth -= 1;
      if (templateDepth === 0) cuts.push([templateFrom, at.endOffset]);
      return;
    }
    if (tagName === "div" && holderFrom !== -1) cuts.push([holderFrom, at.endOffset]);
    holderFrom = -1;
    if (tagName === "head") headEnd = at.startOffset;
    if (tagName === "body") bodyEnd = at.startOffset;
  });

  await new Promise<void>((resolve, reject) => {
    parser.on("error", reject);
    parser.on("end", resolve);
    parser.resume();
    parser.end(source);
  });
  if (scriptFrom !== -1) throw new Error("the rendered page ends inside a script");

  const place = headEnd === -1 ? bodyEnd : headEnd;
  const script = readerScriptHref === undefined || place === -1 ? "" : scriptTag(readerScriptHref);
  return { html: splice(source, cuts, place, script), blank, unfinished, inlineStyles };
}

function scriptTag(href: string): string {
  return `<script type="module" src="${href.replaceAll("&", "&amp;").replaceAll('"', "&quot;")}"></script>`;
}

/** Leaves out the cuts, which may nest, and puts `added` at `place`. */
function splice(source: string, cuts: Range[], place: number, added: string): string {
  if (added !== "") cuts.push([place, place]);
  cuts.sort((a, b) => a[0] - b[0] || b[1] - a[1]);
  let html = "";
  let from = 0;
  for (const [start, end] of cuts) {
    if (start < from) continue;
    html += source.slice(from, start);
    if (start === place && end === place) html += added;
    from = end;
  }
  return html + source.slice(from);
}
