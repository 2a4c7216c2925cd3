import { rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { parseArgs } from "node:util";
import { type Database, openDatabase } from "#db/client.ts";
import { migrateDatabase } from "#db/migrate.ts";
import { openTestNewsroom } from "#db/testing/newsroom.ts";
import { correctionsOfStory, correctionsOnPage } from "#newsroom/corrections/published.ts";
import { frontPage, sectionPage } from "#newsroom/front/published.ts";
import { relatedStories } from "#newsroom/related/published.ts";
import { noFilters } from "#newsroom/search/filters.ts";
import { askStories } from "#newsroom/search/published.ts";
import { writerAt } from "#newsroom/staff/published.ts";
import {
  feedStories,
  latestStories,
  monthsWithStories,
  mostReadStories,
  neighboursOfStory,
  popularTopics,
  storiesForNewsSitemap,
  storiesOfDay,
  storiesOfMonth,
  storiesOfTopic,
  storiesOfWriter,
  storyAt,
} from "#newsroom/stories/published.ts";
import { startEmbeddedPostgres } from "#server/embedded-postgres/start.ts";
import { type Archive, archiveWords, fillArchive } from "./fill-archive.ts";

/**
 * Whether what stands behind every kind of reader's page takes as long in an old archive as in a young one. The same
 * archive is lengthened from size to size in one run, three hundred stories a day; each question is asked again and its
 * median held against the smallest archive's. Ends with 1 when one takes more than twice as long and more than a few
 * milliseconds. `npm run bench:growth -- --sizes=1000,100000,1000000`; `--short` is the slice for the check.
 */
const { values: given } = parseArgs({
  options: {
    sizes: { type: "string", default: "1000,100000" },
    runs: { type: "string", default: "41" },
    short: { type: "boolean", default: false },
  },
});
const sizes = (given.short ? "1000,20000" : given.sizes).split(",").map(Number);
const runs = given.short ? 21 : Number(given.runs);
const mostTimes = 2;
/** Below it a median is noise of the machine. */
const noiseMs = 5;
const deepPage = 50;
const zone = "Asia/Jakarta";

const directory = path.join(tmpdir(), `redaksi-bench-${process.pid}`);
const postgres = await startEmbeddedPostgres(directory);
const database: Database = openDatabase(postgres.url, 4);
try {
  await migrateDatabase(database);
  const newsroom = await openTestNewsroom(database);
  const figures: Record<string, Record<string, number | string>> = {};
  let made = 0;
  for (const size of sizes) {
    const before = performance.now();
    const archive = await fillArchive(database, newsroom, { from: made, to: size });
    made = size;
    console.info(`${size} stories made in ${((performance.now() - before) / 1_000).toFixed(0)} s`);
    for (const [name, ask] of Object.entries(await questionsOf(archive))) {
      figures[name] = { ...figures[name], [`${size}`]: await medianOf(ask) };
    }
  }
  const [smallest = 0] = sizes;
  let grown = 0;
  for (const [name, row] of Object.entries(figures)) {
    const least = Math.max(noiseMs, Number(row[`${smallest}`]));
    const most = Math.max(...sizes.map((size) => Number(row[`${size}`])));
    const times = Math.max(most, noiseMs) / least;
    if (times > mostTimes) grown += 1;
    figures[name] = { ...row, times: Number(times.toFixed(2)), flat: times > mostTimes ? "GROWS" : "ok" };
  }
  console.table(figures);
  if (grown > 0) {
    console.error(`${grown} take more than ${mostTimes} times as long in the longest archive`);
    process.exitCode = 1;
  }
} finally {
  await database.$client.end();
  await postgres.stop();
  await rm(directory, { recursive: true, force: true });
}

/** What every kind of page asks; lists as long as the archive (sitemaps) for each thousand rows or month. */
async function questionsOf(archive: Archive): Promise<Record<string, () => Promise<number>>> {
  const whole = (ask: () => Promise<unknown>) => async () => {
    await ask();
    return 1;
  };
  const [story] = await latestStories({ limit: 1 }, database);
  const yesterday = new Date(Date.now() - 24 * 3_600_000).toISOString().slice(0, 10);
  const { everyThird, everyTenThousandth } = archiveWords;
  const ask = (typed: string) => askStories({ typed, filters: noFilters, page: 1 }, database);
  const openStory = async () => {
    const [, sectionSlug = "", slug = ""] = story?.path.split("/") ?? [];
    const open = await storyAt({ sectionSlug, slug }, database);
    if (!open) throw new Error("the story is not open");
    return open;
  };
  const opened = await openStory();
  return {
    "front page": whole(() => frontPage(database)),
    section: whole(() => sectionPage({ sectionId: archive.sectionId, page: 1 }, database)),
    topic: whole(() => storiesOfTopic({ tagId: archive.tagId, page: 1 }, database)),
    author: whole(async () => {
      await writerAt(archive.writerSlug, database);
      await storiesOfWriter({ personId: archive.personId, page: 1 }, database);
    }),
    "index by day": whole(() => storiesOfDay({ date: yesterday, timeZone: zone }, database)),
    [`page ${deepPage} of a topic`]: whole(() =>
      storiesOfTopic({ tagId: archive.longTagId, page: deepPage }, database),
    ),
    story: whole(openStory),
    "related stories": whole(() => relatedStories(opened, database)),
    "next in section": whole(() => neighboursOfStory(opened, database)),
    "corrections of a story": whole(() => correctionsOfStory(opened.storyId, database)),
    Terpopuler: whole(() => database.transaction((tx) => mostReadStories({ limit: 5 }, tx))),
    "Terpopuler of a section": whole(() =>
      database.transaction((tx) => mostReadStories({ limit: 5, sectionSlug: archive.sectionSlug }, tx)),
    ),
    feed: whole(() => feedStories({ subject: { kind: "site" }, limit: 30 }, database)),
    "news sitemap": whole(() => storiesForNewsSitemap(database)),
    "sitemap of a month, each 1,000 stories": async () =>
      (await storiesOfMonth({ month: yesterday.slice(0, 7) }, database)).length / 1_000,
    "list of sitemaps, each month": async () => (await monthsWithStories(database)).length,
    "search, a usual word": whole(() => ask(everyThird)),
    "search, a rare word": whole(() => ask(everyTenThousandth)),
    "search, a typo": whole(() => ask("kamupng")),
    "topics of an empty search": whole(() => popularTopics({ limit: 10 }, database)),
    "list of corrections": whole(() => correctionsOnPage(1, database)),
  };
}

/** The median of so many runs in milliseconds, over the number that the question answers with. */
async function medianOf(ask: () => Promise<number>): Promise<number> {
  for (let warm = 0; warm < 3; warm += 1) await ask();
  const times: number[] = [];
  for (let run = 0; run < runs; run += 1) {
    const before = performance.now();
    const share = await ask();
    times.push((performance.now() - before) / Math.max(share, 0.05));
  }
  times.sort((one, other) => one - other);
  return Number((times[Math.floor(times.length / 2)] ?? 0).toFixed(2));
}
