import { rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { parseArgs } from "node:util";
import { sql } from "drizzle-orm";
import { type Database, openDatabase } from "#db/client.ts";
import { migrateDatabase } from "#db/migrate.ts";
import { hire, openTestNewsroom } from "#db/testing/newsroom.ts";
import { localDate } from "#lib/dates.ts";
import { monthOf, periodOf } from "#newsroom/numbers/period.ts";
import {
  numbersOfStory,
  overviewOf,
  readsByAuthor,
  readsBySection,
  readsOfStories,
  topStories,
} from "#newsroom/numbers/queries.ts";
import type { NumbersView } from "#newsroom/numbers/types.ts";
import { paceOfPeriod, waitingNow } from "#newsroom/pace/queries.ts";
import { addReads } from "#newsroom/reads/commands/add-reads.ts";
import { thinReads } from "#newsroom/reads/commands/thin-reads.ts";
import { monthlyReport, reportOfDesk } from "#newsroom/report/queries.ts";
import type { PersonActor } from "#newsroom/staff/types.ts";
import { mostReadStories } from "#newsroom/stories/published.ts";
import { startEmbeddedPostgres } from "#server/embedded-postgres/start.ts";
import { fillDesk } from "./fill-desk.ts";
import { timeQuestions } from "./time-questions.ts";
import { vacuumAnalyze } from "./vacuum.ts";

/**
 * How long the numbers take in a newsroom of many stories, of which five thousand are read on each of the last
 * sixty days: overview, most read, sections, authors, one story, the board's reads, times, reports, Terpopuler,
 * and writing five seconds of reads. Real PostgreSQL, one question after the other; figures in milliseconds.
 * Ends with 1 when a p95 is over the limit. `npm run bench:numbers -- --stories=1000000`
 */
const { values: asked } = parseArgs({
  options: { stories: { type: "string", default: "100000" }, runs: { type: "string", default: "30" } },
});
const stories = Number(asked.stories);
const runs = Number(asked.runs);
const limitMs = 400;
const zone = "Asia/Jakarta";
const readADay = Math.min(5_000, Math.floor(stories / 4));

const directory = path.join(tmpdir(), `redaksi-bench-${process.pid}`);
const postgres = await startEmbeddedPostgres(directory);
const database: Database = openDatabase(postgres.url, 4);
try {
  await migrateDatabase(database);
  const newsroom = await openTestNewsroom(database);
  const before = performance.now();
  await fillDesk(database, newsroom, stories);
  const ours = await hire(database, "Reporter Biasa", ["reporter"]);
  await fillReads(ours);
  console.info(
    `${stories} stories and their reads made in ${((performance.now() - before) / 1_000).toFixed(0)} s`,
  );

  const now = new Date();
  const month = monthOf(localDate(new Date(now.getTime() - 40 * 86_400_000), zone));
  const { managingEditor, editor } = newsroom;
  const question = (view: NumbersView, kind: "today" | "thirty-days" = "thirty-days") => ({
    view,
    period: periodOf({ kind }, now, zone),
    zone,
    now,
  });
  const top = await topStories(managingEditor, question("desk"), database);
  const ids = top.map(({ storyId }) => storyId);
  const [first = ""] = ids;
  const hour = new Date(Math.floor(now.getTime() / 3_600_000) * 3_600_000);
  const fiveSeconds = ids.map((storyId) => ({ storyId, hour, reads: 3, suspect: 0 }));
  const cases: Record<string, () => Promise<unknown>> = {
    "overview, all": () => overviewOf(managingEditor, question("desk"), database),
    "overview, sections": () => overviewOf(editor, question("desk"), database),
    "overview, own": () => overviewOf(ours, question("own"), database),
    "most read, all": () => topStories(managingEditor, question("desk"), database),
    "most read, sections": () => topStories(editor, question("desk"), database),
    "most read, own": () => topStories(ours, question("own"), database),
    "most read today": () => topStories(managingEditor, question("desk", "today"), database),
    "by section": () => readsBySection(managingEditor, question("desk"), database),
    "by author": () => readsByAuthor(managingEditor, question("desk"), database),
    "one story": () => numbersOfStory(managingEditor, { storyId: first, zone, now }, database),
    "reads on a page of the board": () => readsOfStories(managingEditor, ids, database),
    "times, all": () => paceOfPeriod(managingEditor, question("desk"), database),
    "times, own": () => paceOfPeriod(ours, question("own"), database),
    "waiting now": () => waitingNow(managingEditor, "desk", database),
    "report of one": () => monthlyReport(ours, { slug: null, month, zone }, database),
    "report of sections": () => reportOfDesk(editor, { month, zone }, database),
    "Terpopuler, not kept": () => database.transaction((tx) => mostReadStories({ limit: 10 }, tx)),
    "five seconds of reads": () => addReads(database, fiveSeconds),
    "thinning with nothing to do": () => thinReads({ now }, database),
  };
  await timeQuestions(cases, { runs, limitMs });
} finally {
  await database.$client.end();
  await postgres.stop();
  await rm(directory, { recursive: true, force: true });
}

/**
 * Reads of sixty days; the moves of what was published in them, a hundred stories a day; and a reporter who
 * wrote one story in five hundred.
 */
async function fillReads(reporter: PersonActor): Promise<void> {
  await database.transaction(async (tx) => {
    await tx.execute(sql`set local statement_timeout = 0`);
    await tx.execute(sql`set local session_replication_role = replica`);
    await tx.execute(sql`create temporary table shelf on commit drop as
      select p.story_id, p.section_id, p.revision_id, p.visible_at, s.writer_id, row_number() over () - 1 as place
      from publications p join stories s on s.id = p.story_id where p.visible_at < now()`);
    await tx.execute(sql`insert into revision_bylines (revision_id, person_id)
      select revision_id, case when place % 500 = 0 then ${reporter.personId}::uuid else writer_id end from shelf`);
    await tx.execute(sql`insert into story_reads_daily (story_id, day, section_id, reads)
      select shelf.story_id, (now() - make_interval(days => ago))::date, shelf.section_id, 1 + (4000 / (1 + n))
      from generate_series(0, 59) ago cross join generate_series(0, ${readADay - 1}::int) n
      join shelf on shelf.place = (n * 7919 + ago * 104729) % (select count(*) from shelf)
      on conflict do nothing`);
    await tx.execute(sql`insert into story_reads (story_id, hour, reads)
      select story_id, day + make_interval(hours => hour * 6), greatest(1, reads / 4)
      from story_reads_daily cross join generate_series(0, 3) hour`);
    await tx.execute(sql`insert into section_reads (section_id, hour, reads)
      select section_id, hour, sum(r.reads) from story_reads r join shelf using (story_id) group by 1, 2`);
    await tx.execute(sql`insert into author_reads (person_id, section_id, hour, reads)
      select a.person_id, section_id, hour, sum(r.reads) from story_reads r join shelf using (story_id)
      join story_authors a using (story_id) group by 1, 2, 3`);
    await tx.execute(sql`insert into moves (id, story_id, verb, from_state, to_state, job, at)
      select uuidv7(), story_id, verb, from_state, to_state, 'bench', visible_at - back
      from (select * from shelf where visible_at > now() - interval '60 days' order by place limit 6000) lately
      cross join (values ('submit', 'draft', 'in-review', interval '2 hours'),
        ('approve', 'in-review', 'approved', interval '30 minutes'),
        ('publish', 'approved', 'published', interval '0')) step (verb, from_state, to_state, back)`);
  });
  await vacuumAnalyze(database);
}
