import { readFile } from "node:fs/promises";
import path from "node:path";
import { promisify } from "node:util";
import { gunzip } from "node:zlib";
import { dictionaryAddress } from "./address.ts";
import { type Lexicon, readLexicon } from "./lexicon.ts";

let lexicon: Promise<Lexicon> | undefined;

/** The dictionary on the server, read once: the very file that browsers get. */
export function serverLexicon(): Promise<Lexicon> {
  lexicon ??= load().catch((failure: unknown) => {
    lexicon = undefined;
    throw failure;
  });
  return lexicon;
}

async function load(): Promise<Lexicon> {
  const packed = await readFile(path.join(process.cwd(), "public", dictionaryAddress));
  return readLexicon((await promisify(gunzip)(packed)).toString("utf8"));
}
