import { createTranslator } from "next-intl";
import type { Executor } from "#db/client.ts";
import en from "#messages/en.json" with { type: "json" };
import id from "#messages/id.json" with { type: "json" };
import { publicSettings } from "#newsroom/settings/published.ts";

const texts = { id, en };

/** The words to which a new reader agrees, as the form shows them: what is recorded with their consent. */
export async function consentWords(executor: Executor): Promise<string> {
  const { locale } = await publicSettings(executor);
  return createTranslator({ locale, messages: texts[locale], namespace: "readerTalk" })("consent");
}
