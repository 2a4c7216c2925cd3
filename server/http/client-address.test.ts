import { expect, test } from "vitest";
import { clientAddress } from "./client-address.ts";

const behind = (forwarded?: string) => ({
  headers: forwarded === undefined ? {} : { "x-forwarded-for": forwarded },
  socket: { remoteAddress: "10.0.0.1" },
});

test.each([
  ["1.1.1.1", 0, "10.0.0.1"],
  ["203.0.113.7", 1, "203.0.113.7"],
  ["made-up, 203.0.113.7", 1, "203.0.113.7"],
  ["made-up, 203.0.113.7, 10.0.0.9", 2, "203.0.113.7"],
  ["10.0.0.9", 2, "10.0.0.1"],
  ["", 1, "10.0.0.1"],
  [undefined, 1, "10.0.0.1"],
])("x-forwarded-for %j behind %i proxies is %s", (forwarded, proxies, address) => {
  expect(clientAddress(behind(forwarded), proxies)).toBe(address);
});
