import { countWaitingEntries, forgetEntries } from "#components/desk/live/kept-words.ts";
import { sendWaitingEntries } from "#components/desk/live/send-live.ts";
import { discardShare, sharesOf } from "#components/desk-app/shared-store.ts";
import { keptUploadsOf } from "#components/pictures/device/kept-uploads.ts";
import { sendWaitingComments } from "../comments/send-waiting-comments.ts";
import { countWaitingComments, forgetWaitingComments } from "../comments/waiting-changes.ts";
import { sendWaitingSources, waitingSourcesOf } from "../release/waiting-sources.ts";

/** What only this device has of a person besides drafts, each kind counted. */
export interface OnlyHere {
  readonly releases: number;
  readonly comments: number;
  /** Entries of live coverages. */
  readonly entries: number;
  /** Uploads on their way: they go on where the editor or the library is open. */
  readonly photos: number;
  /** What other apps shared and no story has taken yet. */
  readonly shares: number;
}

export const kindsOnlyHere = ["releases", "comments", "entries", "photos", "shares"] as const;

export const nothingOnlyHere: OnlyHere = { releases: 0, comments: 0, entries: 0, photos: 0, shares: 0 };

export function isNothing(only: OnlyHere): boolean {
  return Object.values(only).every((count) => count === 0);
}

/** Tries once to send what can be sent from any page, and counts what is left. Never throws. */
export async function sendOnlyHere(personId: string): Promise<OnlyHere> {
  if (navigator.onLine)
    await Promise.all([
      sendWaitingSources(personId),
      sendWaitingComments(personId),
      sendWaitingEntries(personId),
    ]);
  return countOnlyHere(personId);
}

export async function countOnlyHere(personId: string): Promise<OnlyHere> {
  const [releases, photos, shares] = await Promise.all([
    waitingSourcesOf(personId),
    keptUploadsOf(personId),
    sharesOf(personId),
  ]);
  return {
    releases: releases.length,
    comments: countWaitingComments(personId),
    entries: countWaitingEntries(personId),
    photos: photos.length,
    shares: shares.length,
  };
}

/** Takes the comments, entries and shares of a person who signed out off this device. */
export async function forgetOnlyHere(personId: string): Promise<void> {
  forgetWaitingComments(personId);
  forgetEntries(personId);
  await Promise.all((await sharesOf(personId)).map(({ id }) => discardShare(id)));
}
