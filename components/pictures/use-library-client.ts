"use client";
import { useCallback, useEffect, useRef, useState } from "react";
import type { StaffPicture } from "#newsroom/media/types.ts";
import { fetchLibrary, type LibraryPage } from "./picture-api.ts";

export interface Library {
  readonly pictures: readonly StaffPicture[];
  readonly search: string;
  readonly busy: boolean;
  readonly failed: boolean;
  readonly next: string | null;
  setSearch(search: string): void;
  more(): void;
  reload(): void;
  /** Shows a picture as it is now: in its place, or in front when it is new. */
  put(picture: StaffPicture): void;
}

const typingMs = 250;
const empty: LibraryPage = { pictures: [], next: null };

/** The library as far as it was looked through. `first` is its first page when the server sent it along. */
export function useLibrary(first?: LibraryPage): Library {
  const [page, setPage] = useState<LibraryPage>(first ?? empty);
  const [search, setSearch] = useState("");
  const [busy, setBusy] = useState(first === undefined);
  const [failed, setFailed] = useState(false);
  // Only the answer to the latest question counts.
  const question = useRef(0);
  const asked = useRef(first === undefined ? null : "");

  const ask = useCallback(async (words: string, after: string | null) => {
    const mine = ++question.current;
    setBusy(true);
    setFailed(false);
    const answer = await fetchLibrary(words.trim(), after);
    if (mine !== question.current) return;
    setBusy(false);
    setFailed(!answer.ok);
    if (!answer.ok) return;
    const { pictures, next } = answer.value;
    setPage((before) => ({ pictures: after === null ? pictures : [...before.pictures, ...pictures], next }));
  }, []);

  useEffect(() => {
    if (asked.current === search) return;
    const begin = () => {
      asked.current = search;
      void ask(search, null);
    };
    const timer = setTimeout(begin, search === "" ? 0 : typingMs);
    return () => clearTimeout(timer);
  }, [search, ask]);

  const put = useCallback((picture: StaffPicture) => {
    setPage(({ pictures, next }) => {
      const known = pictures.some(({ id }) => id === picture.id);
      const replaced = pictures.map((shown) => (shown.id === picture.id ? picture : shown));
      return { pictures: known ? replaced : [picture, ...pictures], next };
    });
  }, []);

  return {
    ...page,
    search,
    busy,
    failed,
    setSearch,
    more: () => void ask(search, page.next),
    reload: () => void ask(search, null),
    put,
  };
}
