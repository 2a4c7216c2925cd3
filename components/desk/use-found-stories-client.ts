"use client";
import { useEffect, useState } from "react";
import type { FoundStory } from "#newsroom/board/types.ts";

/** Nobody types two keys faster than this on purpose. */
const restMs = 160;

interface Found {
  readonly typed: string;
  readonly stories: readonly FoundStory[];
  readonly failed: boolean;
}

/** Stories that the server finds for what is typed, once typing rests; an answer that comes too late is dropped. */
export function useFoundStories(typed: string) {
  const [found, setFound] = useState<Found>({ typed: "", stories: [], failed: false });
  const wanted = typed.trim();

  useEffect(() => {
    if (wanted.length < 2) return;
    const stop = new AbortController();
    const timer = setTimeout(async () => {
      const answer = await ask(wanted, stop.signal);
      if (!stop.signal.aborted) setFound({ typed: wanted, stories: answer ?? [], failed: answer === null });
    }, restMs);
    return () => {
      stop.abort();
      clearTimeout(timer);
    };
  }, [wanted]);

  if (wanted.length < 2) return { stories: [], asking: false, failed: false };
  return { stories: found.stories, asking: found.typed !== wanted, failed: found.failed };
}

/** Null when the server did not answer. */
async function ask(words: string, signal: AbortSignal): Promise<readonly FoundStory[] | null> {
  try {
    const response = await fetch(`/api/desk/find-stories?q=${encodeURIComponent(words)}`, { signal });
    if (!response.ok) return null;
    const { stories }: { stories: readonly FoundStory[] } = await response.json();
    return stories;
  } catch {
    return null;
  }
}
