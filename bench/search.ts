import { rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { parseArgs } from "node:util";
import { type Database, openDatabase } from "#db/client.ts";
import { migrateDatabase } from "#db/migrate.ts";
import { openTestNewsroom } from "#db/testing/newsroom.ts";
import { noFilters, type SearchFilters } from "#newsroom/search/filters.ts";
import { askStories } from "#newsroom/search/published.ts";
import { startEmbeddedPostgres } from "#server/embedded-postgres/start.ts";
import { archiveWords, fillArchive } from "./fill-archive.ts";
import { timeQuestions } from "./time-questions.ts";

/**
 * How long a reader's question takes in an archive of 10,000 stories and in one of many, by what makes it dear: usual
 * and rare words, two usual ones that seldom meet, phrases, typos, words that no story has, filters, dates, deep pages.
 * The whole answer is timed: words, corrections, counts, cards and snippets. Real PostgreSQL, one question after the
 * other; figures in milliseconds. Ends with 1 when a p95 is over the limit.
 * `npm run bench:search -- --stories=1000000`
 */
const { values: given } = parseArgs({
  options: { stories: { type: "string", default: "100000" }, runs: { type: "string", default: "40" } },
});
const stories = Number(given.stories);
const runs = Number(given.runs);
const limitMs = 100;
const { everyThird, everyThirdToo, everyHundredth, everyTenThousandth } = archiveWords;

const directory = path.join(tmpdir(), `redaksi-bench-${process.pid}`);
const postgres = await startEmbeddedPostgres(directory);
const database: Database = openDatabase(postgres.url, 4);
try {
  await migrateDatabase(database);
  const newsroom = await openTestNewsroom(database);
  let made = 0;
  for (const size of [...new Set([Math.min(10_000, stories), stories])]) {
    const before = performance.now();
    const archive = await fillArchive(database, newsroom, { from: made, to: size });
    made = size;
    console.info(`${size} stories made in ${((performance.now() - before) / 1_000).toFixed(0)} s`);
    const ask =
      (typed: string, filters: Partial<SearchFilters> = {}, page = 1) =>
      () =>
        askStories({ typed, filters: { ...noFilters, ...filters }, page }, database);
    await timeQuestions(
      {
        "a rare word": ask(everyTenThousandth),
        "a word of every hundredth story": ask(everyHundredth),
        "a usual word": ask(everyThird),
        "two usual words that seldom meet": ask(`${everyThird} ${everyThirdToo}`),
        "a usual and a rare word": ask(`${everyThird} ${everyTenThousandth}`),
        "five words, no story with all": ask(`${everyThird} ${everyHundredth} kataaaaba kataaaabd kataaaabe`),
        "a phrase": ask(`"${everyThird} ${everyThirdToo}"`),
        "a word left out": ask(`${everyThird} -${everyHundredth}`),
        "a misspelt usual word": ask("kamupng"),
        "a misspelt rare word": ask("gmabus"),
        "one of two words misspelt": ask(`${everyThird} jembtaan`),
        "nothing is like it": ask("xylofonistik"),
        "a usual word in a section": ask(everyThird, { section: archive.sectionSlug }),
        "a usual word by a name": ask(everyThird, { writer: archive.writerSlug }),
        "a usual word of a kind": ask(everyThird, { kind: "opinion" }),
        "a usual word of the last year": ask(everyThird, { period: "year" }),
        "a usual word of days long ago": ask(everyThird, { from: "2019-02-03", to: "2021-03-01" }),
        "a usual word, newest first": ask(everyThird, { order: "newest" }),
        "a date": ask(`${everyThird} januari 2026`),
        "a name": ask("penulis nomor 1"),
        "a deep page": ask(everyThird, {}, 15),
      },
      { runs, limitMs },
    );
  }
} finally {
  await database.$client.end();
  await postgres.stop();
  await rm(directory, { recursive: true, force: true });
}
