import type { PictureDescription } from "#newsroom/media/schema.ts";
import type { PictureRights, PictureSurroundings, StaffPicture } from "#newsroom/media/types.ts";

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

/** What of the library is shown besides the words that are searched. */
export interface LibraryFilter {
  readonly mine: boolean;
  readonly shape: "any" | "landscape" | "portrait";
  readonly unused: boolean;
  /** Only pictures that the library holds twice. */
  readonly twins: boolean;
  readonly rights: "any" | PictureRights | "unsaid";
  readonly standing: "any" | "ending" | "ended";
}

export async function fetchLibrary(
  search: string,
  { mine, shape, unused, twins, rights, standing }: LibraryFilter,
  after: string | null,
): Promise<Answer<LibraryPage>> {
  const query = new URLSearchParams({
    search,
    shape,
    rights,
    standing,
    ...(mine ? { mine: "1" } : {}),
    ...(unused ? { unused: "1" } : {}),
    ...(twins ? { twins: "1" } : {}),
    ...(after === null ? {} : { after }),
  });
  return ask(`/api/pictures?${query}`, (answer) => (isLibraryPage(answer) ? answer : null));
}

/** The picture of the library that has exactly this content, or null. */
export async function fetchKnown(sha256: string): Promise<Answer<StaffPicture | null>> {
  const answer = await ask(`/api/pictures/known?sha256=${sha256}`, (value) =>
    isRecord(value) ? value : null,
  );
  return answer.ok ? { ok: true, value: pictureIn(answer.value) } : answer;
}

export async function fetchSurroundings(id: string): Promise<Answer<PictureSurroundings>> {
  return ask(`/api/pictures/${id}/surroundings`, (answer) => (isSurroundings(answer) ? answer : null));
}

/** Takes back what was just uploaded. */
export async function discardPicture(id: string): Promise<Answer<true>> {
  return ask(`/api/pictures/${id}`, (answer) => (isRecord(answer) ? true : null), { method: "DELETE" });
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

/** Describes several pictures, all or none. */
export async function saveDescriptions(
  pictures: readonly ({ readonly id: string } & PictureDescription)[],
): Promise<Answer<readonly StaffPicture[]>> {
  return ask("/api/pictures", picturesIn, {
    method: "PATCH",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify({ pictures }),
  });
}

/** Puts another picture in a picture's place in every story; answers with both. */
export async function replacePicture(id: string, withId: string): Promise<Answer<readonly StaffPicture[]>> {
  return ask(`/api/pictures/${id}/replacement`, picturesIn, {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify({ withId }),
  });
}

function picturesIn(answer: unknown): readonly StaffPicture[] | null {
  return isRecord(answer) && Array.isArray(answer.pictures) && answer.pictures.every(isPicture)
    ? answer.pictures
    : null;
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

function isSurroundings(value: unknown): value is PictureSurroundings {
  return isRecord(value) && Array.isArray(value.uses) && Array.isArray(value.alike);
}

function isCredits(value: unknown): value is { credits: string[] } {
  return isRecord(value) && Array.isArray(value.credits);
}
