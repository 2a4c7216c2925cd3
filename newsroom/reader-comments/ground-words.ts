import { createTranslator } from "next-intl";
import type { Executor } from "#db/client.ts";
import { siteSettings } from "#db/schema/settings.ts";
import en from "#messages/en.json" with { type: "json" };
import id from "#messages/id.json" with { type: "json" };
import type { CommentGround } from "./types.ts";

const texts = { id, en };

/** A ground in the newspaper's language, away from any request: what a mail says. */
export async function groundWords(executor: Executor, ground: CommentGround): Promise<string> {
  const [site] = await executor.select({ locale: siteSettings.locale }).from(siteSettings);
  const locale = site?.locale ?? "id";
  return createTranslator({ locale, messages: texts[locale], namespace: "readerTalk.grounds" })(ground);
}
