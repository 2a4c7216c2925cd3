import { fileURLToPath } from "node:url";
import { migrate } from "drizzle-orm/node-postgres/migrator";
import { runMigrations } from "graphile-worker";
import type { Database } from "./client.ts";

/** Any number that is ours: the advisory lock under which one process migrates while the others wait. */
const migrationLock = 7_263_001;

/** Brings a database to this release's schema, the job queue's included. Safe to call from many processes. */
export async function migrateDatabase(database: Database): Promise<void> {
  const lock = await database.$client.connect();
  try {
    await lock.query("set statement_timeout = 0");
    await lock.query("select pg_advisory_lock($1)", [migrationLock]);
    await migrate(database, { migrationsFolder: fileURLToPath(new URL("./migrations", import.meta.url)) });
    await runMigrations({ pgPool: database.$client });
  } finally {
    await lock.query("select pg_advisory_unlock($1)", [migrationLock]).catch(() => undefined);
    lock.release(true);
  }
}
