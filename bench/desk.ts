import { rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { parseArgs } from "node:util";
import { sql } from "drizzle-orm";
import { type Database, openDatabase } from "#db/client.ts";
import { migrateDatabase } from "#db/migrate.ts";
import { openTestNewsroom } from "#db/testing/newsroom.ts";
import {
  keptFilters,
  lanesOfBoard,
  movesOpenOn,
  storiesByWords,
  storiesOnBoard,
  weekOfBoard,
} from "#newsroom/board/queries.ts";
import { type BoardFilter, boardStages, wholeBoard } from "#newsroom/board/schema.ts";
import { weekAround } from "#newsroom/board/week.ts";
import { startEmbeddedPostgres } from "#server/embedded-postgres/start.ts";
import { fillDesk, rareWord, usualWord } from "./fill-desk.ts";
import { timeQuestions } from "./time-questions.ts";

/**
 * How long the board's queries take in a newsroom of many stories: list, each filter, search, lanes, calendar
 * and palette, for those who may see all, a part, or little. Real PostgreSQL, one question after the other;
 * figures in milliseconds. Ends with 1 when a p95 is over the limit.
 * `npm run bench:desk -- --stories=1000000`
 */
const { values: asked } = parseArgs({
  options: { stories: { type: "string", default: "100000" }, runs: { type: "string", default: "60" } },
});
const stories = Number(asked.stories);
const runs = Number(asked.runs);
const limitMs = 100;

const directory = path.join(tmpdir(), `redaksi-bench-${process.pid}`);
const postgres = await startEmbeddedPostgres(directory);
const database: Database = openDatabase(postgres.url, 4);
try {
  await migrateDatabase(database);
  const newsroom = await openTestNewsroom(database);
  const before = performance.now();
  const { section, writer } = await fillDesk(database, newsroom, stories);
  console.info(`${stories} stories made in ${((performance.now() - before) / 1_000).toFixed(0)} s`);

  const zone = "Asia/Jakarta";
  const week = weekAround(new Date(), zone);
  const { managingEditor, editor, reporter } = newsroom;
  const first = await storiesOnBoard(managingEditor, wholeBoard, database);
  const ids = first.stories.map(({ id }) => id);
  const list =
    (filter: Partial<BoardFilter>, actor = managingEditor) =>
    () =>
      storiesOnBoard(actor, { ...wholeBoard, ...filter }, database);
  const cases: Record<string, () => Promise<unknown>> = {
    "list, managing editor": list({}),
    "list, editor": list({}, editor),
    "list, reporter": list({}, reporter),
    "list, deep in the archive": list({ after: await middleOfList() }),
    ...Object.fromEntries(boardStages.map((stage) => [`stage ${stage}`, list({ state: stage })])),
    section: list({ section }),
    writer: list({ writer }),
    "stage, section and writer": list({ state: "published", section, writer }),
    "moves open on a page": () => movesOpenOn(managingEditor, ids, database),
    "search, a rare word": list({ text: rareWord }),
    "search, a usual word": list({ text: usualWord }),
    "search, two words": list({ text: `${usualWord} ${rareWord}` }),
    "search, a phrase": list({ text: `"${usualWord} ${rareWord}"` }),
    "search, half a word": list({ text: usualWord.slice(0, 4) }),
    "search, nothing found": list({ text: "xylofonistik" }),
    "search, reporter": list({ text: usualWord }, reporter),
    "search, a stage": list({ text: usualWord, state: "review" }),
    "search, lanes": () => lanesOfBoard(managingEditor, { ...wholeBoard, text: usualWord }, database),
    "search, calendar": () => weekOfBoard(managingEditor, { ...wholeBoard, text: usualWord }, week, database),
    "search in a section and stage": list({ text: usualWord, state: "published", section }),
    lanes: () => lanesOfBoard(managingEditor, wholeBoard, database),
    "lanes, reporter": () => lanesOfBoard(reporter, wholeBoard, database),
    calendar: () => weekOfBoard(managingEditor, wholeBoard, week, database),
    "calendar, reporter": () => weekOfBoard(reporter, wholeBoard, week, database),
    "calendar of a section": () => weekOfBoard(editor, { ...wholeBoard, section }, week, database),
    palette: () => storiesByWords(managingEditor, usualWord.slice(0, 5), database),
    "kept filters": () => keptFilters(managingEditor, database),
  };
  await timeQuestions(cases, { runs, limitMs });
} finally {
  await database.$client.end();
  await postgres.stop();
  await rm(directory, { recursive: true, force: true });
}

/** A place in the middle of the list, as the address of a page names it. */
async function middleOfList(): Promise<BoardFilter["after"]> {
  const { rows } = await database.execute<{ at: string; id: string }>(sql`
    select to_char(touched_at at time zone 'UTC', 'YYYY-MM-DD HH24:MI:SS.US') || '+00' as at, id from stories
    order by touched_at desc, id desc offset ${Math.floor(stories / 2)} limit 1`);
  return rows[0] ?? null;
}
