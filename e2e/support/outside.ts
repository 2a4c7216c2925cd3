import { readFile } from "node:fs/promises";
import path from "node:path";
import type { APIRequestContext } from "@playwright/test";
import { type Database, openDatabase } from "#db/client.ts";
import { startEmbeddedPostgres } from "#server/embedded-postgres/start.ts";
import type { NewsroomProcess } from "./newsroom-process.ts";

/** The database of a newsroom that runs: the same PostgreSQL, found as a second process of ours would find it. */
export async function databaseOf(newsroom: NewsroomProcess): Promise<Database> {
  const { url } = await startEmbeddedPostgres(path.join(newsroom.dataFolder, "database"));
  return openDatabase(url, 4);
}

interface ActionManifest {
  readonly node: Record<string, { readonly exportedName?: string; readonly filename?: string }>;
}

/** Every server action of the build, by its exported name. */
export async function serverActions(): Promise<Map<string, string>> {
  const file = path.join(process.env.REDAKSI_DIST_DIR ?? ".next", "server/server-reference-manifest.json");
  const manifest: ActionManifest = JSON.parse(await readFile(file, "utf8"));
  return new Map(Object.entries(manifest.node).map(([id, { exportedName }]) => [exportedName ?? id, id]));
}

/** Calls a server action as a program would, without a browser: its answer as text. */
export async function callAction(
  browser: APIRequestContext,
  actionId: string,
  words: readonly unknown[],
): Promise<{ status: number; location: string | undefined; text: string }> {
  const answer = await browser.post("/desk", {
    headers: {
      "next-action": actionId,
      accept: "text/x-component",
      "content-type": "text/plain;charset=UTF-8",
    },
    data: JSON.stringify(words),
    maxRedirects: 0,
  });
  const location = answer.headers()["x-action-redirect"] ?? answer.headers().location;
  return { status: answer.status(), location, text: await answer.text() };
}
