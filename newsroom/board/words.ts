import { type SQL, sql } from "drizzle-orm";
import { stories } from "#db/schema/stories.ts";
import { shiftDate } from "#lib/calendar.ts";
import { marksOfDays } from "#newsroom/search/days.ts";
import { marks } from "#newsroom/search/marks.ts";
import { allOf, anyOf, quoted } from "#newsroom/search/write-query.ts";
import type { StoryState } from "#newsroom/workflow/rules.ts";
import { readBoardQuestion } from "./question.ts";

/**
 * So many days back stories are looked for, at last in the whole archive. A word that stands in every third story is
 * found often enough in the last days; a rare one costs no more in the whole archive than there are stories with it.
 */
const spans = [2, 14, 90] as const;

/** In which states and since which day (UTC) a story must have been touched; null for any. */
export interface Window {
  readonly states: readonly StoryState[] | null;
  readonly since: string | null;
  readonly until: string;
}

/** Today by UTC and a day more: another machine's clock may be ahead. */
export function lastTouchDay(): string {
  return shiftDate(new Date().toISOString().slice(0, 10), 1);
}

/** Where an archive gathers: all else is bounded by the people who work on it, and looked through at once. */
const gathering: readonly StoryState[] = ["published", "withdrawn", "spiked"];

/** The windows in which the stories last touched by a day are looked for, each longer than the one before. */
export function windowsFor(states: Window["states"], until: string): Window[] {
  const isArchive = states === null || states.some((state) => gathering.includes(state));
  const sinces = isArchive ? spans.map((days) => shiftDate(until, -days)) : [];
  return [...sinces, null].map((since) => ({ states, since, until }));
}

/** Stories in whose title or text somebody's words are found, in any form; in titles also words half typed. */
export function hasWords(typed: string, { states, since, until }: Window): SQL {
  const { asked, begun } = readBoardQuestion(typed);
  // Whoever asks for nothing but signs finds nothing.
  if (asked === "") return sql`false`;
  const whole = sql`websearch_to_tsquery('redaksi', ${asked})`;
  const words = begun ? sql`(${whole} || ${begunQuery(begun)})` : whole;
  const marked = allOf(
    [
      states ? anyOf(states.map((state) => quoted(marks.state(state)))) : "",
      since ? anyOf(marksOfDays({ from: since, to: until }).map(quoted)) : "",
    ].filter(Boolean),
  );
  const query = marked ? sql`(${words} && ${marked}::tsquery)` : words;
  return sql`${stories.id} in (select found.id from desk_answers(${query}) as found(id))`;
}

/** The words before the last as they are, and the last one as the beginning of a word of the title. */
function begunQuery({ before, last }: { before: string; last: string }): SQL {
  const beginning = sql`to_tsquery('simple', ${`${last}:*`})`;
  return before === "" ? beginning : sql`(websearch_to_tsquery('redaksi', ${before}) && ${beginning})`;
}
