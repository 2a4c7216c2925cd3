import { spawnSync } from "node:child_process";
import { readFile } from "node:fs/promises";
import path from "node:path";
import { request } from "@playwright/test";
import * as Y from "yjs";
import { type Database, openDatabase } from "#db/client.ts";
import { freePort } from "#lib/free-port.ts";
import { bodyToPlainText } from "#newsroom/body/plain-text.ts";
import { readDraftContent } from "#newsroom/drafts/document.ts";
import { loadDraft } from "#newsroom/drafts/queries.ts";
import type { StoryContent } from "#newsroom/stories/content.ts";
import { startEmbeddedPostgres } from "#server/embedded-postgres/start.ts";
import { type NewsroomProcess, newsroomProcess } from "../../e2e/support/newsroom-process.ts";
import { layWire, type Wire } from "./wire.ts";

export const person = { email: "masrul@demo.redaksi.example", password: "redaksi-demo-2026" };

/** The newsroom that is written in, with the wire to it and the hands that break it. */
export interface World {
  readonly url: string;
  readonly newsroom: NewsroomProcess;
  readonly wire: Wire;
  killDatabase(): Promise<void>;
  /** Stops every process of PostgreSQL where it stands, or lets them go on. */
  holdDatabase(held: boolean): Promise<void>;
  /** Ends every session of the demo's people, as an administrator or a lost phone would. */
  endSessions(): Promise<void>;
  stored(storyId: string): Promise<{ text: string; content: StoryContent }>;
  /** Cookies of somebody signed in. */
  signIn(): Promise<Awaited<ReturnType<Awaited<ReturnType<typeof request.newContext>>["storageState"]>>>;
  end(): Promise<void>;
}

export async function openWorld(): Promise<World> {
  const serverPort = await freePort();
  const newsroom = await newsroomProcess("bench-writing", serverPort);
  await newsroom.start();
  const wire = await layWire(await freePort(), serverPort);
  const url = `http://localhost:${wire.port}`;
  const base = path.join(newsroom.dataFolder, "database");
  // Found once as a second process of ours finds it; asking again would start one that a fault has just killed.
  const folder = await dataDirectory((await startEmbeddedPostgres(base)).url);

  async function postmaster(): Promise<{ pid: number; port: number }> {
    const lines = (await readFile(path.join(folder, "postmaster.pid"), "utf8")).split("\n");
    return { pid: Number(lines[0]), port: Number(lines[3]) };
  }

  async function withDatabase<Value>(work: (database: Database) => Promise<Value>): Promise<Value> {
    const password = (await readFile(path.join(base, "database-password"), "utf8")).trim();
    const { port } = await postmaster();
    const database = openDatabase(`postgres://redaksi:${password}@127.0.0.1:${port}/postgres`, 1);
    return work(database).finally(() => database.$client.end());
  }

  return {
    url,
    newsroom,
    wire,
    killDatabase: async () => {
      process.kill((await postmaster()).pid, "SIGKILL");
    },
    holdDatabase: async (held) => {
      const { pid } = await postmaster();
      const children = spawnSync("ps", ["-o", "pid=", "--ppid", String(pid)]).stdout.toString();
      for (const each of [pid, ...children.trim().split(/\s+/).map(Number)]) {
        if (each > 0) signal(each, held ? "SIGSTOP" : "SIGCONT");
      }
    },
    endSessions: () =>
      withDatabase(async ({ $client }) => {
        await $client.query("update sessions set ended_at = now() where ended_at is null");
        await $client.query("select pg_notify('access', id::text) from people");
      }),
    stored: (storyId) =>
      withDatabase(async (database) => {
        const draft = await loadDraft(database, storyId);
        const document = new Y.Doc();
        if (draft !== null) Y.applyUpdate(document, draft.document);
        const content = readDraftContent(document);
        return { text: bodyToPlainText(content.body), content };
      }),
    signIn: async () => {
      const api = await request.newContext({ baseURL: url, extraHTTPHeaders: { origin: url } });
      const { csrfToken } = await (await api.get("/api/auth/csrf")).json();
      const form = { csrfToken, ...person, json: "true", callbackUrl: `${url}/desk` };
      const answer = await api.post("/api/auth/callback/credentials", { form });
      if (!answer.ok()) throw new Error(`signing in was answered with ${answer.status()}`);
      const state = await api.storageState();
      await api.dispose();
      return state;
    },
    end: async () => {
      wire.close();
      await newsroom.kill("SIGTERM");
    },
  };
}

async function dataDirectory(url: string): Promise<string> {
  const database = openDatabase(url, 1);
  const { rows } = await database.$client.query<{ folder: string }>(
    "select current_setting('data_directory') as folder",
  );
  await database.$client.end();
  return rows[0]?.folder ?? "";
}

function signal(pid: number, name: NodeJS.Signals): void {
  try {
    process.kill(pid, name);
  } catch {
    // It ended meanwhile.
  }
}
