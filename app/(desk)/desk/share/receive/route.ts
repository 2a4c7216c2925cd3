import { getTranslations } from "next-intl/server";
import { currentActor } from "#server/auth/current-actor.ts";
import { keepingPage } from "#server/desk-worker/keeping-page.ts";

/** What is read of somebody who is not signed in: words, and no photos. */
const maxStrangersBytes = 256 * 1024;
const maxBytes = 32 * 1024 * 1024;

/**
 * Takes what another app shared when no service worker stands in between, as on a device that was cleaned up. It
 * changes nothing here and asks nobody to be signed in: the answer is a page that puts everything into the same
 * store on the device, and goes on to where it is asked what becomes of it.
 */
export async function POST(request: Request): Promise<Response> {
  const bytes = Number(request.headers.get("content-length") ?? Number.NaN);
  const limit = bytes > maxStrangersBytes && (await currentActor()) ? maxBytes : maxStrangersBytes;
  const form = bytes <= limit ? await request.formData().catch(() => null) : null;
  if (form === null) return new Response(null, { status: 303, headers: { location: "/desk/share?besar" } });
  const t = await getTranslations("deskApp.keeping");
  const words = { title: t("title"), failed: t("failed"), goOn: t("goOn") };
  const html = await keepingPage(form, words, request.headers.get("x-nonce") ?? "");
  return new Response(html, { headers: { "content-type": "text/html; charset=utf-8" } });
}
