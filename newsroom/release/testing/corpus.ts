import { readdirSync, readFileSync } from "node:fs";
import type { ReleaseInput } from "../types.ts";
import type { Summary } from "./summary.ts";

export interface CorpusRelease {
  name: string;
  input: ReleaseInput;
  expected: Summary;
}

/** The releases of `../corpus`: `name.txt` or `name.html.txt`, and what they must become in `name.json`. */
export function corpus(): CorpusRelease[] {
  const folder = new URL("../corpus/", import.meta.url);
  return readdirSync(folder)
    .filter((file) => file.endsWith(".txt"))
    .sort()
    .map((file) => {
      const name = file.replace(/(?:\.html)?\.txt$/, "");
      const pasted = readFileSync(new URL(file, folder), "utf8");
      const expected: Summary = JSON.parse(readFileSync(new URL(`${name}.json`, folder), "utf8"));
      return { name, input: file.endsWith(".html.txt") ? { html: pasted } : { text: pasted }, expected };
    });
}
