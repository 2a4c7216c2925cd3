import { createHash } from "node:crypto";
import { readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { packLexicon } from "#newsroom/language/dictionary/lexicon.ts";
import { expandAffixes } from "./expand-affixes.ts";

const folder = new URL("../newsroom/language/dictionary/", import.meta.url);
const read = (name: string, encoding: "latin1" | "utf8" = "utf8") =>
  readFileSync(new URL(name, folder), encoding);

/** The packed dictionary, made of the sources in `newsroom/language/dictionary`. */
export function makeDictionary(): string {
  const listed = expandAffixes(read("source/id_ID.aff", "latin1"), read("source/id_ID.dic", "latin1"));
  const added = wordsOf("additions.txt");
  const common = wordsOf("source/common-words.txt");
  // The common words are those of films: what the press writes often comes before them.
  const frequent = [
    ...new Set([...wordsOf("press-words.txt"), ...common.slice(0, 1_500), ...added, ...common]),
  ];
  return packLexicon(new Set([...listed, ...added]), frequent);
}

function wordsOf(name: string): string[] {
  const lines = read(name)
    .split("\n")
    .filter((line) => !line.startsWith("#"));
  return lines.flatMap((line) => line.split(/\s+/)).filter((word) => word !== "");
}

/** The file's name changes with its content, so that a browser keeps it for ever. */
export function nameOf(packed: string): string {
  return `id-${createHash("sha256").update(packed).digest("hex").slice(0, 10)}.gz`;
}

if (process.argv[1] === import.meta.filename) {
  const packed = makeDictionary();
  const served = new URL("../public/language/", import.meta.url);
  for (const old of readdirSync(served)) if (/^id-.*\.gz$/.test(old)) rmSync(new URL(old, served));
  writeFileSync(new URL(nameOf(packed), served), gzipSync(packed, { level: 9 }));
  const address = `/** Made by make-dictionary.ts. */\nexport const dictionaryAddress = "/language/${nameOf(packed)}";\n`;
  writeFileSync(new URL("address.ts", folder), address);
}
