import { readdirSync, readFileSync } from "node:fs";

const folder = new URL("../corpus/", import.meta.url);

/** Clean stories of our own writing: the lines of each, the title first. */
export function cleanStories(): { name: string; lines: string[] }[] {
  const clean = new URL("clean/", folder);
  return readdirSync(clean)
    .sort()
    .map((name) => ({ name, lines: readFileSync(new URL(name, clean), "utf8").trim().split("\n") }));
}

/** A sentence with a fault that was planted, and where. */
export interface PlantedFault {
  sentence: string;
  right: string;
  from: number;
  to: number;
  better: string;
}

/** The faults of `corpus/faults.txt`. */
export function plantedFaults(): PlantedFault[] {
  return readFileSync(new URL("faults.txt", folder), "utf8")
    .split("\n")
    .filter((line) => line.includes("{") && !line.startsWith("#"))
    .map((line) => {
      const found = /\{([^|]*)\|([^}]*)\}/u.exec(line);
      const [whole = "", written = "", better = ""] = found ?? [];
      const from = found?.index ?? 0;
      const put = (text: string) => line.slice(0, from) + text + line.slice(from + whole.length);
      return { sentence: put(written), right: put(better), from, to: from + written.length, better };
    });
}
