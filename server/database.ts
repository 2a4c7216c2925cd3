import { closeDatabases, databaseIsBusy, db, openDatabase } from "#db/client.ts";
import { migrateDatabase } from "#db/migrate.ts";
import { env } from "#lib/env.ts";
import { log } from "#lib/log.ts";
import { type EmbeddedPostgres, startEmbeddedPostgres } from "./embedded-postgres/start.ts";
import { untilQuiet } from "./quiet.ts";

/** How often it is looked whether the embedded PostgreSQL still lives. */
const watchMs = 1_000;

/**
 * Makes `DATABASE_URL` usable for everything that follows: the outside PostgreSQL that it names, or the
 * embedded one, started here. The schema is of this release when it returns. A guest, such as a command run
 * beside the server, leaves an embedded one running that ran before.
 */
export async function startDatabase({ guest = false } = {}): Promise<{
  readonly embedded: boolean;
  stop(): Promise<void>;
}> {
  const { DATABASE_URL, REDAKSI_DATA_DIR } = env();
  const embedded = DATABASE_URL ? null : await startEmbeddedPostgres(`${REDAKSI_DATA_DIR}/database`);
  const leaveRunning = guest && embedded?.wasRunning === true;
  const url = DATABASE_URL ?? embedded?.url;
  if (!url) throw new Error("there is no database to use");
  process.env.DATABASE_URL = url;
  await withPatience(url);
  log.info({ embedded: embedded !== null }, "the database is ready");
  const unwatch = embedded && !guest ? keepAlive(embedded) : () => undefined;
  return {
    embedded: embedded !== null,
    stop: async () => {
      unwatch();
      // Pages whose readers have gone are still being made: their questions must find the database.
      await untilQuiet(databaseIsBusy, { quietMs: 250, deadlineMs: 2_500 });
      await closeDatabases();
      if (!leaveRunning) await embedded?.stop();
    },
  };
}

/** Brings the embedded PostgreSQL back when it was killed. What it had committed is there again. */
function keepAlive(embedded: EmbeddedPostgres): () => void {
  let reviving = false;
  const timer = setInterval(async () => {
    if (reviving) return;
    reviving = true;
    try {
      if (await embedded.revive()) log.warn("the embedded PostgreSQL was gone and was started again");
    } catch (failure) {
      // The last of its own processes may not have ended yet.
      log.error({ err: failure }, "the embedded PostgreSQL is gone and does not start; trying again");
    }
    reviving = false;
  }, watchMs);
  timer.unref();
  return () => clearInterval(timer);
}

/** An outside database may start later than we do: it is waited for, a minute at the most. */
async function withPatience(url: string): Promise<void> {
  const until = Date.now() + 60_000;
  for (;;) {
    const database = openDatabase(url, 3);
    try {
      await migrateDatabase(database);
      return;
    } catch (failure) {
      if (Date.now() > until || !isAbsence(failure)) throw failure;
      log.warn("the database does not answer yet; trying again");
      await new Promise((resolve) => setTimeout(resolve, 1_000));
    } finally {
      await database.$client.end();
    }
  }
}

function isAbsence(failure: unknown): boolean {
  const words = String(failure instanceof Error ? `${failure.message} ${String(failure.cause)}` : failure);
  return /ECONNREFUSED|ENOTFOUND|timeout|starting up|57P03/i.test(words);
}

/** Whether the database answers now. */
export async function databaseAnswers(): Promise<boolean> {
  return db()
    .$client.query("select 1")
    .then(
      () => true,
      () => false,
    );
}
