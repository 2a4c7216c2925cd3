import { connect, type Socket } from "node:net";

/** An answer as its bytes came: `headers` by their names in small letters; a repeated one keeps its last. */
export interface RawAnswer {
  readonly status: number;
  readonly headers: ReadonlyMap<string, string>;
  readonly body: Buffer;
}

interface RawRequest {
  /** As written into the first line, whatever it is. */
  readonly target?: string;
  readonly method?: string;
  /** Whole lines, such as "Range: bytes=0-1". `Host` is the newsroom's own unless one is among them. */
  readonly lines?: readonly string[];
}

const patienceMs = 15_000;

/** Sends what no browser and no library would let through, on a connection of its own. */
export function rawRequest(
  url: string,
  { target = "/", method = "GET", lines = [] }: RawRequest,
): Promise<RawAnswer> {
  const { hostname, port, host } = new URL(url);
  const named = lines.some((line) => /^host\b/i.test(line));
  const head = [
    `${method} ${target} HTTP/1.1`,
    ...(named ? [] : [`Host: ${host}`]),
    ...lines,
    "Connection: close",
  ];
  return new Promise((resolve, reject) => {
    const socket = connect(Number(port), hostname);
    const parts: Buffer[] = [];
    socket.setTimeout(patienceMs, () => {
      socket.destroy();
      reject(new Error(`no answer to ${method} ${target.slice(0, 80)}`));
    });
    // What was answered before the line broke counts: a refused head is cut off while it is still being sent.
    socket.on("error", () => undefined);
    socket.on("data", (part) => parts.push(part));
    socket.on("close", () => resolve(readAnswer(Buffer.concat(parts))));
    socket.write(`${head.join("\r\n")}\r\n\r\n`);
  });
}

/** A connection on which the beginning of a request was sent, and nothing more. */
export async function slowClient(url: string): Promise<Socket> {
  const { hostname, port } = new URL(url);
  const socket = connect(Number(port), hostname);
  socket.on("error", () => undefined);
  await new Promise<void>((resolve) => socket.once("connect", () => resolve()));
  socket.write("GET / HTTP/1.1\r\nHost: ");
  return socket;
}

function readAnswer(bytes: Buffer): RawAnswer {
  const end = bytes.indexOf("\r\n\r\n");
  const [first = "", ...rest] = bytes
    .subarray(0, end === -1 ? bytes.length : end)
    .toString("latin1")
    .split("\r\n");
  const headers = new Map(
    rest.map((line) => {
      const colon = line.indexOf(":");
      return [line.slice(0, colon).toLowerCase(), line.slice(colon + 1).trim()] as const;
    }),
  );
  const body = end === -1 ? Buffer.alloc(0) : bytes.subarray(end + 4);
  return { status: Number(/^HTTP\/1\.1 (\d{3})/.exec(first)?.[1] ?? 0), headers, body };
}
