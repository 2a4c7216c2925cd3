import type { IncomingMessage, ServerResponse } from "node:http";
import { chosenEncoding } from "./content-encoding.ts";
import type { StoredAnswer } from "./stored-answer.ts";

/** Whether a tag is among those of `If-None-Match`, compared weakly as RFC 9110 asks. */
export function tagMatches(ifNoneMatch: string, etag: string): boolean {
  if (ifNoneMatch === etag || ifNoneMatch === "*") return true;
  if (ifNoneMatch.length > 1024) return false;
  return ifNoneMatch.split(",").some((tag) => tag.trim().replace(/^W\//, "") === etag);
}

/** Sends a stored answer: whole, 304, or the head alone. A range is never cut. */
export function sendAnswer(
  req: IncomingMessage,
  res: ServerResponse,
  answer: StoredAnswer,
  staleAfterError: boolean,
): void {
  const headers = req.headers;
  const encoding = headers["accept-encoding"];
  const variant = answer.variants[chosenEncoding(typeof encoding === "string" ? encoding : undefined)];
  const ifNoneMatch = headers["if-none-match"];
  if (ifNoneMatch !== undefined && answer.status === 200 && tagMatches(ifNoneMatch, variant.etag)) {
    res.writeHead(304, variant.notModifiedHeaders);
    res.end();
    return;
  }
  res.writeHead(answer.status, staleAfterError ? variant.staleHeaders : variant.headers);
  if (req.method === "HEAD") res.end();
  else res.end(variant.body);
}
