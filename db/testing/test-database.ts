import { randomBytes } from "node:crypto";
import pg from "pg";
import { afterAll, beforeAll, inject } from "vitest";
import { type Database, openDatabase } from "#db/client.ts";

/** A database of this test file's own, cloned from the migrated template and dropped at its end. */
export interface TestDatabase {
  readonly db: Database;
  readonly url: string;
}

/** Call once at the top of a `.db.test.ts` file; `current().db` is usable inside tests and hooks. */
export function useTestDatabase(): () => TestDatabase {
  const server = inject("databaseServer");
  const name = `redaksi_test_${randomBytes(6).toString("hex")}`;
  let opened: TestDatabase | undefined;

  beforeAll(async () => {
    await asAdmin(server, `create database ${name} template redaksi_test_template`);
    const url = new URL(server);
    url.pathname = `/${name}`;
    opened = { db: openDatabase(url.href, 8), url: url.href };
  });
  afterAll(async () => {
    await opened?.db.$client.end();
    await asAdmin(server, `drop database if exists ${name} with (force)`);
  });
  return () => {
    if (!opened) throw new Error("the test database is open only while tests run");
    return opened;
  };
}

async function asAdmin(server: string, statement: string): Promise<void> {
  const admin = new pg.Client({ connectionString: server });
  await admin.connect();
  try {
    await admin.query(statement);
  } finally {
    await admin.end();
  }
}
