import { createServer } from "node:http";
import { z } from "zod";

// A bare Node server that sends whatever its parent gave it last: the measure of what Node can do at all.
const message = z.object({ status: z.number(), headers: z.array(z.string()), body: z.base64() });

let status = 200;
let headers: string[] = [];
let body = Buffer.alloc(0);

process.on("message", (given) => {
  const next = message.parse(given);
  status = next.status;
  headers = next.headers;
  body = Buffer.from(next.body, "base64");
  process.send?.("set");
});

const server = createServer((_req, res) => {
  res.writeHead(status, headers);
  res.end(body);
});
server.listen(0, "127.0.0.1", () => process.send?.(server.address()));
