import { createServer } from "node:http";

/** A message that came in. */
export interface ReceivedPing {
  readonly path: string;
  readonly type: string;
  readonly body: string;
}

/** A WebSub hub and an IndexNow service on this machine: they take what is sent to them. */
export interface PingService {
  readonly origin: string;
  readonly received: ReceivedPing[];
  /** Answers with this status from now on; what is refused is not kept. */
  answerWith(status: number): void;
  /** Does this before it answers. */
  beforeAnswer(work: () => Promise<void>): void;
  /** What came to the hub, as the feeds it names. */
  feeds(): string[][];
  /** What came to IndexNow. */
  submissions(): { host: string; key: string; keyLocation: string; urlList: string[] }[];
  close(): Promise<void>;
}

/** Opens the service. */
export async function openPingService(): Promise<PingService> {
  const received: ReceivedPing[] = [];
  let status = 204;
  let work = async () => {};
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on("data", (chunk: Buffer) => chunks.push(chunk));
    request.on("end", async () => {
      await work();
      const path = request.url ?? "";
      const type = request.headers["content-type"] ?? "";
      if (status < 300) received.push({ path, type, body: Buffer.concat(chunks).toString("utf8") });
      response.writeHead(status, status === 302 ? { location: `http://${request.headers.host}/other` } : {});
      response.end();
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  if (!address || typeof address === "string") throw new Error("the service has no port");
  return {
    origin: `http://127.0.0.1:${address.port}`,
    received,
    answerWith: (wanted) => {
      status = wanted;
    },
    beforeAnswer: (wanted) => {
      work = wanted;
    },
    feeds: () =>
      received
        .filter(({ path }) => path === "/hub")
        .map(({ body }) => {
          const form = new URLSearchParams(body);
          if (form.get("hub.mode") !== "publish")
            throw new Error(`the hub was asked for ${form.get("hub.mode")}`);
          return form.getAll("hub.url");
        }),
    submissions: () =>
      received.filter(({ path }) => path === "/indexnow").map(({ body }) => JSON.parse(body)),
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}
