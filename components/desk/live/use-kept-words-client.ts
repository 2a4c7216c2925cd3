"use client";
import { useEffect, useState } from "react";
import type { EntryWords } from "#newsroom/live/types.ts";
import { keepDraft, noWords, readDraft } from "./kept-words.ts";

interface KeptWords {
  readonly words: EntryWords;
  readonly change: (words: EntryWords) => void;
  /** They are at the server, or in the line of what is sent. */
  readonly clear: () => void;
}

/** Words that are kept on this device with every key. `place` is a story or an entry. */
export function useKeptWords(personId: string, place: string, first: EntryWords = noWords): KeptWords {
  const [words, setWords] = useState(first);
  // The server knows nothing of this device: what is kept appears once the page is there.
  useEffect(() => {
    const kept = readDraft(personId, place);
    if (kept) setWords(kept);
  }, [personId, place]);
  return {
    words,
    change: (next) => {
      setWords(next);
      keepDraft(personId, place, next);
    },
    clear: () => {
      setWords(noWords);
      keepDraft(personId, place, null);
    },
  };
}
