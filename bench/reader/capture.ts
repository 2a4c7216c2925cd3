import { request } from "node:http";

/** One answer as it came over the wire, still compressed. `headers` is the flat list without per-connection ones. */
export type Captured = Readonly<{ status: number; headers: string[]; body: Buffer }>;

const perConnection = new Set(["date", "connection", "keep-alive", "transfer-encoding"]);

/** Asks once and keeps every byte. */
export function capture(url: string, headers: Record<string, string> = {}): Promise<Captured> {
  return new Promise((resolve, reject) => {
    const asked = request(url, { headers, agent: false }, (answer) => {
      const chunks: Buffer[] = [];
      answer.on("data", (chunk: Buffer) => chunks.push(chunk));
      answer.on("error", reject);
      answer.on("end", () => {
        const raw = answer.rawHeaders;
        const kept: string[] = [];
        for (let at = 0; at + 1 < raw.length; at += 2) {
          const name = raw[at] ?? "";
          if (!perConnection.has(name.toLowerCase())) kept.push(name, raw[at + 1] ?? "");
        }
        resolve({ status: answer.statusCode ?? 0, headers: kept, body: Buffer.concat(chunks) });
      });
    });
    asked.on("error", reject);
    asked.end();
  });
}

/** The value of a header of a captured answer. */
export function headerOf(captured: Captured, name: string): string | undefined {
  const at = captured.headers.findIndex((text, index) => index % 2 === 0 && text.toLowerCase() === name);
  return at === -1 ? undefined : captured.headers[at + 1];
}
