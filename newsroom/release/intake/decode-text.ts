/** The beginning that is looked at where a file does not say how it is written. */
const sample = 4_096;

/**
 * The text of a file's bytes. A byte order mark decides; without one it is UTF-8 when it can be, UTF-16 when
 * every other byte is empty, and else Windows-1252, which can be anything. Never throws.
 */
export function decodeText(bytes: Uint8Array): string {
  const marked = byMark(bytes);
  if (marked !== null) return new TextDecoder(marked).decode(bytes);
  const wide = withoutMark(bytes);
  if (wide !== null) return new TextDecoder(wide).decode(bytes);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder("windows-1252").decode(bytes);
  }
}

/** The text of an HTML file: as its mark says, else its `<meta>`, else as any text. */
export function decodeHtml(bytes: Uint8Array): string {
  if (byMark(bytes) !== null || withoutMark(bytes) !== null) return decodeText(bytes);
  const head = new TextDecoder("windows-1252").decode(bytes.subarray(0, sample));
  const said = /<meta[^>]{0,200}charset\s*=\s*["']?([\w-]{3,40})/i.exec(head)?.[1];
  if (said === undefined) return decodeText(bytes);
  try {
    return new TextDecoder(said).decode(bytes);
  } catch {
    return decodeText(bytes);
  }
}

function byMark(bytes: Uint8Array): "utf-8" | "utf-16le" | "utf-16be" | null {
  const [first, second, third] = bytes;
  if (first === 0xef && second === 0xbb && third === 0xbf) return "utf-8";
  if (first === 0xff && second === 0xfe) return "utf-16le";
  if (first === 0xfe && second === 0xff) return "utf-16be";
  return null;
}

/** Latin text in UTF-16 has an empty byte in each pair. */
function withoutMark(bytes: Uint8Array): "utf-16le" | "utf-16be" | null {
  const head = bytes.subarray(0, sample);
  const pairs = head.length >> 1;
  if (pairs < 8) return null;
  let low = 0;
  let high = 0;
  for (let at = 0; at + 1 < head.length; at += 2) {
    if (head[at] === 0) high += 1;
    if (head[at + 1] === 0) low += 1;
  }
  if (low > pairs * 0.7 && high < pairs * 0.1) return "utf-16le";
  if (high > pairs * 0.7 && low < pairs * 0.1) return "utf-16be";
  return null;
}
