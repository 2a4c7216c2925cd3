import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import { dictionaryAddress } from "../dictionary/address.ts";
import { type Lexicon, readLexicon } from "../dictionary/lexicon.ts";

let lexicon: Lexicon | undefined;

/** The dictionary that browsers get, from the file that they get. */
export function testLexicon(): Lexicon {
  const file = new URL(`../../../public${dictionaryAddress}`, import.meta.url);
  lexicon ??= readLexicon(gunzipSync(readFileSync(file)).toString("utf8"));
  return lexicon;
}
