import { createServer } from "node:http";
import { afterEach, expect, test } from "vitest";
import { healthSteps } from "./health.ts";

const servers: ReturnType<typeof createServer>[] = [];
afterEach(() => {
  for (const server of servers.splice(0)) server.close();
});

async function ask(path: string, step: ReturnType<typeof healthSteps>) {
  const server = createServer((request, response) => void step(request, response));
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  if (!address || typeof address === "string") throw new Error("the server listens");
  const answer = await fetch(`http://127.0.0.1:${address.port}${path}`);
  return { status: answer.status, body: await answer.json() };
}

test("an overdue story is told and does not take the site down", async () => {
  const step = healthSteps({ database: () => true }, async () => ({ overdue: 3, paused: true }));
  expect(await ask("/readyz", step)).toEqual({
    status: 200,
    body: { ok: true, database: true, overdue: 3, paused: true },
  });
});

test("a part that cannot serve does, and what should be told but cannot be asked does not", async () => {
  const unasked = async () => Promise.reject(new Error("the database is gone"));
  expect(await ask("/readyz", healthSteps({ database: () => false }, unasked))).toEqual({
    status: 503,
    body: { ok: false, database: false },
  });
  expect(await ask("/readyz", healthSteps({ database: () => true }, unasked))).toMatchObject({ status: 200 });
});

test("the process lives whatever stands in the newsroom", async () => {
  const step = healthSteps({ database: () => false }, async () => ({ overdue: 1 }));
  expect(await ask("/livez", step)).toEqual({ status: 200, body: { ok: true } });
});
