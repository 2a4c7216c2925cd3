import { bodyToPlainText } from "#newsroom/body/plain-text.ts";
import { readDraftContent } from "#newsroom/drafts/document.ts";
import type { DraftSession } from "./draft-session.ts";

/** The whole draft as plain text, for the clipboard or a file. */
function draftAsText(session: DraftSession): string {
  const content = readDraftContent(session.document);
  const parts = [content.kicker, content.title, content.dek, content.place, bodyToPlainText(content.body)];
  if (content.picture !== null) parts.push(content.picture.caption, content.picture.credit);
  if (content.code !== "") parts.push(`(${content.code})`);
  return parts.filter((part) => part !== "").join("\n\n");
}

/** Copies the draft. Where the clipboard is refused, a file is offered instead. */
export async function copyDraft(session: DraftSession): Promise<void> {
  await navigator.clipboard.writeText(draftAsText(session)).catch(() => saveDraftFile(session));
}

/** Hands the draft to the person as a file. */
export function saveDraftFile(session: DraftSession): void {
  saveText(draftAsText(session), "naskah.txt");
}

/** Hands a text to the person as a file of their device. */
export function saveText(text: string, fileName: string): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([text], { type: "text/plain;charset=utf-8" }));
  link.download = fileName;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
