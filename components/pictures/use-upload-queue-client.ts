"use client";
import { useEffect, useMemo, useState, useSyncExternalStore } from "react";
import { passingUploads, uploadsOfPerson } from "./browser-uploads.ts";
import type { UploadEntry, UploadQueue } from "./upload-queue.ts";

const none: readonly UploadEntry[] = [];

interface Uploads {
  readonly queue: UploadQueue;
  readonly entries: readonly UploadEntry[];
}

/** The uploads of a person in this tab, and what they are doing now. They go on when the component goes. */
export function usePersonUploads(personId: string): Uploads {
  const queue = useMemo(() => uploadsOfPerson(personId), [personId]);
  return { queue, entries: useEntries(queue) };
}

/** A queue of uploads that lives as long as the component. */
export function useUploadQueue(): Uploads {
  const [queue] = useState(passingUploads);
  useEffect(() => () => queue.close(), [queue]);
  return { queue, entries: useEntries(queue) };
}

function useEntries(queue: UploadQueue): readonly UploadEntry[] {
  return useSyncExternalStore(queue.subscribe, queue.entries, () => none);
}
