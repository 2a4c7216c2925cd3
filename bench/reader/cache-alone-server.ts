import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import { createPageCache } from "#server/page-cache/page-cache.ts";

// The page cache before a render function that gives a story as Next sends it: no database, no Next.
const story = readFileSync(new URL("../../server/page-cache/fixtures/next-story.html.txt", import.meta.url));
const cache = createPageCache({
  render: async () => ({ status: 200, headers: { "content-type": "text/html; charset=utf-8" }, body: story }),
  edition: { current: () => 1 },
  now: Date.now,
  maxBytes: 64 * 1024 * 1024,
  isWithdrawn: () => false,
  nextScheduledAt: () => null,
  readerScript: { href: "/reader.abc.js" },
  logger: { warn: console.warn, error: console.error },
});
const server = createServer(async (req, res) => {
  if (!(await cache.handle(req, res))) res.writeHead(404).end();
});
server.listen(0, "127.0.0.1", () => process.send?.(server.address()));
