import { createServer } from "node:http";
import { sql } from "drizzle-orm";
import { afterAll, beforeAll, expect, test } from "vitest";
import { closeDatabases } from "#db/client.ts";
import { useTestDatabase } from "#db/testing/test-database.ts";
import { forgetEnv } from "#lib/env.ts";
import { raiseEdition } from "#newsroom/workflow/edition.ts";
import { type RunningPageCache, startPageCache } from "./start-page-cache.ts";

const current = useTestDatabase();
const server = createServer();
let cache: RunningPageCache;
let site = "";
let renderings = 0;

beforeAll(async () => {
  process.env.DATABASE_URL = current().url;
  forgetEnv();
  await current().db.execute(
    sql`insert into site_settings (id, name) values (1, 'Koran') on conflict (id) do update set name = 'Koran'`,
  );
  cache = await startPageCache({
    siteUrl: "https://koran.test",
    databaseUrl: current().url,
    maxBytes: 8_000_000,
    // In Next's place: a page that shows what the database holds.
    async handler(_req, res) {
      renderings += 1;
      const found = await current().db.execute<{ name: string }>(sql`select name from site_settings`);
      res.setHeader("Content-Type", "text/html; charset=utf-8");
      res.end(`<!DOCTYPE html><html><head></head><body>${found.rows[0]?.name}</body></html>`);
    },
  });
  server.on("request", (req, res) => void cache.handle(req, res));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("no port");
  site = `http://127.0.0.1:${address.port}`;
});
afterAll(async () => {
  await cache.close();
  server.closeAllConnections();
  server.close();
  await closeDatabases();
});

const read = async () => (await fetch(`${site}/`)).text();

test("what a transaction that raises the edition changed is read within a second of its commit", async () => {
  expect(await read()).toContain("Koran");
  await read();
  expect(renderings).toBe(1);
  await current().db.transaction(async (tx) => {
    await tx.execute(sql`update site_settings set name = 'Koran Baru'`);
    await raiseEdition(tx);
  });
  const since = performance.now();
  await expect.poll(read, { interval: 5, timeout: 3_000 }).toContain("Koran Baru");
  expect(performance.now() - since).toBeLessThan(1_000);
});

test("a transaction that was rolled back makes no reader wait", async () => {
  await read();
  const before = renderings;
  await current()
    .db.transaction(async (tx) => {
      await raiseEdition(tx);
      throw new Error("undo");
    })
    .catch(() => {});
  await read();
  expect(renderings).toBe(before);
});
