import type { Database } from "#db/client.ts";
import { log } from "#lib/log.ts";
import { isIndexNowKey } from "#newsroom/found/published.ts";
import type { Step } from "#server/http/create-server.ts";

/**
 * Serves `/{key}.txt`, by which search engines know that IndexNow's messages come from this site. Every other name of
 * that shape is left to the next step.
 */
export function keyFileStep(database: Database): Step {
  return async (request, response) => {
    const [, key] = /^\/([0-9a-f]{32})\.txt(?:\?|$)/.exec(request.url ?? "") ?? [];
    if (key === undefined || (request.method !== "GET" && request.method !== "HEAD")) return false;
    try {
      if (!(await isIndexNowKey(key, database))) return false;
    } catch (failure) {
      log.error({ err: failure }, "the key of IndexNow could not be read");
      response.writeHead(503, { "retry-after": "5" }).end();
      return true;
    }
    response.writeHead(200, {
      "content-type": "text/plain; charset=utf-8",
      "content-length": key.length,
      "cache-control": "public, max-age=0, s-maxage=60",
      "x-content-type-options": "nosniff",
      "x-robots-tag": "noindex",
    });
    response.end(request.method === "HEAD" ? undefined : key);
    return true;
  };
}
