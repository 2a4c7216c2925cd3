import { execFileSync, spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { chown, mkdtemp, rm } from "node:fs/promises";
import path from "node:path";
import { freePort } from "#lib/free-port.ts";
import { databaseAccount } from "#server/embedded-postgres/account.ts";

/**
 * Runs the database tests on a PostgreSQL that is not the embedded one: Debian's 15, the oldest that is
 * promised to work. Says so and passes where the machine has none.
 */
const binaries = process.env.POSTGRES_BINARIES ?? "/usr/lib/postgresql/15/bin";
if (!existsSync(path.join(binaries, "initdb"))) {
  console.log(`No PostgreSQL under ${binaries}: these tests ran on the embedded one only.`);
  process.exit(0);
}

const account = await databaseAccount();
const as = account ? { uid: account.uid, gid: account.gid, cwd: "/" } : {};
const folder = await mkdtemp("/var/tmp/redaksi-postgres-15-");
if (account) await chown(folder, account.uid, account.gid);
const run = (program: string, ...words: string[]) =>
  execFileSync(path.join(binaries, program), words, { ...as, stdio: "ignore" });
const port = await freePort();
let code = 1;
try {
  run(
    "initdb",
    `--pgdata=${folder}/data`,
    "--username=redaksi",
    "--auth=trust",
    "--encoding=UTF8",
    "--locale=C",
  );
  const options = `-p ${port} -c listen_addresses=127.0.0.1 -c unix_socket_directories='' -c fsync=off`;
  run("pg_ctl", "-D", `${folder}/data`, "-l", `${folder}/log`, "-o", options, "-w", "start");
  const url = `postgres://redaksi@127.0.0.1:${port}/postgres`;
  const words = ["node_modules/vitest/vitest.mjs", "run", "--project", "database", ...process.argv.slice(2)];
  const env = { ...process.env, TEST_DATABASE_URL: url };
  code = spawnSync(process.execPath, words, { stdio: "inherit", env }).status ?? 1;
} finally {
  run("pg_ctl", "-D", `${folder}/data`, "-m", "immediate", "stop");
  await rm(folder, { recursive: true, force: true });
}
process.exit(code);
