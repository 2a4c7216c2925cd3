"use client";
import { useCallback, useEffect, useRef, useState } from "react";
import type { StaffPicture } from "#newsroom/media/types.ts";
import { fetchLibrary, type LibraryFilter, type LibraryPage } from "./picture-api.ts";

export interface Library {
  readonly pictures: readonly StaffPicture[];
  readonly search: string;
  readonly filter: LibraryFilter;
  readonly busy: boolean;
  readonly failed: boolean;
  readonly next: string | null;
  setSearch(search: string): void;
  setFilter(filter: LibraryFilter): void;
  more(): void;
  reload(): void;
  /** Shows a picture as it is now: in its place, or in front when it is new. */
  put(picture: StaffPicture): void;
}

const typingMs = 250;
const everything: LibraryFilter = {
  mine: false,
  shape: "any",
  unused: false,
  twins: false,
  rights: "any",
  standing: "any",
};
const empty: LibraryPage = { pictures: [], next: null };

/** The library as far as it was looked through. `first` is its first page when the server sent it along. */
export function useLibrary(first?: LibraryPage): Library {
  const [page, setPage] = useState<LibraryPage>(first ?? empty);
  const [search, setSearch] = useState("");
  const [filter, setFilter] = useState(everything);
  const [busy, setBusy] = useState(first === undefined);
  const [failed, setFailed] = useState(false);
  // Only the answer to the latest question counts.
  const question = useRef(0);
  const asked = useRef(first === undefined ? null : { search: "", filter: everything });

  const ask = useCallback(async (words: string, wanted: LibraryFilter, after: string | null) => {
    const mine = ++question.current;
    setBusy(true);
    setFailed(false);
    const answer = await fetchLibrary(words.trim(), wanted, after);
    if (mine !== question.current) return;
    setBusy(false);
    setFailed(!answer.ok);
    if (!answer.ok) return;
    const { pictures, next } = answer.value;
    setPage((before) => ({ pictures: after === null ? pictures : [...before.pictures, ...pictures], next }));
  }, []);

  useEffect(() => {
    const before = asked.current;
    if (before?.search === search && before.filter === filter) return;
    const begin = () => {
      asked.current = { search, filter };
      void ask(search, filter, null);
    };
    const typing = before !== null && before.search !== search && search !== "";
    const timer = setTimeout(begin, typing ? typingMs : 0);
    return () => clearTimeout(timer);
  }, [search, filter, ask]);

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
    filter,
    busy,
    failed,
    setSearch,
    setFilter,
    more: () => void ask(search, filter, page.next),
    reload: () => void ask(search, filter, null),
    put,
  };
}
