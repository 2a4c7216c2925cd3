import type { IncomingMessage } from "node:http";
import { expect, test } from "vitest";
import { renderByNext } from "./render-next.ts";

const signal = () => new AbortController().signal;

test("the handler gets a real request with the configured host and nothing of a visitor", async () => {
  let seen: IncomingMessage | undefined;
  const render = renderByNext({
    siteUrl: "https://koran.test",
    handler(req, res) {
      seen = req;
      res.writeHead(200, { "Content-Type": "text/html" });
      res.write("a".repeat(100_000));
      setTimeout(() => res.end("b"), 5);
    },
  });
  const answer = await render({ path: "/ekonomi/beras?halaman=2", signal: signal() });
  expect(answer.status).toBe(200);
  expect(answer.body.length).toBe(100_001);
  expect(answer.headers["content-type"]).toBe("text/html");
  expect(seen?.url).toBe("/ekonomi/beras?halaman=2");
  expect(seen?.headers.host).toBe("koran.test");
  expect(seen?.headers["x-forwarded-proto"]).toBe("https");
  expect(seen?.headers.cookie).toBeUndefined();
  expect(seen?.headers["accept-encoding"]).toBeUndefined();
});

test("many renderings at once do not mix", async () => {
  const render = renderByNext({
    siteUrl: "http://localhost",
    handler: (req, res) => void setTimeout(() => res.end(req.url), Math.random() * 10),
  });
  const paths = Array.from({ length: 50 }, (_, n) => `/x/${n}`);
  const answers = await Promise.all(paths.map((path) => render({ path, signal: signal() })));
  expect(answers.map(({ body }) => body.toString())).toEqual(paths);
});

test("a handler that throws, at once or later or in the middle of an answer, is a failure", async () => {
  const failures = [
    () => {
      throw new Error("at once");
    },
    async () => {
      throw new Error("later");
    },
  ];
  for (const handler of failures) {
    const render = renderByNext({ siteUrl: "http://localhost", handler });
    await expect(render({ path: "/", signal: signal() })).rejects.toThrow();
  }
  const halfway = renderByNext({
    siteUrl: "http://localhost",
    async handler(_req, res) {
      res.writeHead(200, { "Content-Length": "10" });
      res.write("half");
      await new Promise((resolve) => setTimeout(resolve, 5));
      throw new Error("halfway");
    },
  });
  await expect(halfway({ path: "/", signal: signal() })).rejects.toThrow();
});

test("an answer that is too long is broken off", async () => {
  const render = renderByNext({
    siteUrl: "http://localhost",
    maxBodyBytes: 1000,
    handler: (_req, res) => void res.end("a".repeat(1001)),
  });
  await expect(render({ path: "/", signal: signal() })).rejects.toThrow("more than 1000 bytes");
});

test("an aborted rendering ends, and its handler sees the other side go", async () => {
  let gone: () => void = () => {};
  const left = new Promise<void>((resolve) => {
    gone = resolve;
  });
  const render = renderByNext({
    siteUrl: "http://localhost",
    handler: (_req, res) => void res.on("close", gone),
  });
  const stop = new AbortController();
  const answer = render({ path: "/", signal: stop.signal });
  setTimeout(() => stop.abort(), 10);
  await expect(answer).rejects.toThrow();
  await left;
});
