import { and, eq, isNotNull } from "drizzle-orm";
import { db, type Executor } from "#db/client.ts";
import { foundSettings as table } from "#db/schema/found.ts";
import type { FoundSettings } from "./types.ts";

const atFirst: FoundSettings = {
  aiPolicy: "all",
  feedText: "summary",
  hubUrl: "",
  indexNow: false,
  indexNowKey: null,
  securityContact: "",
  version: 1,
};

/** What the newsroom chose about being found; what holds at first while it chose nothing. */
export async function foundSettings(executor: Executor = db()): Promise<FoundSettings> {
  const [row] = await executor
    .select({
      aiPolicy: table.aiPolicy,
      feedText: table.feedText,
      hubUrl: table.hubUrl,
      indexNow: table.indexNow,
      indexNowKey: table.indexNowKey,
      securityContact: table.securityContact,
      version: table.version,
    })
    .from(table);
  return row ?? atFirst;
}

/** Whether a text is the key by which search engines know this site, while IndexNow is on. */
export async function isIndexNowKey(key: string, executor: Executor = db()): Promise<boolean> {
  const [row] = await executor
    .select({ id: table.id })
    .from(table)
    .where(and(eq(table.indexNowKey, key), table.indexNow, isNotNull(table.indexNowKey)));
  return row !== undefined;
}
