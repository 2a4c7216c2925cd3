import type { IncomingMessage, ServerResponse } from "node:http";
import { validate } from "uuid";
import type { Database } from "#db/client.ts";
import { log } from "#lib/log.ts";
import { mailIsOn } from "#lib/mail/smtp-door.ts";
import { askToSubscribe } from "#newsroom/newsletter/commands/ask-to-subscribe.ts";
import { confirmSubscription } from "#newsroom/newsletter/commands/confirm-subscription.ts";
import { leaveNewsletter } from "#newsroom/newsletter/commands/leave-newsletter.ts";
import { isKey } from "#newsroom/newsletter/rules.ts";
import { secondsUntilSubscribe } from "#newsroom/newsletter/throttle.ts";
import type { EmailProblem, Hindrance, ReaderSheet } from "#newsroom/newsletter/types.ts";
import type { Step } from "#server/http/create-server.ts";
import { isSameOrigin } from "#server/http/same-origin.ts";
import type { Render } from "#server/page-cache/types.ts";
import { givePageBy } from "./give-page.ts";
import { readForm } from "./read-form.ts";

const door = "/api/newsletter";
const pages = "/nawala";

/**
 * The doors of the newsletter, all plain forms: `POST /api/newsletter` takes an address; the links of our mails lead to
 * `…/confirm/{key}` and `…/leave/{key}`, which ask on a page and change nothing before its button is pressed. Mail
 * programs post to the latter by themselves (RFC 8058).
 */
export function newsletterStep(options: {
  database: Database;
  render: Render;
  readerScript: string;
  addressOf?: (request: IncomingMessage) => string;
}): Step {
  const { database, addressOf = (request) => request.socket.remoteAddress ?? "unknown" } = options;
  const givePage = givePageBy(options);
  const sheet = (response: ServerResponse, status: number, laidOut: ReaderSheet) =>
    givePage(response, { path: `${pages}/lembar`, status, laidOut });

  async function subscribe(request: IncomingMessage, response: ServerResponse): Promise<true> {
    const fields = await readForm(request);
    if (fields === null) return tooLong(response);
    const email = fields.get("email") ?? "";
    const back = (status: number, problem: EmailProblem | null, hindrance: Hindrance | null) =>
      sheet(response, status, { kind: "mend", email: email.slice(0, 500), problem, hindrance });
    try {
      if ((await secondsUntilSubscribe({ network: addressOf(request), email }, database)) > 0)
        return back(429, null, "too-many");
      if ((fields.get("website") ?? "") !== "") return back(422, null, "trap");
      // Whom no mail can reach must not be told to wait for one.
      if (!mailIsOn()) return back(503, null, "no-mail");
      const asked = await askToSubscribe({ email }, database);
      return asked.ok ? goTo(response, `${pages}/terkirim`) : back(422, asked.problem, null);
    } catch (failure) {
      log.error({ err: failure }, "a subscription could not be kept");
      return back(503, null, "failed");
    }
  }

  async function leave(request: IncomingMessage, response: ServerResponse, key: string): Promise<true> {
    request.resume();
    const byPage = isSameOrigin(request);
    const asked = new URL(request.url ?? "", "http://any").searchParams.get("surat");
    const letterId = asked !== null && validate(asked) ? asked : null;
    const known = await leaveNewsletter({ key, by: byPage ? "page" : "one-click", letterId }, database);
    if (byPage)
      return known ? goTo(response, `${pages}/berhenti`) : sheet(response, 404, { kind: "unknown" });
    // A program asked, and reads no page.
    response
      .writeHead(known ? 200 : 404, { "content-type": "text/plain", "cache-control": "no-store" })
      .end();
    return true;
  }

  async function confirm(request: IncomingMessage, response: ServerResponse, key: string): Promise<true> {
    request.resume();
    const confirmed = await confirmSubscription({ key }, database);
    return confirmed ? goTo(response, `${pages}/aktif`) : sheet(response, 410, { kind: "unknown" });
  }

  return async (request, response) => {
    const path = request.url?.split("?", 1)[0] ?? "";
    if (path !== door && !path.startsWith(`${door}/`)) return false;
    const reads = request.method === "GET" || request.method === "HEAD";
    if (!reads && request.method !== "POST") {
      response.writeHead(405, { allow: "GET, HEAD, POST" }).end();
      return true;
    }
    if (path === door) return reads ? goTo(response, pages) : subscribe(request, response);
    const [, kind, key = ""] = /^\/api\/newsletter\/(confirm|leave)\/([^/]+)$/.exec(path) ?? [];
    if (!isKey(key)) return sheet(response, 404, { kind: "unknown" });
    if (kind === "leave")
      return reads ? sheet(response, 200, { kind: "leave", key }) : leave(request, response, key);
    return reads ? sheet(response, 200, { kind: "confirm", key }) : confirm(request, response, key);
  };
}

function tooLong(response: ServerResponse): true {
  response.writeHead(413, { "content-type": "text/plain; charset=utf-8", connection: "close" });
  response.end("Isian tidak terbaca atau terlalu panjang. Kembali, lalu kirim lagi.");
  return true;
}

function goTo(response: ServerResponse, location: string): true {
  response.writeHead(303, { location, "cache-control": "no-store" }).end();
  return true;
}
