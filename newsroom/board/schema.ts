import { isDate } from "#lib/calendar.ts";
import { isUuid } from "#newsroom/body/identifiers.ts";
import { type StoryState, storyStates } from "#newsroom/workflow/rules.ts";
import { mondayOf } from "./week.ts";

/** The stages of the desk board, each with the states that it holds, in the order of a story's way. */
export const boardStages = [
  "planned",
  "writing",
  "review",
  "approved",
  "scheduled",
  "published",
  "closed",
] as const;
export type BoardStage = (typeof boardStages)[number];

export const statesOfStage: Record<BoardStage, readonly StoryState[]> = {
  planned: ["pitch", "assigned"],
  writing: ["draft", "changes-requested"],
  review: ["in-review", "update-in-review"],
  approved: ["approved"],
  scheduled: ["scheduled"],
  published: ["published", "updating", "update-returned"],
  closed: ["withdrawn", "spiked"],
};

export const boardViews = ["table", "lanes", "calendar"] as const;
export type BoardView = (typeof boardViews)[number];

/** What the board's address asks for. */
export interface BoardFilter {
  readonly view: BoardView;
  /** A stage, one exact state, or null for all. */
  readonly state: BoardStage | StoryState | null;
  /** Slug of a section. */
  readonly section: string | null;
  /** Slug of a person. */
  readonly writer: string | null;
  /** Words of the title or the text, at most 100 characters. */
  readonly text: string;
  /** The Monday of the calendar's week, or null for the one that is now. */
  readonly week: string | null;
  /** Where the page before ended. */
  readonly after: BoardCursor | null;
}

/** The board without a filter. */
export const wholeBoard: BoardFilter = {
  view: "table",
  state: null,
  section: null,
  writer: null,
  text: "",
  week: null,
  after: null,
};

/** The last row of a page: its value in the list's order, as PostgreSQL writes it, and its id. */
export interface BoardCursor {
  readonly at: string;
  readonly id: string;
}

/** The keys of the address, in Indonesian as people see them. */
export const boardKeys = {
  view: "tampilan",
  state: "keadaan",
  section: "kanal",
  writer: "penulis",
  text: "cari",
  week: "pekan",
  after: "setelah",
} as const;

const viewWords: Record<BoardView, string> = {
  table: "daftar",
  lanes: "lajur",
  calendar: "kalender",
};
/** How the address calls a view. */
export function viewWord(view: BoardView): string {
  return viewWords[view];
}

const slug = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
const maxSearchLength = 100;
const instant = /^\d{4}-\d{2}-\d{2} \d{2}:\d{2}:\d{2}\.\d{6}\+00$/;

/** The thirty-first of February would make the database refuse the whole page. */
function isInstant(at: string): boolean {
  const second = at.slice(0, 19).replace(" ", "T");
  const read = new Date(`${second}Z`);
  return !Number.isNaN(read.getTime()) && read.toISOString().startsWith(second);
}

type Address = Record<string, string | string[] | undefined>;

/**
 * Reads the board's address. What cannot be read is left out and named in `ignored`, so that a mistyped or
 * old link still shows a list and says what it did not understand. Unknown keys are passed over in silence.
 */
export function parseBoardFilter(address: Address): { filter: BoardFilter; ignored: readonly string[] } {
  const ignored: string[] = [];
  function read<Value>(key: string, parse: (word: string) => Value | null): Value | null {
    const given = address[key];
    const word = Array.isArray(given) ? given[0] : given;
    if (word === undefined || word === "") return null;
    const value = parse(word);
    if (value === null) ignored.push(key);
    return value;
  }
  const slugOf = (word: string) => (slug.test(word) && word.length <= 120 ? word : null);
  return {
    filter: {
      view:
        read(boardKeys.view, (word) => boardViews.find((view) => viewWords[view] === word) ?? null) ??
        "table",
      state: read(
        boardKeys.state,
        (word) => [...boardStages, ...storyStates].find((state) => state === word) ?? null,
      ),
      section: read(boardKeys.section, slugOf),
      writer: read(boardKeys.writer, slugOf),
      text: read(boardKeys.text, (word) => word.normalize("NFC").trim().slice(0, maxSearchLength)) ?? "",
      week: read(boardKeys.week, (word) => (isDate(word) ? mondayOf(word) : null)),
      after: read(boardKeys.after, parseCursor),
    },
    ignored,
  };
}

/** The board's address for a filter: only what differs from the whole list in a table. */
export function boardPath(filter: Partial<BoardFilter>): string {
  const query = new URLSearchParams();
  if (filter.view && filter.view !== "table") query.set(boardKeys.view, viewWords[filter.view]);
  if (filter.state) query.set(boardKeys.state, filter.state);
  if (filter.section) query.set(boardKeys.section, filter.section);
  if (filter.writer) query.set(boardKeys.writer, filter.writer);
  if (filter.text) query.set(boardKeys.text, filter.text);
  if (filter.view === "calendar" && filter.week) query.set(boardKeys.week, filter.week);
  if (filter.after) query.set(boardKeys.after, `${filter.after.at}~${filter.after.id}`);
  const words = query.toString();
  return words ? `/desk/board?${words}` : "/desk/board";
}

function parseCursor(word: string): BoardCursor | null {
  const cut = word.lastIndexOf("~");
  const at = word.slice(0, cut);
  const id = word.slice(cut + 1);
  return instant.test(at) && isInstant(at) && isUuid(id) ? { at, id } : null;
}

/** The states that a filter lets through, or null for all. */
export function statesOf(state: BoardFilter["state"]): readonly StoryState[] | null {
  if (state === null) return null;
  const stage = boardStages.find((candidate) => candidate === state);
  const exact = storyStates.find((candidate) => candidate === state);
  // "approved", "scheduled" and "published" name a stage and a state: the stage holds the state.
  return stage ? statesOfStage[stage] : exact ? [exact] : null;
}
