import { createECDH, randomBytes } from "node:crypto";
import { createServer, type IncomingHttpHeaders } from "node:http";
import ece from "http_ece";
import type { Subscription } from "../types.ts";

/** A push that came in, opened as the browser would open it. */
export interface ReceivedPush {
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
  readonly sealed: Buffer;
  readonly payload: unknown;
}

/** A push service on this machine, with the browser behind it: it takes what is sent and opens it by its own keys. */
export interface PushService {
  readonly origin: string;
  readonly received: ReceivedPush[];
  /** A new browser that lets itself be pushed to. */
  subscription(): Subscription;
  /** Answers with this status from now on. */
  answerWith(status: number): void;
  close(): Promise<void>;
}

/** Opens a push service. */
export async function openPushService(): Promise<PushService> {
  const browsers = new Map<string, { key: ReturnType<typeof createECDH>; secret: Buffer }>();
  const received: ReceivedPush[] = [];
  let status = 201;
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on("data", (chunk: Buffer) => chunks.push(chunk));
    request.on("end", () => {
      const sealed = Buffer.concat(chunks);
      const browser = browsers.get(request.url ?? "");
      if (browser && status === 201) {
        const opened = ece.decrypt(sealed, {
          version: "aes128gcm",
          privateKey: browser.key,
          authSecret: browser.secret.toString("base64url"),
        });
        const payload: unknown = JSON.parse(opened.toString("utf8"));
        received.push({ path: request.url ?? "", headers: request.headers, sealed, payload });
      }
      response.writeHead(status, status === 302 ? { location: `http://${request.headers.host}/other` } : {});
      response.end();
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  if (!address || typeof address === "string") throw new Error("the push service has no port");
  const origin = `http://127.0.0.1:${address.port}`;
  return {
    origin,
    received,
    subscription: () => {
      const key = createECDH("prime256v1");
      const p256dh = key.generateKeys().toString("base64url");
      const secret = randomBytes(16);
      const path = `/push/${randomBytes(8).toString("hex")}`;
      browsers.set(path, { key, secret });
      return { endpoint: `${origin}${path}`, p256dh, auth: secret.toString("base64url") };
    },
    answerWith: (wanted) => {
      status = wanted;
    },
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}
