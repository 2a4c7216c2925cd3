import type * as Y from "yjs";
import { bodyToPlainText } from "#newsroom/body/plain-text.ts";
import { readDraftContent } from "#newsroom/drafts/document.ts";

/** The whole draft as plain text, for the clipboard or a file. */
export function draftAsText(document: Y.Doc): string {
  const content = readDraftContent(document);
  const parts = [content.kicker, content.title, content.dek, content.place, bodyToPlainText(content.body)];
  if (content.picture !== null) parts.push(content.picture.caption, content.picture.credit);
  if (content.code !== "") parts.push(`(${content.code})`);
  return parts.filter((part) => part !== "").join("\n\n");
}

/** Copies the draft. Where the clipboard is refused, a file is offered instead. */
export async function copyDraft({ document }: { document: Y.Doc }): Promise<void> {
  await navigator.clipboard.writeText(draftAsText(document)).catch(() => saveDraftFile({ document }));
}

/** Hands the draft to the person as a file, named after its title. */
export function saveDraftFile({ document }: { document: Y.Doc }): void {
  const title = readDraftContent(document).title.toLowerCase();
  const name = title.replaceAll(/[^\p{L}\p{N}]+/gu, "-").replaceAll(/^-+|-+$/g, "");
  saveText(draftAsText(document), `${name.slice(0, 60) || "naskah"}.txt`);
}

/** Hands a text to the person as a file of their device. */
export function saveText(text: string, fileName: string): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([text], { type: "text/plain;charset=utf-8" }));
  link.download = fileName;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
