import { log } from "#lib/log.ts";
import { mediaStorage } from "#lib/storage/media-storage.ts";
import { revisionOfCardPath, socialCardKey } from "#newsroom/social-card/keys.ts";
import { isCardPublic } from "#newsroom/social-card/published.ts";
import type { Step } from "#server/http/create-server.ts";
import { sendBytes } from "#server/http/send-bytes.ts";

// The same few seconds as for pictures: a withdrawn story's card must not live on in a shared cache.
const publicCaching = "public, max-age=3600, s-maxage=3";

/** Serves `/media/social/{revisionId}.jpg` while that revision is public; otherwise it does not exist. */
export function socialCardStep(): Step {
  return async (request, response) => {
    const path = (request.url ?? "").split("?", 1)[0] ?? "";
    if (!path.startsWith("/media/social/")) return false;
    const revisionId = revisionOfCardPath(path);
    try {
      const isRead = request.method === "GET" || request.method === "HEAD";
      const open = isRead && revisionId !== null && (await isCardPublic(revisionId));
      const bytes = open ? await mediaStorage().size(socialCardKey(revisionId)) : null;
      if (!open || bytes === null) {
        response.writeHead(404, { "content-type": "text/plain; charset=utf-8", "cache-control": "no-store" });
        response.end("Not found");
        return true;
      }
      response.writeHead(200, {
        "content-type": "image/jpeg",
        "content-length": bytes,
        "cache-control": publicCaching,
        etag: `"${revisionId}"`,
        "x-content-type-options": "nosniff",
      });
      const file = request.method === "HEAD" ? null : await mediaStorage().get(socialCardKey(revisionId));
      if (file) await sendBytes(file, response);
      else response.end();
    } catch (failure) {
      log.error({ err: failure }, "a social card could not be served");
      if (response.headersSent) response.destroy();
      else response.writeHead(503, { "retry-after": "5" }).end();
    }
    return true;
  };
}
