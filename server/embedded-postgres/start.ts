import { execFile, spawn, spawnSync } from "node:child_process";
import { createHash, randomBytes } from "node:crypto";
import { access, chown, mkdir, readFile, rm, stat, writeFile } from "node:fs/promises";
import path from "node:path";
import { promisify } from "node:util";
import { freePort } from "#lib/free-port.ts";
import { type Account, databaseAccount } from "./account.ts";
import { type Binaries, usableBinaries } from "./binaries.ts";

const run = promisify(execFile);

export interface EmbeddedPostgres {
  /** Where to connect; the database `redaksi` exists. */
  readonly url: string;
  /** It ran before: another process of ours may be using it. */
  readonly wasRunning: boolean;
  /** Starts it again, where it was, when its process is gone: killed for want of memory. True when it had to. */
  revive(): Promise<boolean>;
  stop(): Promise<void>;
}

interface Cluster {
  readonly folder: string;
  readonly binaries: Binaries;
  readonly account: Account | undefined;
  readonly password: string;
}

/**
 * Starts the PostgreSQL under `dataFolder`, making it first where there is none. One that still runs, as
 * after `kill -9` of Node, is used as it is. Throws with PostgreSQL's own words when it cannot start.
 */
export async function startEmbeddedPostgres(dataFolder: string): Promise<EmbeddedPostgres> {
  const cluster = await openCluster(path.resolve(dataFolder));
  const running = await runningPort(cluster);
  const port = running ?? (await start(cluster, await freePort()));
  return {
    wasRunning: running !== null,
    url: `postgres://redaksi:${cluster.password}@127.0.0.1:${port}/postgres`,
    revive: async () => {
      if (await isAlive(cluster)) return false;
      await start(cluster, port);
      return true;
    },
    stop: async () => {
      await control(cluster, ["-m", "fast", "-w", "-t", "20", "stop"]);
    },
  };
}

async function openCluster(dataFolder: string): Promise<Cluster> {
  await mkdir(dataFolder, { recursive: true });
  const account = await databaseAccount();
  const shared = `/var/tmp/redaksi-${createHash("sha256").update(dataFolder).digest("hex").slice(0, 12)}`;
  const binaries = await usableBinaries(account, shared);
  const hidden =
    account !== undefined && (binaries.postgres.startsWith(shared) || !mayEnter(dataFolder, account));
  const folder = path.join(hidden ? shared : dataFolder, "postgres");
  if (hidden) await mkdir(shared, { recursive: true, mode: 0o755 });
  const passwordFile = path.join(dataFolder, "database-password");
  const password = await readFile(passwordFile, "utf8").catch(async () => {
    const made = randomBytes(24).toString("hex");
    await writeFile(passwordFile, made, { mode: 0o600 });
    return made;
  });
  const cluster = { folder, binaries, account, password: password.trim() };
  if (!(await exists(path.join(folder, "PG_VERSION")))) await initialise(cluster);
  return cluster;
}

/** A folder under a private one, such as /root or a temporary folder of root's, is closed to other accounts. */
function mayEnter(folder: string, { uid, gid }: Account): boolean {
  return (
    spawnSync("/bin/sh", ["-c", 'cd "$0"', folder], { uid, gid, cwd: "/", stdio: "ignore" }).status === 0
  );
}

async function initialise({ folder, binaries, account, password }: Cluster): Promise<void> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const passwordFile = path.join(path.dirname(folder), `.initdb-${process.pid}`);
  await writeFile(passwordFile, `${password}\n`, { mode: 0o600 });
  try {
    if (account) {
      await chown(folder, account.uid, account.gid);
      await chown(passwordFile, account.uid, account.gid);
    }
    const flags = ["--username=redaksi", "--encoding=UTF8", "--locale=C", "--auth=scram-sha-256"];
    await run(
      binaries.initdb,
      [`--pgdata=${folder}`, `--pwfile=${passwordFile}`, ...flags],
      asAccount(account),
    );
  } finally {
    await rm(passwordFile, { force: true });
  }
}

/** The port of a server that already runs on this folder, or null. */
async function runningPort(cluster: Cluster): Promise<number | null> {
  try {
    await control(cluster, ["status"]);
    const lines = (await readFile(path.join(cluster.folder, "postmaster.pid"), "utf8")).split("\n");
    return Number.parseInt(lines[3] ?? "", 10) || null;
  } catch {
    return null;
  }
}

/** Whether the process that its folder names lives; asks nobody but the system. */
async function isAlive({ folder }: Cluster): Promise<boolean> {
  const lines = await readFile(path.join(folder, "postmaster.pid"), "utf8").catch(() => "");
  const pid = Number.parseInt(lines, 10);
  if (!(pid > 0)) return false;
  try {
    return process.kill(pid, 0);
  } catch (failure) {
    // It runs under another account, which we may not signal.
    return failure instanceof Error && "code" in failure && failure.code === "EPERM";
  }
}

async function start(cluster: Cluster, port: number): Promise<number> {
  const log = path.join(cluster.folder, "server.log");
  const options = [`-p ${port}`, "-c listen_addresses=127.0.0.1", "-c unix_socket_directories=''"];
  options.push("-c max_connections=120", "-c shared_buffers=128MB", "-c timezone=UTC");
  try {
    await control(cluster, ["-l", log, "-o", options.join(" "), "-w", "-t", "60", "start"]);
  } catch (failure) {
    const tail = (await readFile(log, "utf8").catch(() => "")).split("\n").slice(-12).join("\n");
    throw new Error(`The embedded PostgreSQL did not start. Its last words:\n${tail}`, { cause: failure });
  }
  return port;
}

async function control({ binaries, folder, account }: Cluster, words: string[]): Promise<void> {
  // pg_ctl hands its standard streams to the server: they must not be ours, or Node would wait for them. Nor may
  // they be pipes that we close: "status" writes to them, would die of SIGPIPE, and look as if nothing ran.
  await new Promise<void>((resolve, reject) => {
    const child = spawn(binaries.pgCtl, ["-D", folder, "-s", ...words], {
      ...asAccount(account),
      stdio: "ignore",
    });
    child.on("error", reject);
    child.on("exit", (code) =>
      code === 0 ? resolve() : reject(new Error(`pg_ctl ${words.at(-1)}: ${code}`)),
    );
  });
}

function asAccount(account: Account | undefined) {
  return account ? { uid: account.uid, gid: account.gid, cwd: "/" } : {};
}

async function exists(file: string): Promise<boolean> {
  return access(file).then(
    () => true,
    () =>
      stat(file).then(
        () => true,
        () => false,
      ),
  );
}
