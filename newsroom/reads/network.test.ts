import { expect, test } from "vitest";
import { networkOf } from "./network.ts";

test.each([
  ["203.0.113.7", "203.0.113.7", "203.0.113"],
  ["::ffff:203.0.113.7", "203.0.113.7", "203.0.113"],
  ["2001:db8:12:34:aa:bb:cc:dd", "2001:db8:12:34", "2001:db8:12"],
  ["2001:0DB8:0012:0034::1", "2001:db8:12:34", "2001:db8:12"],
  ["2001:db8::1", "2001:db8:0:0", "2001:db8:0"],
  ["fe80::1%eth0", "fe80:0:0:0", "fe80:0:0"],
  ["::1", "0:0:0:0", "0:0:0"],
  ["", "", ""],
  ["no address", "no address", "no address"],
  ["1::2::3", "1::2::3", "1::2::3"],
])("%j counts as %j in the network %j", (given, address, network) => {
  expect(networkOf(given)).toEqual({ address, network });
});
