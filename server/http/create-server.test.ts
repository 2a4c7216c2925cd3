import { once } from "node:events";
import type { AddressInfo } from "node:net";
import { expect, test } from "vitest";
import { createHttpServer, type Step } from "./create-server.ts";

const broken = new Error("broken");
const failing: Record<string, Step> = {
  "at once": () => {
    throw broken;
  },
  later: () => Promise.reject(broken),
};

test.each(Object.keys(failing))(
  "readers that fail %s are answered with 500, and the server goes on",
  async (when) => {
    const server = createHttpServer(failing[when] ?? (() => false), []).listen(0, "127.0.0.1");
    await once(server, "listening");
    const { port } = server.address() as AddressInfo;
    for (let times = 0; times < 2; times += 1)
      expect((await fetch(`http://127.0.0.1:${port}/`)).status).toBe(500);
    server.closeAllConnections();
    server.close();
  },
);
