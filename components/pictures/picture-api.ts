import type { PictureDescription } from "#newsroom/media/schema.ts";
import type { StaffPicture } from "#newsroom/media/types.ts";

/** An answer of the API of pictures. `reason` is a key of `pictures.failures` or `pictures.errors`. */
export type Answer<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly reason: string };

export interface LibraryPage {
  readonly pictures: readonly StaffPicture[];
  /** Hand this to the next call; null at the end. */
  readonly next: string | null;
}

export async function fetchPicture(id: string, signal?: AbortSignal): Promise<Answer<StaffPicture>> {
  return ask(`/api/pictures/${id}`, pictureIn, signal ? { signal } : {});
}

export async function fetchLibrary(search: string, after: string | null): Promise<Answer<LibraryPage>> {
  const query = new URLSearchParams({ search, ...(after === null ? {} : { after }) });
  return ask(`/api/pictures?${query}`, (answer) => (isLibraryPage(answer) ? answer : null));
}

export async function fetchCredits(): Promise<Answer<readonly string[]>> {
  return ask("/api/pictures/credits", (answer) => (isCredits(answer) ? answer.credits : null));
}

export async function saveDescription(
  id: string,
  description: PictureDescription,
): Promise<Answer<StaffPicture>> {
  return ask(`/api/pictures/${id}`, pictureIn, {
    method: "PATCH",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify(description),
  });
}

/** The picture that an answer holds, or null. */
export function pictureIn(answer: unknown): StaffPicture | null {
  return isRecord(answer) && isPicture(answer.picture) ? answer.picture : null;
}

/** The reason that a refusal names. */
export function reasonIn(answer: unknown): string {
  return isRecord(answer) && typeof answer.reason === "string" ? answer.reason : "unexpected";
}

async function ask<Value>(
  address: string,
  read: (answer: unknown) => Value | null,
  init: RequestInit = {},
): Promise<Answer<Value>> {
  try {
    const response = await fetch(address, { cache: "no-store", ...init });
    const answer: unknown = await response.json().catch(() => null);
    const value = response.ok ? read(answer) : null;
    return value === null ? { ok: false, reason: reasonIn(answer) } : { ok: true, value };
  } catch {
    return { ok: false, reason: "connection" };
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}

// Our own server wrote it from the same type: its shape is recognised, not proven field by field.
function isPicture(value: unknown): value is StaffPicture {
  return isRecord(value) && typeof value.id === "string" && typeof value.state === "string";
}

function isLibraryPage(value: unknown): value is LibraryPage {
  return isRecord(value) && Array.isArray(value.pictures) && value.pictures.every(isPicture);
}

function isCredits(value: unknown): value is { credits: string[] } {
  return isRecord(value) && Array.isArray(value.credits);
}
