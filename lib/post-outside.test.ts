import { createServer } from "node:http";
import { expect, test } from "vitest";
import { isOpenAddress, openLookup, postOutside } from "./post-outside.ts";

test.each(["8.8.8.8", "2606:4700:4700::1111", "::ffff:1.1.1.1"])("%s is of the open internet", (address) => {
  expect(isOpenAddress(address)).toBe(true);
});

test.each([
  "127.0.0.1",
  "10.1.2.3",
  "172.16.0.1",
  "192.168.1.1",
  "169.254.169.254",
  "100.64.0.1",
  "0.0.0.0",
  "224.0.0.1",
  "255.255.255.255",
  "::1",
  "::",
  "fe80::1",
  "fd00::1",
  "::ffff:127.0.0.1",
  "64:ff9b::7f00:1",
  "2002:7f00:1::",
  "not an address",
])("%s is not", (address) => {
  expect(isOpenAddress(address)).toBe(false);
});

test("a name that leads to this machine is refused before anything connects", async () => {
  const failure = await new Promise((resolve) => {
    openLookup("localhost", { all: true }, (refusal) => resolve(refusal));
  });
  expect(failure).toBeInstanceOf(Error);
  expect(await postOutside({ url: "https://localhost/", type: "text/plain", body: "" })).toBeNull();
});

test.each(["http://hub.example/", "https://127.0.0.1/", "https://[::1]/", "https://169.254.169.254/latest"])(
  "%s is never asked",
  async (url) => {
    expect(await postOutside({ url, type: "text/plain", body: "" })).toBeNull();
  },
);

test("a trusted origin gets the message as it is, and where it leads to is not followed", async () => {
  const came: string[] = [];
  const server = createServer((request, response) => {
    request.on("data", (chunk: Buffer) =>
      came.push(`${request.url} ${request.headers["content-type"]} ${chunk}`),
    );
    request.on("end", () => response.writeHead(302, { location: "/other" }).end("x".repeat(100_000)));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  const trustedOrigin = `http://127.0.0.1:${typeof address === "object" ? address?.port : 0}`;
  const url = `${trustedOrigin}/hub`;
  expect(await postOutside({ url, type: "text/plain", body: "halo", trustedOrigin })).toBe(302);
  expect(came).toEqual(["/hub text/plain halo"]);
  await new Promise((resolve) => server.close(resolve));
  expect(await postOutside({ url, type: "text/plain", body: "halo", trustedOrigin })).toBeNull();
});
