import { foundSettings } from "#newsroom/found/published.ts";
import { tdmReservation } from "#newsroom/found/rules.ts";
import { newspaper } from "../../newspaper.ts";
import { textResponse } from "../../text-response.ts";

export const dynamic = "force-dynamic";

/** The reservation of text and data mining; not there while training is allowed. */
export async function GET(): Promise<Response> {
  const [site, { aiPolicy }] = await Promise.all([newspaper(), foundSettings()]);
  const reservation = tdmReservation(aiPolicy);
  if (reservation === null) return textResponse(site.t("notFound"), "text/plain", 404);
  return textResponse(reservation, "application/json");
}
