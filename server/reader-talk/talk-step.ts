import type { IncomingMessage, ServerResponse } from "node:http";
import type { Database } from "#db/client.ts";
import { handOver } from "#lib/hand-over.ts";
import { readerOfSession } from "#newsroom/readers/queries.ts";
import type { ReaderSheet } from "#newsroom/readers/schema.ts";
import type { Step } from "#server/http/create-server.ts";
import { safetyHeaders } from "#server/page-cache/response-headers.ts";
import { rewriteHtml } from "#server/page-cache/rewrite-html.ts";
import type { Render } from "#server/page-cache/types.ts";
import { readForm } from "#server/requests/read-form.ts";
import { accountPlace, dataPlace, endPlace, namePlace, signOutPlace } from "./account.ts";
import { deletePlace, writePlace } from "./comments.ts";
import { readerToken } from "./reader-cookie.ts";
import { reportPlace } from "./reports.ts";
import { enterPlace, signInPlace } from "./sign-in.ts";
import type { Outcome, Place, Visit } from "./visit.ts";

/** Every address that depends on which reader asks. Nothing else of the site reads their cookie. */
const places: Readonly<Record<string, Place>> = {
  "/akun-pembaca": accountPlace,
  "/akun-pembaca/masuk": signInPlace,
  "/akun-pembaca/buka": enterPlace,
  "/akun-pembaca/nama": namePlace,
  "/akun-pembaca/keluar": signOutPlace,
  "/akun-pembaca/data.json": dataPlace,
  "/akun-pembaca/hapus": endPlace,
  "/komentar/tulis": writePlace,
  "/komentar/hapus": deletePlace,
  "/komentar/lapor": reportPlace,
};
const ours = /^\/(?:akun-pembaca|komentar)(?:\/|$)/;
/** The page of Next that draws a sheet: from outside it cannot be reached, since this step answers there, too. */
const sheetPath = "/akun-pembaca/lembar";
const renderTimeoutMs = 10_000;

/**
 * The door of signed-in readers: pages and plain forms that work without script. They pass the page cache by, are
 * drawn by Next in memory from a sheet that is handed over under a ticket, and are kept by nobody. That a page of ours
 * sent a form was asked before.
 */
export function talkStep(options: {
  database: Database;
  render: Render;
  readerScript: string;
  addressOf?: (request: IncomingMessage) => string;
}): Step {
  const {
    database,
    render,
    readerScript,
    addressOf = (request) => request.socket.remoteAddress ?? "unknown",
  } = options;

  async function draw(
    response: ServerResponse,
    status: number,
    path: string,
    cookie?: string,
  ): Promise<void> {
    const page = await render({ path, signal: AbortSignal.timeout(renderTimeoutMs) });
    if (page.status >= 500 || (page.status !== 200 && status === 200))
      throw new Error(`the page of a reader answered ${page.status}`);
    const { html } = await rewriteHtml(page.body.toString("utf8"), readerScript);
    response.writeHead(status, [...privateHeaders("text/html; charset=utf-8"), ...setting(cookie)]);
    response.end(html);
  }

  async function drawSheet(response: ServerResponse, status: number, sheet: ReaderSheet, cookie?: string) {
    const { ticket, takeBack } = handOver(sheet);
    try {
      await draw(response, status, `${sheetPath}?lembar=${ticket}`, cookie);
    } finally {
      takeBack();
    }
  }

  async function send(response: ServerResponse, outcome: Outcome): Promise<void> {
    switch (outcome.kind) {
      case "sheet":
        return drawSheet(response, outcome.status, outcome.sheet, outcome.cookie);
      case "go":
        response.writeHead(303, [
          ...["Location", outcome.location, "Cache-Control", "no-store"],
          ...setting(outcome.cookie),
        ]);
        response.end();
        return;
      case "file":
        response.writeHead(200, [
          ...privateHeaders("application/json; charset=utf-8"),
          ...["Content-Disposition", `attachment; filename="${outcome.name}"`],
        ]);
        response.end(outcome.body);
        return;
      case "unknown":
        return draw(response, 404, "/tidak-ditemukan");
    }
  }

  return async (request, response) => {
    const [path = "", search = ""] = (request.url ?? "").split("?", 2);
    if (!ours.test(path)) return false;
    const place = places[path.replace(/\/$/, "")];
    const isForm = request.method === "POST";
    const reading = request.method === "GET" || request.method === "HEAD";
    const work = isForm ? place?.post : reading ? place?.get : undefined;
    if (place && !work) {
      response
        .writeHead(405, { allow: place.post ? "GET, HEAD, POST" : "GET, HEAD", "cache-control": "no-store" })
        .end();
      return true;
    }
    const fields = isForm ? await readForm(request) : new URLSearchParams();
    if (fields === null) {
      response.writeHead(413, { "content-type": "text/plain; charset=utf-8", connection: "close" });
      response.end("Isian tidak terbaca atau terlalu panjang. Kembali, ringkas, lalu kirim lagi.");
      return true;
    }
    const token = readerToken(request.headers.cookie);
    const visit: Visit = {
      database,
      address: addressOf(request),
      userAgent: request.headers["user-agent"] ?? "",
      query: new URLSearchParams(search),
      fields,
      reader: token ? await readerOfSession(token, database) : null,
    };
    await send(response, work ? await work(visit) : { kind: "unknown" });
    return true;
  };
}

function setting(cookie: string | undefined): string[] {
  return cookie ? ["Set-Cookie", cookie] : [];
}

/** The referrer stays on our own site, where forms need it; nothing of it says which link was opened. */
function privateHeaders(type: string): string[] {
  const kept = safetyHeaders.slice();
  const at = kept.indexOf("Referrer-Policy");
  if (at !== -1) kept[at + 1] = "same-origin";
  return ["Content-Type", type, "Cache-Control", "no-store", "X-Robots-Tag", "noindex", ...kept];
}
