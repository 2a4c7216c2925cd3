import type { EditorView } from "@tiptap/pm/view";
import { parseEmbedAddress } from "#newsroom/body/embeds.ts";
import type { EmbedProvider } from "#newsroom/body/types.ts";
import { looksLikeRelease, maxReleaseLength } from "../release/release-offers.ts";

/** What comes into the body by pasting or dropping, and is more than a few words. */
export type Incoming =
  /** The editor's own way of pasting, through the schema. */
  | { kind: "ordinary" }
  | { kind: "embed"; provider: EmbedProvider; id: string }
  | { kind: "release"; text: string; html: string }
  /** More than is cleaned or put in at once. */
  | { kind: "too-long"; text: string; length: number }
  | { kind: "wrong-file"; name: string };

/** HTML of a clipboard beyond this is styles of an office program; its plain text serves better. */
const maxHtmlLength = 4 * maxReleaseLength;

let plainOnce = false;

/** Lets the next paste in as it is: for "paste as is" after the release desk was declined. */
export function pasteAsIs(view: EditorView, { text, html }: { text: string; html: string }): void {
  plainOnce = true;
  try {
    view.focus();
    if (html !== "") view.pasteHTML(html);
    else view.pasteText(text);
  } finally {
    plainOnce = false;
  }
}

/** What a paste is. Only lengths are looked at before the size is known to be sane. */
export function readPaste(view: EditorView, event: ClipboardEvent): Incoming {
  if (plainOnce) return { kind: "ordinary" };
  const text = event.clipboardData?.getData("text/plain") ?? "";
  const html = event.clipboardData?.getData("text/html") ?? "";
  if (text.length > maxReleaseLength) return { kind: "too-long", text, length: text.length };
  const embed = text.length < 500 && !/\s/.test(text.trim()) ? parseEmbedAddress(text) : null;
  if (embed !== null && view.state.selection.empty) return { kind: "embed", ...embed };
  const ownCopy = html.includes("data-pm-slice");
  if (!ownCopy && looksLikeRelease(text)) {
    return { kind: "release", text, html: html.length > maxHtmlLength ? "" : html };
  }
  if (html.length > maxHtmlLength) return { kind: "release", text, html: "" };
  return { kind: "ordinary" };
}

/** What dropped files are; null when no file was dropped. */
export function readDrop(event: DragEvent): Promise<Incoming> | null {
  const file = event.dataTransfer?.files[0];
  return file === undefined ? null : readReleaseFile(file);
}

/** A text file as a release. Word's own files are not read: their text can be copied and pasted. */
export async function readReleaseFile(file: File): Promise<Incoming> {
  if (file.type !== "text/plain" && !/\.(txt|md)$/i.test(file.name)) {
    return { kind: "wrong-file", name: file.name };
  }
  if (file.size > 4 * maxReleaseLength) return { kind: "too-long", text: "", length: file.size };
  const text = await file.text();
  if (text.length > maxReleaseLength) return { kind: "too-long", text, length: text.length };
  return { kind: "release", text, html: "" };
}
