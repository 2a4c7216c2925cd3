import type { EditorView } from "@tiptap/pm/view";
import { parseEmbedAddress } from "#newsroom/body/embeds.ts";
import type { EmbedProvider } from "#newsroom/body/types.ts";
import { maxSourceLength } from "#newsroom/sources/limits.ts";
import { looksLikeRelease, maxReleaseLength } from "../release/looks-like-release.ts";

/** What comes into the body by pasting or dropping, and is more than a few words. */
export type Incoming =
  /** The editor's own way of pasting, through the schema. */
  | { kind: "ordinary" }
  | { kind: "embed"; provider: EmbedProvider; id: string }
  | { kind: "release"; text: string; html: string }
  /** A file that the release desk reads, or says why not. */
  | { kind: "release-file"; file: File }
  /** More than is read at all. */
  | { kind: "too-long"; text: string; length: number };

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
  if (text.length > maxSourceLength) return { kind: "too-long", text, length: text.length };
  const embed = text.length < 500 && !/\s/.test(text.trim()) ? parseEmbedAddress(text) : null;
  if (embed !== null && view.state.selection.empty) return { kind: "embed", ...embed };
  const ownCopy = html.includes("data-pm-slice") && text.length <= maxReleaseLength;
  if ((!ownCopy && looksLikeRelease(text)) || html.length > 4 * maxReleaseLength) {
    return { kind: "release", text, html };
  }
  return { kind: "ordinary" };
}

/** What dropped files are; null when no file was dropped. Of several the first that can hold a release. */
export function readDrop(event: DragEvent): Incoming | null {
  const files = [...(event.dataTransfer?.files ?? [])];
  const file = files.find(({ name }) => /\.(?:docx|eml|txt|html?)$/i.test(name)) ?? files[0];
  return file === undefined ? null : { kind: "release-file", file };
}
