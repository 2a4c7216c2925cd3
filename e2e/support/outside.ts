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
  readonly node: Record<string, { readonly exportedName: string; readonly workers: Record<string, unknown> }>;
}

/** A server action of the build, and a page that it is called from. */
export interface ServerAction {
  readonly id: string;
  readonly page: string;
}

/** Every server action of the build, by its exported name. */
export async function serverActions(): Promise<Map<string, ServerAction>> {
  const file = path.join(process.env.REDAKSI_DIST_DIR ?? ".next", "server/server-reference-manifest.json");
  const manifest: ActionManifest = JSON.parse(await readFile(file, "utf8"));
  return new Map(
    Object.entries(manifest.node).map(([id, { exportedName, workers }]) => {
      const page = Object.keys(workers)[0] ?? "";
      return [exportedName, { id, page: page.replace(/^app\/\([a-z]+\)/, "").replace(/\/page$/, "") }];
    }),
  );
}

/** Calls a server action as a program would, without a browser: its answer as text. */
export async function callAction(
  browser: APIRequestContext,
  action: ServerAction | undefined,
  words: readonly unknown[],
  storyId = "01900000-0000-7000-8000-000000000000",
): Promise<{ status: number; location: string | undefined; text: string }> {
  if (!action) throw new Error("the build has no such action");
  const page = action.page
    .replace("[storyId]", storyId)
    .replace("[seriesId]", storyId)
    .replace("[...lost]", "tidak-ada");
  const answer = await browser.post(page, {
    headers: {
      "next-action": action.id,
      accept: "text/x-component",
      "content-type": "text/plain;charset=UTF-8",
    },
    data: JSON.stringify(words),
    maxRedirects: 0,
  });
  const location = answer.headers()["x-action-redirect"] ?? answer.headers().location;
  return { status: answer.status(), location, text: await answer.text() };
}
