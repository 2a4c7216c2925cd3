"use client";
import { useEffect, useState, useSyncExternalStore } from "react";
import { fetchPicture } from "./picture-api.ts";
import { sendFile } from "./send-file.ts";
import { createUploadQueue, type UploadEntry, type UploadQueue } from "./upload-queue.ts";

const none: readonly UploadEntry[] = [];

/** A queue of uploads that lives as long as the component. */
export function useUploadQueue(): { queue: UploadQueue; entries: readonly UploadEntry[] } {
  const [queue] = useState(() =>
    createUploadQueue({
      send: sendFile,
      statusOf: fetchPicture,
      wait,
      localUrl: (file) => URL.createObjectURL(file),
      forgetUrl: (url) => URL.revokeObjectURL(url),
    }),
  );
  useEffect(() => () => queue.close(), [queue]);
  const entries = useSyncExternalStore(queue.subscribe, queue.entries, () => none);
  return { queue, entries };
}

function wait(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const end = () => {
      clearTimeout(timer);
      removeEventListener("online", end);
      signal.removeEventListener("abort", end);
      resolve();
    };
    const timer = setTimeout(end, milliseconds);
    addEventListener("online", end);
    signal.addEventListener("abort", end);
  });
}
