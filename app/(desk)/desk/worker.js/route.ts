import { getTranslations } from "next-intl/server";
import { deskWorker } from "#server/desk-worker/desk-worker.ts";
import { farewellScript, type WorkerWords, workerScript } from "#server/desk-worker/worker-script.ts";

export const dynamic = "force-dynamic";

/** The desk's service worker. Nobody needs to be signed in: a device must hear of a new one, and of its end. */
export async function GET(): Promise<Response> {
  const folder = deskWorker();
  const words = { id: await wordsIn("id"), en: await wordsIn("en") };
  const script = folder === null ? null : await workerScript(folder, words);
  return new Response(script ?? farewellScript, {
    headers: {
      "content-type": "text/javascript; charset=utf-8",
      "service-worker-allowed": "/desk",
      "cache-control": "no-store",
    },
  });
}

async function wordsIn(locale: "id" | "en"): Promise<WorkerWords> {
  const t = await getTranslations({ locale, namespace: "deskApp.offline" });
  return {
    lang: locale,
    title: t("title"),
    text: t("text"),
    onDevice: t("onDevice"),
    again: t("again"),
  };
}
