import { expect, test } from "vitest";
import { chosenEncoding } from "./content-encoding.ts";

test.each([
  [undefined, "identity"],
  ["", "identity"],
  ["gzip, deflate, br, zstd", "br"],
  ["gzip", "gzip"],
  ["x-gzip", "gzip"],
  ["GZIP", "gzip"],
  ["br;q=0.5, gzip;q=0.8", "gzip"],
  ["br;q=0, gzip;q=0", "identity"],
  ["br ; q=1.000 , gzip", "br"],
  ["br;q=2, gzip;q=0.1", "gzip"],
  ["br;q=x", "identity"],
  ["*", "br"],
  ["*;q=0", "identity"],
  ["*;q=0.5, br;q=0", "gzip"],
  ["identity", "identity"],
  ["identity;q=1, br;q=0.5", "identity"],
  ["identity;q=0", "identity"],
  ["deflate, zstd", "identity"],
  [";;;,,,=,q=1", "identity"],
  [`${"a,".repeat(5000)}br`, "identity"],
])("Accept-Encoding %j gets %s", (header, encoding) => {
  expect(chosenEncoding(header)).toBe(encoding);
  expect(chosenEncoding(header)).toBe(encoding);
});
