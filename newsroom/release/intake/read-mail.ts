import type { Address, Email } from "postal-mime";
import { textOfHtml } from "../html/text-of-html.ts";
import { isPicture } from "./file-shape.ts";
import { maxFoundFiles, maxMailBytes } from "./limits.ts";
import type { FoundFile, Reading, ReceivedRelease } from "./types.ts";

/** Parts inside parts inside parts: no mail of people goes so deep. */
const deepest = 40;
const readableName = /\.(?:docx|txt|html?)$/i;

/** A stored mail as a release: its text without headers, its subject, what is attached. */
export async function readMail(bytes: Uint8Array<ArrayBuffer>, fileName: string): Promise<Reading> {
  if (bytes.length > maxMailBytes) {
    return { ok: false, reason: "too-large", limitMegabytes: maxMailBytes / 2 ** 20 };
  }
  const { default: PostalMime } = await import("postal-mime");
  let mail: Email;
  try {
    mail = await PostalMime.parse(bytes, { maxNestingDepth: deepest });
  } catch {
    return { ok: false, reason: "broken" };
  }
  const input = mail.html ? { html: mail.html } : { text: mail.text ?? "" };
  const body = "html" in input ? textOfHtml(input.html) : input.text;
  const files = attachedTo(mail);
  if (body.trim() === "" && files.readable.length + files.pictures.length === 0) {
    return { ok: false, reason: "empty" };
  }
  const subject = (mail.subject ?? "").replace(/\s+/g, " ").trim();
  const text = `${headLines(mail, subject)}\n\n${body}`;
  return { ok: true, received: { kind: "mail-file", fileName, subject, input, text, ...files } };
}

function attachedTo(mail: Email): Pick<ReceivedRelease, "pictures" | "readable" | "others"> {
  const pictures: FoundFile[] = [];
  const readable: FoundFile[] = [];
  const others: string[] = [];
  for (const { filename, content, mimeType } of mail.attachments) {
    const name = (filename ?? mimeType).slice(0, 200);
    if (typeof content === "string") continue;
    const bytes = new Uint8Array(content);
    const room = pictures.length + readable.length < maxFoundFiles;
    if (room && isPicture(bytes)) pictures.push({ name, bytes });
    else if (room && readableName.test(name)) readable.push({ name, bytes });
    else others.push(name);
  }
  return { pictures, readable, others };
}

/** Who sent it to whom and when, as people write it: a part of what was received. */
function headLines(mail: Email, subject: string): string {
  const lines = [
    ["Dari", mail.from ? addressLine([mail.from]) : ""],
    ["Kepada", addressLine(mail.to ?? [])],
    ["Tanggal", mail.date ?? ""],
    ["Perihal", subject],
    [
      "Lampiran",
      mail.attachments
        .map(({ filename }) => filename ?? "")
        .filter(Boolean)
        .join(", "),
    ],
  ];
  return lines.flatMap(([label, value]) => (value === "" ? [] : [`${label}: ${value}`])).join("\n");
}

function addressLine(addresses: readonly Address[]): string {
  return addresses
    .flatMap((address) => ("group" in address && address.group ? address.group : [address]))
    .map(({ name, address }) => (name && address ? `${name} <${address}>` : name || address || ""))
    .join(", ");
}
