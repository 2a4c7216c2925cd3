import { drizzle, type NodePgDatabase } from "drizzle-orm/node-postgres";
import pg from "pg";
import { env } from "#lib/env.ts";
import { log } from "#lib/log.ts";
import { PreparedClient } from "./prepared-client.ts";

export type Database = NodePgDatabase & { $client: pg.Pool };
export type Transaction = Parameters<Parameters<NodePgDatabase["transaction"]>[0]>[0];
/** Whatever can run a query: the pool or an open transaction. */
export type Executor = NodePgDatabase | Transaction;

/** Opens a pool. An idle connection that breaks is logged and replaced, never thrown. */
export function openDatabase(url: string, poolSize: number): Database {
  const pool = new pg.Pool({
    Client: PreparedClient,
    connectionString: url,
    max: poolSize,
    connectionTimeoutMillis: 5_000,
    // A new connection plans every statement anew: a quiet night does not end those that are there.
    idleTimeoutMillis: 600_000,
    statement_timeout: 15_000,
    application_name: "redaksi",
  });
  // The error bears its connection with all that it prepared: that is not for the log.
  const tell = ({ message }: Error) => log.warn({ reason: message }, "a database connection broke");
  pool.on("error", tell);
  pool.on("connect", (client) => client.on("error", tell));
  return drizzle({ client: pool });
}

declare global {
  // Next and server.ts load this file each for itself, with a pool each: here all of the process are known.
  var redaksiPools: Set<pg.Pool> | undefined;
}

function openPools(): Set<pg.Pool> {
  globalThis.redaksiPools ??= new Set();
  return globalThis.redaksiPools;
}

let database: Database | undefined;

/** The database of this process. `server.ts` sets `DATABASE_URL` before anything asks for it. */
export function db(): Database {
  if (!database) {
    const { DATABASE_URL, DATABASE_POOL_SIZE } = env();
    if (!DATABASE_URL) throw new Error("DATABASE_URL is not set: start the newsroom with `npm start`.");
    database = openDatabase(DATABASE_URL, DATABASE_POOL_SIZE);
    openPools().add(database.$client);
  }
  return database;
}

/** Whether anything of this process is asking the database right now, or waits to ask. */
export function databaseIsBusy(): boolean {
  return [...openPools()].some((pool) => pool.totalCount > pool.idleCount || pool.waitingCount > 0);
}

/** Closes the pools that `db` opened in this process. */
export async function closeDatabases(): Promise<void> {
  database = undefined;
  const open = [...openPools()];
  openPools().clear();
  await Promise.all(open.map((pool) => (pool.ended ? undefined : pool.end())));
}
