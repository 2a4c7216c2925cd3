import type { Ledger } from "./ledger.ts";
import { divideLine, type Line, startParagraph } from "./lines.ts";
import type { Source } from "./source.ts";
import { sourceOf } from "./strand.ts";

const ruler = /^[-_=*~–—•.·#+<>|\s]{3,}$/;
const forwarded =
  /^(?:[\u2190-\u27bf]\ufe0f?\s?)?(?:\[?(?:pesan )?diteruskan(?: berkali-kali)?\]?|\[?forwarded(?: many times)?\]?|<media (?:tidak disertakan|omitted)>|pesan ini (?:telah )?dihapus|anda menghapus pesan ini|(?:you deleted this|this) message(?: was deleted)?|(?:gambar|video|stiker|dokumen|audio|gif|kontak) (?:tidak disertakan|dihilangkan)|(?:image|video|sticker|document|audio|gif|contact card) omitted|<(?:terlampir|attached):\s?[^<>]{3,80}>|[\w-]{3,60}\.(?:jpe?g|png|webp|mp4|pdf|docx?|opus|vcf|3gp|heic) \((?:file|berkas) (?:terlampir|attached)\)|<?(?:pesan ini diedit|this message was edited)>?)[:.]?$/i;
const date = String.raw`\d{1,4}[./:-]\d{1,2}(?:[./-]\d{2,4})?`;
const time = String.raw`\d{1,2}[.:]\d{2}(?:[.:]\d{2})?(?: ?[AP]\.?M\.?)?`;
const sender = "[^:]{1,60}:(?: |$)";
/** `[14/11 09.31] Humas: `, `[14/11/23, 09.31.22] Humas: `, `[09.31, 14/11/2023] Humas: ` and `14/11/23 09.31 - Humas: `. */
const stamps = [
  new RegExp(String.raw`^\[${date},? ${time}\] ?${sender}`, "i"),
  new RegExp(String.raw`^\[${time}, ${date}\] ?${sender}`, "i"),
  new RegExp(`^${date},? ${time} - ${sender}`, "i"),
];
const stamp = new RegExp(String.raw`^(?:\[${date},? ${time}\]|${date},? ${time} -) ?`, "i");
/** What a chat says by itself: who joined, that it is encrypted. */
const chatNotice =
  /(?:pesan dan panggilan (?:di)?enkripsi|messages and calls are end-to-end|membuat grup|menambahkan anda|bergabung menggunakan|keluar dari grup|mengubah (?:subjek|nama|ikon|deskripsi|setelan) grup|telah mengubah|created group|joined using|changed (?:the|this) (?:subject|group)|kode keamanan anda)/i;

/**
 * Drops rulers and what chat programs add: time and sender before a message, "Diteruskan". The lines that result:
 * a stamp becomes a line of its own, so that it comes back alone when it is undone, whatever its message becomes.
 */
export function cleanLines(source: Source, lines: readonly Line[], ledger: Ledger): Line[] {
  const cleaned = lines.flatMap((line) =>
    line.shape.type === "cell" ? [line] : apart(source, line, ledger),
  );
  cleaned.forEach((line, index) => {
    if (line.shape.type === "cell" || line.droppedBy !== null) return;
    const text = line.seen.text;
    const reason = isRuler(text) ? "ruler" : isChatNotice(text) || isForwarded(text) ? "forwarded" : null;
    if (reason !== null) {
      line.droppedBy = ledger.propose({ kind: "clean", reason, place: line.from, before: text, after: "" });
    } else if (text === "" && line.edits[0] !== undefined) {
      // Nothing is left of it but invisible characters.
      line.droppedBy = line.edits[0].entry;
    }
    if (line.droppedBy !== null) startParagraph(cleaned[index + 1]);
  });
  return cleaned;
}

function isForwarded(text: string): boolean {
  return text.length < 110 && forwarded.test(text);
}

/** A line with a stamp and no sender. */
function isChatNotice(text: string): boolean {
  const head = text.slice(0, 240);
  return (
    stamp.test(head) && chatNotice.test(head) && !stamps.some((pattern) => pattern.test(head.slice(0, 110)))
  );
}

function isRuler(text: string): boolean {
  return text.length >= 3 && ruler.test(text) && text !== "..." && !/^\.+$/.test(text);
}

/** A line as its stamp, dropped, and its message; the line itself where it has none. */
function apart(source: Source, line: Line, ledger: Ledger): Line[] {
  if (isChatNotice(line.seen.text)) return [line];
  const head = line.seen.text.slice(0, 110);
  const found = stamps.map((pattern) => pattern.exec(head)?.[0]).find((stamp) => stamp !== undefined);
  if (found === undefined) return [line];
  const isAll = found.length >= line.seen.text.length;
  const [stamp, message] = divideLine(source, line, isAll ? line.to : sourceOf(line.seen, found.length));
  stamp.droppedBy = ledger.propose({
    kind: "clean",
    reason: "message-stamp",
    place: line.from,
    before: found.trim(),
    after: "",
  });
  if (isAll) return [stamp];
  stamp.stamps = message;
  startParagraph(message);
  return [stamp, message];
}
