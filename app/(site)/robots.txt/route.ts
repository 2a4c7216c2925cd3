import { siteUrl } from "#lib/env.ts";
import { foundSettings } from "#newsroom/found/published.ts";
import { robotsTxt } from "#newsroom/found/rules.ts";
import { textResponse } from "../text-response.ts";

export const dynamic = "force-dynamic";

/** Crawlers may read everything that readers may, apart from searches; programs of AI as the newsroom chose. */
export async function GET(): Promise<Response> {
  const { aiPolicy } = await foundSettings();
  return textResponse(robotsTxt({ siteUrl: siteUrl(), policy: aiPolicy }), "text/plain");
}
