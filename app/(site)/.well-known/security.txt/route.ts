import { foundSettings } from "#newsroom/found/published.ts";
import { securityTxt } from "#newsroom/found/rules.ts";
import { newspaper } from "../../newspaper.ts";
import { textResponse } from "../../text-response.ts";

export const dynamic = "force-dynamic";

/** Whom to tell of a security hole: as the newsroom chose, else the publisher. */
export async function GET(): Promise<Response> {
  const [site, settings] = await Promise.all([newspaper(), foundSettings()]);
  const text = securityTxt({
    siteUrl: site.url,
    contact: settings.securityContact || site.publisher.email,
    locale: site.locale,
    now: new Date(),
  });
  if (text === null) return textResponse(site.t("notFound"), "text/plain", 404);
  return textResponse(text, "text/plain");
}
