import { decodeEntities } from "./entities.ts";

export type Token =
  | { type: "text"; text: string }
  | { type: "open"; name: string; attributes: Map<string, string>; closed: boolean }
  | { type: "close"; name: string }
  /** An element whose content is no text: the whole of it. */
  | { type: "raw"; name: string };

const rawElements = new Set([
  "script",
  "style",
  "title",
  "xml",
  "textarea",
  "iframe",
  "noscript",
  "noembed",
  "noframes",
  "xmp",
]);
const letter = /[a-z]/i;
/** More attributes than this only serve to exhaust a browser. */
const maxAttributes = 200;

/**
 * HTML as tokens, in one pass from left to right: time and memory grow with the length alone, whatever
 * the input. Follows the HTML standard where it matters for pasted text: an unclosed comment or tag
 * swallows the rest, the content of scripts and styles is never text.
 */
export function* tokenize(html: string): Generator<Token> {
  let position = 0;
  let textFrom = 0;
  while (position < html.length) {
    const open = html.indexOf("<", position);
    if (open === -1) break;
    const next = html.charAt(open + 1);
    if (!(letter.test(next) || next === "/" || next === "!" || next === "?")) {
      position = open + 1;
      continue;
    }
    if (open > textFrom) yield { type: "text", text: decodeEntities(html.slice(textFrom, open)) };
    if (next === "!" || next === "?") {
      position = endOfDeclaration(html, open);
    } else if (next === "/") {
      const end = html.indexOf(">", open);
      position = end === -1 ? html.length : end + 1;
      const name = nameAt(html, open + 2);
      if (name !== "" && end !== -1) yield { type: "close", name };
    } else {
      const tag = readTag(html, open + 1);
      position = tag.end;
      if (tag.complete) {
        // Only `xml` may close itself; a browser reads on after `<script/>`.
        if (rawElements.has(tag.name) && !(tag.closed && tag.name === "xml")) {
          yield { type: "raw", name: tag.name };
          position = endOfRaw(html, position, tag.name);
        } else {
          yield { type: "open", name: tag.name, attributes: tag.attributes, closed: tag.closed };
        }
      }
    }
    textFrom = position;
  }
  if (textFrom < html.length) yield { type: "text", text: decodeEntities(html.slice(textFrom)) };
}

function endOfDeclaration(html: string, open: number): number {
  const comment = html.startsWith("<!--", open);
  // `<!-->` and `<!--->` are whole comments.
  const end = html.indexOf(comment ? "-->" : ">", comment ? open + 2 : open);
  return end === -1 ? html.length : end + (comment ? 3 : 1);
}

function endOfRaw(html: string, from: number, name: string): number {
  const close = new RegExp(`</${name}[\\s/>]`, "gi");
  close.lastIndex = from;
  const found = close.exec(html);
  if (found === null) return html.length;
  const end = html.indexOf(">", found.index);
  return end === -1 ? html.length : end + 1;
}

function nameAt(html: string, from: number): string {
  let end = from;
  while (end < html.length && end - from < 60 && !/[\s/>]/.test(html.charAt(end))) end += 1;
  return html.slice(from, end).toLowerCase();
}

interface Tag {
  name: string;
  attributes: Map<string, string>;
  closed: boolean;
  end: number;
  complete: boolean;
}

function readTag(html: string, from: number): Tag {
  const name = nameAt(html, from);
  const attributes = new Map<string, string>();
  let position = from + name.length;
  let closed = false;
  while (position < html.length) {
    const character = html.charAt(position);
    if (character === ">") return { name, attributes, closed, end: position + 1, complete: true };
    if (/\s/.test(character)) {
      position += 1;
      continue;
    }
    if (character === "/") {
      closed = html.charAt(position + 1) === ">";
      position += 1;
      continue;
    }
    const keyEnd = findFrom(html, position + 1, /[\s/>=]/g);
    const key = html.slice(position, Math.min(keyEnd, position + 60)).toLowerCase();
    position = skipSpaces(html, keyEnd);
    let value = "";
    if (html.charAt(position) === "=") {
      position = skipSpaces(html, position + 1);
      const quote = html.charAt(position);
      if (quote === '"' || quote === "'") {
        const end = html.indexOf(quote, position + 1);
        if (end === -1) return { name, attributes, closed, end: html.length, complete: false };
        value = html.slice(position + 1, end);
        position = end + 1;
      } else {
        const end = findFrom(html, position, /[\s>]/g);
        value = html.slice(position, end);
        position = end;
      }
    }
    if (attributes.size < maxAttributes && !attributes.has(key)) attributes.set(key, decodeEntities(value));
  }
  return { name, attributes, closed, end: html.length, complete: false };
}

function findFrom(text: string, from: number, pattern: RegExp): number {
  pattern.lastIndex = from;
  return pattern.exec(text)?.index ?? text.length;
}

function skipSpaces(text: string, from: number): number {
  return findFrom(text, from, /\S/g);
}
