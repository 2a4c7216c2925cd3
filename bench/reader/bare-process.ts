import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { z } from "zod";
import type { Captured } from "./capture.ts";

const address = z.object({ port: z.number() });

export type BareServer = Readonly<{
  url: string;
  pid: number;
  /** From now on it sends these bytes and headers. */
  send(captured: Captured): Promise<void>;
  stop(): void;
}>;

/** Starts a program that tells its port by a message. */
export async function startChild(path: string): Promise<{ child: ChildProcess; url: string; pid: number }> {
  const child = fork(new URL(path, import.meta.url), { stdio: ["ignore", "inherit", "inherit", "ipc"] });
  const [told] = await once(child, "message");
  return { child, url: `http://127.0.0.1:${address.parse(told).port}`, pid: child.pid ?? 0 };
}

/** Starts the bare server in a process of its own. */
export async function startBareServer(): Promise<BareServer> {
  const { child, url, pid } = await startChild("./bare-server.ts");
  return {
    url,
    pid,
    async send({ status, headers, body }) {
      const done = once(child, "message");
      child.send({ status, headers, body: body.toString("base64") });
      await done;
    },
    stop: () => child.kill(),
  };
}
