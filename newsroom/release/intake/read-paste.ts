import type { SourceKind } from "#newsroom/sources/types.ts";
import { textOfHtml } from "../html/text-of-html.ts";
import { isMailHeader, passesOn } from "../mail-marks.ts";
import type { ReceivedRelease } from "./types.ts";

/** What a clipboard holds. */
export interface Paste {
  text: string;
  html: string;
}

/** HTML beyond this is styles and pictures of an office program; its plain text serves better. */
const maxHtmlLength = 20_000_000;
const stampedLine =
  /^\u200e?\[?\d{1,4}[./:-]\d{1,2}[./:-]?\d{0,4},?[\s\u202f]\d{1,4}[.:/]\d{2}[^\n]{0,40}[\]-]\s?[^:\n]{1,60}:/m;
/** So much of a paste is looked at to tell where it comes from. */
const sample = 20_000;

/** A paste as a release. */
export function readPaste({ text, html }: Paste): ReceivedRelease {
  const usesHtml = html !== "" && html.length <= maxHtmlLength;
  const shown = text === "" && usesHtml ? textOfHtml(html) : text;
  return {
    kind: kindOfPaste({ text: shown, html }),
    fileName: "",
    subject: subjectOf(shown),
    input: usesHtml ? { html } : { text },
    text: shown,
    pictures: [],
    readable: [],
    others: [],
  };
}

/** From which program a paste comes, as far as it tells. */
export function kindOfPaste({ text, html }: Paste): SourceKind {
  const head = text.slice(0, sample);
  const styles = html.slice(0, sample);
  if (stampedLine.test(head)) return "whatsapp";
  if (headerLines(head).length >= 2) return "mail";
  if (/docs-internal-guid/.test(styles)) return "google-docs";
  if (/urn:schemas-microsoft-com:office|class="?Mso|mso-/i.test(styles)) return "word";
  if (html !== "") return "web";
  return looksLikePdf(head) ? "pdf" : "text";
}

function subjectOf(text: string): string {
  const line = headerLines(text.slice(0, sample)).find((each) => isMailHeader(each) === "subject");
  return line?.replace(/^[^:]*:\s*/, "").slice(0, 300) ?? "";
}

/** The headers of a mail at the top of a text or under a line that passes it on. */
function headerLines(text: string): string[] {
  const lines = text.split(/\r?\n/).map((line) => line.trim());
  const passed = lines.findIndex(passesOn);
  const from = passed === -1 ? lines.findIndex((line) => line !== "") : passed + 1;
  const found = lines.slice(Math.max(0, from), from + 12).filter((line) => line !== "");
  const end = found.findIndex((line) => isMailHeader(line) === null);
  const head = end === -1 ? found : found.slice(0, end);
  return head.some((line) => isMailHeader(line) === "from" || isMailHeader(line) === "subject") ? head : [];
}

/** Form feeds, ligatures and page numbers are what is copied from a PDF viewer. */
function looksLikePdf(text: string): boolean {
  return /\f|[\ufb00-\ufb06]|\u00ad\n|^\s*(?:halaman|page)\s+\d+(?:\s+(?:dari|of)\s+\d+)?\s*$/im.test(text);
}
