import { sql } from "drizzle-orm";
import { expect, test } from "vitest";
import { useTestDatabase } from "#db/testing/test-database.ts";

const current = useTestDatabase();

test("the migrated database holds the reader's view, the search words and the job queue", async () => {
  const { rows } = await current().db.execute<{ stem: string }>(
    sql`select to_tsvector('redaksi', 'Pembangunan jembatan') :: text as stem, (select count(*) from public_stories), (select count(*) from graphile_worker.jobs)`,
  );
  expect(rows[0]?.stem).toContain("bangun");
});

test("history cannot be changed afterwards", async () => {
  await current().db.execute(
    sql`insert into history (id, event, job) values (gen_random_uuid(), 'test', 'test')`,
  );
  await expect(current().db.execute(sql`update history set event = 'other'`)).rejects.toThrow();
  await expect(current().db.execute(sql`delete from history`)).rejects.toThrow();
});
