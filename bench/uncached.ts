import { rm } from "node:fs/promises";
import http from "node:http";
import { tmpdir } from "node:os";
import path from "node:path";
import { parseArgs } from "node:util";
import { sql } from "drizzle-orm";
import { type Database, openDatabase } from "#db/client.ts";
import { migrateDatabase } from "#db/migrate.ts";
import { openTestNewsroom } from "#db/testing/newsroom.ts";
import { latestStories } from "#newsroom/stories/published.ts";
import { startEmbeddedPostgres } from "#server/embedded-postgres/start.ts";
import { type Archive, fillArchive } from "./fill-archive.ts";
import { startServer } from "./reader/start-server.ts";
import { timeQuestions } from "./time-questions.ts";

/**
 * How long readers wait for a page that nobody asked for before: through the built server by HTTP, one after the other,
 * with the page cache off, in an archive of 100,000 stories. Figures in milliseconds; ends with 1 when a p95 is over
 * the limit. `npm run bench:uncached -- --stories=100000`
 */
const { values: given } = parseArgs({
  options: { stories: { type: "string", default: "100000" }, runs: { type: "string", default: "200" } },
});
const runs = Number(given.runs);
const limitMs = 30;
/** So many stories in turn: no page is asked for so often that anything but the page is warm. */
const differentStories = 97;

const directory = path.join(tmpdir(), `redaksi-bench-${process.pid}`);
const postgres = await startEmbeddedPostgres(directory);
try {
  const database: Database = openDatabase(postgres.url, 4);
  await migrateDatabase(database);
  const newsroom = await openTestNewsroom(database);
  const archive = await fillArchive(database, newsroom, { from: 0, to: Number(given.stories) });
  const stories = await latestStories({ limit: differentStories }, database);
  // What PostgreSQL would do beside the first minutes of an archive that came in one go.
  await database.execute(sql`vacuum (analyze)`);
  await database.execute(sql`checkpoint`);
  await database.$client.end();
  await measure(
    archive,
    stories.map((story) => story.path),
  );
} finally {
  await postgres.stop();
  await rm(directory, { recursive: true, force: true });
}

async function measure({ sectionSlug, writerSlug }: Archive, stories: readonly string[]): Promise<void> {
  process.env.DATABASE_URL = postgres.url;
  // An archive that came in one go would be fingerprinted beside (a job of its own, once, for some minutes).
  const server = await startServer(directory, "off", { REDAKSI_WORKER: "off" });
  const agent = new http.Agent({ keepAlive: true, maxSockets: 1 });
  // Reads past what comes: what the bench itself would have to clean up is not the server's time.
  const open = (address: string) => () =>
    new Promise<void>((resolve, reject) => {
      const asked = http.get(server.url + address, { agent }, (answer) => {
        if (answer.statusCode !== 200) reject(new Error(`${address}: ${answer.statusCode}`));
        answer.resume().once("end", resolve).once("error", reject);
      });
      asked.once("error", reject);
    });
  let turn = 0;
  const nextStory = () => open(stories[turn++ % stories.length] ?? "/")();
  const pages = {
    story: nextStory,
    front: open("/"),
    section: open(`/${sectionSlug}`),
    author: open(`/penulis/${writerSlug}`),
    "index of a day": open("/indeks"),
    "fixed page": open("/tentang"),
  };
  try {
    // As a server that has been up for a while: its own code warm, its pages not kept.
    for (let warm = 0; warm < 60; warm += 1) for (const page of Object.values(pages)) await page();
    await timeQuestions(pages, { runs, limitMs });
  } finally {
    agent.destroy();
    await server.stop();
  }
}
