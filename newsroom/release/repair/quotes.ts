import type { Reading, Repair } from "./repair-strands.ts";

const speaker =
  / (?:ujar|kata|ucap|tutur|jelas|terang|ungkap|tegas|imbuh|tambah|papar|sebut|pungkas|harap|pesan|ajak)(?:nya)?(?= |\.|,)/;

/** A quote that is opened and not closed, or closed by another kind of mark. */
export function quotes({ text, next }: Reading): Repair[] {
  const opened = text.lastIndexOf("“");
  if (opened !== -1 && text.indexOf("”", opened) === -1) {
    const straight = text.indexOf('"', opened);
    if (straight !== -1) return [{ from: straight, to: straight + 1, text: "”", reason: "mixed-quotes" }];
    // A quote of several paragraphs is closed only in its last one.
    if (next.startsWith("“")) return [];
    const at = closingPlace(text, opened);
    return [{ from: at, to: at, text: "”", reason: "unclosed-quote" }];
  }
  const closed = text.indexOf("”");
  const straightBefore = closed === -1 ? -1 : text.lastIndexOf('"', closed);
  if (straightBefore !== -1 && text.lastIndexOf("“", closed) < straightBefore) {
    return [{ from: straightBefore, to: straightBefore + 1, text: "“", reason: "mixed-quotes" }];
  }
  const straight = text.split('"').length - 1;
  if (straight % 2 === 1 && opened === -1) {
    const last = text.lastIndexOf('"');
    if (!/^[\p{L}\p{N}]/u.test(text.slice(last + 1, last + 3)) || next.startsWith('"')) return [];
    const at = closingPlace(text, last);
    return [{ from: at, to: at, text: '"', reason: "unclosed-quote" }];
  }
  return [];
}

/** Before "ujar …" when a comma stands there, else at the end. */
function closingPlace(text: string, opened: number): number {
  const said = speaker.exec(text.slice(opened));
  if (said === null) return text.length;
  const at = opened + said.index;
  return /[,.!?]/.test(text.charAt(at - 1)) ? at : text.length;
}
