import { sql } from "drizzle-orm";
import { afterEach, expect, test } from "vitest";
import { useTestDatabase } from "#db/testing/test-database.ts";
import { type ListeningEditionSource, listenForEdition } from "./edition.ts";

const current = useTestDatabase();
const logger = { warn() {}, error() {} };
let source: ListeningEditionSource | undefined;
afterEach(async () => {
  await source?.close();
  source = undefined;
});

async function listen(onRead?: (edition: number) => void): Promise<ListeningEditionSource> {
  await current().db.execute(
    sql`insert into site_settings (id, name) values (1, 'Koran') on conflict (id) do nothing`,
  );
  source = listenForEdition({ connectionString: current().url, logger, ...(onRead ? { onRead } : {}) });
  await source.ready;
  return source;
}

const raise = (notify: boolean) =>
  current().db.execute(
    notify
      ? sql`with raised as (update site_settings set edition = edition + 1 returning edition)
            select pg_notify('edition', edition::text) from raised`
      : sql`update site_settings set edition = edition + 1`,
  );

test("a new edition is heard within 200 ms, and what hangs on it is read before it is told", async () => {
  const read: { edition: number; toldThen: number | undefined }[] = [];
  const heard = await listen((edition) => void read.push({ edition, toldThen: source?.current() }));
  const before = heard.current();
  read.length = 0;
  const startedAt = performance.now();
  await raise(true);
  await expect.poll(() => heard.current(), { interval: 2 }).toBe(before + 1);
  expect(performance.now() - startedAt).toBeLessThan(200);
  expect(read).toEqual([{ edition: before + 1, toldThen: before }]);
});

test("a lost message is made up for by the heartbeat", async () => {
  const heard = await listen();
  const before = heard.current();
  await raise(false);
  await expect.poll(() => heard.current(), { timeout: 4_000 }).toBe(before + 1);
});

test("a change of the schedule is read although the edition stays", async () => {
  let reads = 0;
  await listen(() => {
    reads += 1;
  });
  const before = reads;
  await current().db.execute(sql`select pg_notify('schedule', '')`);
  await expect.poll(() => reads).toBe(before + 1);
});

test("after its connection was killed it connects anew and has what was missed", async () => {
  const heard = await listen();
  const before = heard.current();
  await current().db.execute(
    sql`select pg_terminate_backend(pid) from pg_stat_activity
        where application_name = 'redaksi-edition' and datname = current_database()`,
  );
  await raise(true);
  await expect.poll(() => heard.current(), { timeout: 4_000 }).toBe(before + 1);
  await expect.poll(() => heard.listening()).toBe(true);
});

test("a database that is not there is tried again until it is closed", async () => {
  const nowhere = listenForEdition({ connectionString: "postgres://127.0.0.1:1/none", logger });
  await new Promise((resolve) => setTimeout(resolve, 300));
  expect(nowhere.listening()).toBe(false);
  await nowhere.close();
});
