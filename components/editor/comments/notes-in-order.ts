import type { Suggestion } from "#newsroom/suggestions/find-suggestions.ts";
import type { Range } from "./anchors.ts";
import type { Note } from "./notes-context.ts";
import type { ShownThread } from "./waiting-changes.ts";

/** Open threads and proposals as one list. */
export function notesOf(
  threads: readonly ShownThread[],
  { ranges, suggestions }: { ranges: ReadonlyMap<string, Range>; suggestions: readonly Suggestion[] },
): Note[] {
  return [
    ...threads
      .filter(({ resolved }) => resolved === null)
      .map((thread): Note => {
        const from = ranges.get(thread.id)?.from ?? null;
        return { kind: "thread", id: thread.id, from, thread };
      }),
    ...suggestions.map((suggestion): Note => {
      return { kind: "suggestion", id: suggestion.id, from: suggestion.parts[0]?.from ?? 0, suggestion };
    }),
  ];
}

/** In the order of the text; what is about the whole story first, what has lost its words last. */
export function inOrder(notes: readonly Note[]): Note[] {
  const place = (note: Note) => {
    if (note.from !== null) return note.from;
    return note.kind === "thread" && note.thread.place === null ? -1 : Number.MAX_SAFE_INTEGER;
  };
  return [...notes].sort((one, other) => place(one) - place(other));
}

/** The note after, or before, another; from the last on to the first. */
export function noteBeside(notes: readonly Note[], id: string | null, step: 1 | -1): Note | null {
  const at = notes.findIndex((note) => note.id === id);
  if (at === -1) return notes.at(step === 1 ? 0 : -1) ?? null;
  return notes[(at + step + notes.length) % notes.length] ?? null;
}
