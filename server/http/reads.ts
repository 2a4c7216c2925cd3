import type { IncomingMessage, ServerResponse } from "node:http";
import type { ReadCounter } from "#newsroom/reads/count-read.ts";
import { isSameOrigin } from "./same-origin.ts";

const path = "/api/reads";
const maxBodyBytes = 64;
const storyIdShape = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/**
 * The read beacon: `POST /api/reads` with a story's id as plain text, sent by a page of ours. Answers 204
 * whether it counted or not, sets no cookie, and tells nothing about which stories exist or what was found
 * suspect. False: the request is not for it.
 */
export function createReadsHandler(
  counter: ReadCounter,
  addressOf: (request: IncomingMessage) => string,
): (request: IncomingMessage, response: ServerResponse) => boolean {
  return (request, response) => {
    if (request.url?.split("?", 1)[0] !== path) return false;
    if (request.method !== "POST") {
      response.writeHead(405, { allow: "POST" }).end();
      return true;
    }
    // Browsers name where a request comes from: another site may not count for us, nor what names nothing.
    const site = request.headers["sec-fetch-site"] ?? "same-origin";
    if (site !== "same-origin" || !isSameOrigin(request)) {
      response.writeHead(403).end();
      return true;
    }
    let body = "";
    request.setEncoding("latin1");
    request.on("data", (chunk: string) => {
      body = body.length > maxBodyBytes ? body : body + chunk.slice(0, maxBodyBytes + 1);
    });
    request.on("end", () => {
      const storyId = body.trim().toLowerCase();
      if (storyIdShape.test(storyId)) {
        const userAgent = request.headers["user-agent"] ?? "";
        counter.count({ storyId, address: addressOf(request), userAgent });
      }
      response.writeHead(204, { "cache-control": "no-store" }).end();
    });
    request.on("error", () => response.destroy());
    return true;
  };
}
