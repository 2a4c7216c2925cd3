import type { IncomingMessage, ServerResponse } from "node:http";
import type { Database } from "#db/client.ts";
import { log } from "#lib/log.ts";
import { type SentRequest, sendRequest } from "#newsroom/corrections/commands/send-request.ts";
import { secondsUntilRequest } from "#newsroom/corrections/throttle.ts";
import type { RequestForm, ReturnedForm } from "#newsroom/corrections/types.ts";
import type { Step } from "#server/http/create-server.ts";
import type { Render } from "#server/page-cache/types.ts";
import { givePageBy } from "./give-page.ts";
import { readForm } from "./read-form.ts";

const path = "/api/requests";
/** The whole form, and the short one of a story's page, which has a story and asks for nothing else. */
const emptyForm = "/hak-jawab";
const shortForm = "/lapor";

/**
 * The door for readers' requests: `POST /api/requests`, a plain form. That a page of ours sent it was asked
 * before. It goes on to a page with the receipt number, or comes back as the same form with everything that
 * was typed and what must be mended; nothing of a form that comes back is kept.
 */
export function requestStep(options: {
  database: Database;
  render: Render;
  readerScript: string;
  addressOf?: (request: IncomingMessage) => string;
}): Step {
  const { database, addressOf = (request) => request.socket.remoteAddress ?? "unknown" } = options;

  const givePage = givePageBy(options);

  return async (request, response) => {
    if (request.url?.split("?", 1)[0] !== path) return false;
    if (request.method === "GET" || request.method === "HEAD") return goTo(response, emptyForm);
    if (request.method !== "POST") {
      response.writeHead(405, { allow: "GET, HEAD, POST" }).end();
      return true;
    }
    const fields = await readForm(request);
    if (fields === null) {
      response.writeHead(413, { "content-type": "text/plain; charset=utf-8", connection: "close" });
      response.end("Isian tidak terbaca atau terlalu panjang. Kembali, ringkas, lalu kirim lagi.");
      return true;
    }
    const form = formOf(fields);
    const isShort = fields.get("lembar") === "lapor";
    const back = (status: number, returned: Omit<ReturnedForm, "form">) => {
      // What the short form does not show can only be mended on the whole one.
      const isWhole = !isShort || returned.problems.kind || returned.problems.story;
      const path = `${isWhole ? emptyForm : shortForm}/periksa`;
      return givePage(response, { path, status, laidOut: { form, ...returned } });
    };
    let sent: SentRequest;
    try {
      if ((await secondsUntilRequest(addressOf(request), database)) > 0)
        return back(429, { problems: {}, hindrance: "too-many" });
      // Told rather than swallowed: a browser that fills it in by itself must not lose a reader's request.
      if ((fields.get("website") ?? "") !== "") return back(422, { problems: {}, hindrance: "trap" });
      sent = await sendRequest(form, database);
    } catch (failure) {
      log.error({ err: failure }, "a reader's request could not be kept");
      return back(503, { problems: {}, hindrance: "failed" });
    }
    if ("problems" in sent) return back(422, { problems: sent.problems, hindrance: null });
    return goTo(response, `${emptyForm}/terkirim?nomor=${sent.receipt}`);
  };
}

function formOf(fields: URLSearchParams): RequestForm {
  const field = (name: string) => fields.get(name) ?? "";
  return {
    kind: field("kind"),
    story: field("story"),
    name: field("name"),
    contact: field("contact"),
    wrong: field("wrong"),
    asked: field("asked"),
  };
}

function goTo(response: ServerResponse, location: string): true {
  response.writeHead(303, { location, "cache-control": "no-store" }).end();
  return true;
}
