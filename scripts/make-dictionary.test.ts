import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { dictionaryAddress } from "#newsroom/language/dictionary/address.ts";
import { makeDictionary, nameOf } from "./make-dictionary.ts";

test("the dictionary that browsers get is the one that the sources make", () => {
  const packed = makeDictionary();
  expect(dictionaryAddress).toBe(`/language/${nameOf(packed)}`);
  const served = readFileSync(new URL(`../public${dictionaryAddress}`, import.meta.url));
  expect(gunzipSync(served).toString("utf8")).toBe(packed);
  expect(served.length).toBeLessThan(200_000);
});
