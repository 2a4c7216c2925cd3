import { readFileSync } from "node:fs";

const { scripts } = JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8"));

/** What `npm start` gives to Node, flags and file: trials start the newsroom as people do (decision 0040). */
export const startArguments: readonly string[] = scripts.start.split(" ").slice(1);
