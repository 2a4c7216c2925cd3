import path from "node:path";
import pg from "pg";
import type { TestProject } from "vitest/node";
import { openDatabase } from "#db/client.ts";
import { migrateDatabase } from "#db/migrate.ts";
import { startEmbeddedPostgres } from "#server/embedded-postgres/start.ts";

declare module "vitest" {
  interface ProvidedContext {
    databaseServer: string;
  }
}

/**
 * One real PostgreSQL for all database tests: the embedded one, or TEST_DATABASE_URL (a superuser's) to try
 * another version. A template is migrated once; each test file clones it.
 */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const outside = process.env.TEST_DATABASE_URL;
  const embedded = outside ? null : await startEmbeddedPostgres(path.resolve("data/test-database"));
  const server = outside ?? embedded?.url ?? "";
  const admin = new pg.Client({ connectionString: server });
  await admin.connect();
  const leftovers = await admin.query<{ datname: string }>(
    "select datname from pg_database where datname like 'redaksi_test%'",
  );
  for (const { datname } of leftovers.rows)
    await admin.query(`drop database if exists "${datname}" with (force)`);
  await admin.query("create database redaksi_test_template");
  await admin.end();
  const template = openDatabase(withDatabase(server, "redaksi_test_template"), 2);
  await migrateDatabase(template);
  await template.$client.end();
  project.provide("databaseServer", server);
  return async () => {
    await embedded?.stop();
  };
}

function withDatabase(server: string, name: string): string {
  const url = new URL(server);
  url.pathname = `/${name}`;
  return url.href;
}
