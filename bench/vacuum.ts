import type { Database } from "#db/client.ts";

/**
 * Cleans and counts every table after a fill, as PostgreSQL would do by itself in a while. It takes minutes for a
 * million stories: the usual limit of a statement's time is off for it.
 */
export async function vacuumAnalyze(database: Database): Promise<void> {
  const client = await database.$client.connect();
  try {
    await client.query("set statement_timeout = 0");
    await client.query("vacuum analyze");
    await client.query("reset statement_timeout");
  } finally {
    client.release();
  }
}
