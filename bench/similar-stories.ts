import { rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { sql } from "drizzle-orm";
import { openDatabase } from "#db/client.ts";
import { migrateDatabase } from "#db/migrate.ts";
import { openTestNewsroom } from "#db/testing/newsroom.ts";
import { similarStories } from "#newsroom/similarity/queries.ts";
import { startEmbeddedPostgres } from "#server/embedded-postgres/start.ts";

/**
 * How long it takes to say whether a release is already on the site, in an archive of many texts, of whose
 * hashes one in twenty is of a phrase that thousands share. Real PostgreSQL; figures in milliseconds.
 * `node bench/similar-stories.ts [texts]`
 */
const texts = Number(process.argv[2] ?? 100_000);
/** As a text of 350 words has. */
const hashesOfText = 70;
const commonPhrases = 200;
const asked = 300;

const directory = path.join(tmpdir(), `redaksi-bench-${process.pid}`);
const postgres = await startEmbeddedPostgres(directory);
const database = openDatabase(postgres.url, 4);
await migrateDatabase(database);
const newsroom = await openTestNewsroom(database);
const writerId = newsroom.writer.personId;
await database.transaction(async (tx) => {
  await tx.execute(sql`set local statement_timeout = 0`);
  await tx.execute(sql`insert into stories (id, writer_id, title)
    select gen_random_uuid(), ${writerId}, 'Naskah ' || n from generate_series(1, ${texts}) n`);
  await tx.execute(sql`insert into story_sources (id, story_id, kind, text, digest, length, received_by_id)
    select gen_random_uuid(), id, 'text', 'x', encode(sha256(id::text::bytea), 'hex'), 1, ${writerId} from stories`);
  await tx.execute(sql`insert into fingerprints (story_id, source_id, size)
    select story_id, id, ${hashesOfText} from story_sources`);
  await tx.execute(sql`insert into fingerprint_hashes (hash, fingerprint_id)
    select case when random() < 0.05 then (random() * ${commonPhrases})::int
      else (random() * 4294967295 - 2147483648)::bigint::int end, id
    from fingerprints, generate_series(1, ${hashesOfText}) order by 1 on conflict do nothing`);
});
await database.execute(sql`analyze fingerprint_hashes`);
await database.execute(sql`vacuum fingerprint_hashes`);

const random = () => Math.floor(Math.random() * 4_294_967_295) - 2_147_483_648;
const freshText = () => Array.from({ length: hashesOfText }, random);
const { rows: known } = await database.execute<{ hashes: number[] }>(sql`
  select array_agg(hash) as hashes from fingerprint_hashes
  where fingerprint_id in (select id from fingerprints order by random() limit ${asked}) group by fingerprint_id`);
const cases: Record<string, (index: number) => number[]> = {
  "a release that is on the site": (index) => known[index % known.length]?.hashes ?? [],
  "a release that is not": freshText,
  "the longest fingerprint": () => Array.from({ length: 400 }, random),
  "nothing but common phrases": () => Array.from({ length: commonPhrases }, (_, hash) => hash),
};
const figures: Record<string, unknown> = { texts };
for (const [name, hashesOf] of Object.entries(cases)) {
  const times: number[] = [];
  let found = 0;
  for (let index = 0; index < asked; index += 1) {
    const hashes = hashesOf(index);
    const before = performance.now();
    const stories = await similarStories(
      newsroom.managingEditor,
      { hashes, exceptStoryId: "01900000-0000-7000-8000-000000000000" },
      database,
    );
    times.push(performance.now() - before);
    if (stories.some(({ share }) => share > 0.9)) found += 1;
  }
  times.sort((a, b) => a - b);
  const at = (share: number) => Number((times[Math.floor(times.length * share)] ?? 0).toFixed(1));
  figures[name] = { p50: at(0.5), p95: at(0.95), max: at(0.9999), found: `${found} of ${asked}` };
}
const { rows: size } = await database.execute<{ megabytes: number }>(
  sql`select (pg_total_relation_size('fingerprint_hashes') / 1048576)::int as megabytes`,
);
console.info(JSON.stringify({ ...figures, megabytes: size[0]?.megabytes }, null, 2));

await database.$client.end();
await postgres.stop();
await rm(directory, { recursive: true, force: true });
