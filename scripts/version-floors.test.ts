import { readFile } from "node:fs/promises";
import { expect, test } from "vitest";

/** Versions under these have known holes; from the security notes of the packages. */
const floors: Record<string, string> = {
  next: "16.3.3",
  "next-auth": "4.24.15",
  sharp: "0.35.4",
  "prosemirror-view": "1.42.3",
  "@tiptap/core": "3.27.0",
  nodemailer: "9.0.1",
  "fast-xml-parser": "5.5.7",
};

interface Lock {
  packages: Record<string, { version?: string; optional?: boolean; peer?: boolean }>;
}

const lock: Lock = JSON.parse(await readFile("package-lock.json", "utf8"));

/** Whether a version is at least another, by its three numbers. */
function isAtLeast(version: string, floor: string): boolean {
  const [a, b] = [version, floor].map((text) => text.split(/[.-]/).slice(0, 3).map(Number));
  for (let place = 0; place < 3; place++) {
    const difference = (a?.[place] ?? 0) - (b?.[place] ?? 0);
    if (difference !== 0) return difference > 0;
  }
  return true;
}

test.each(Object.entries(floors))("%s is installed nowhere under %s", (name, floor) => {
  const installed = Object.entries(lock.packages).filter(([place]) => place.endsWith(`node_modules/${name}`));
  for (const [, { version = "0.0.0" }] of installed) {
    expect(isAtLeast(version, floor), `${name} ${version}`).toBe(true);
  }
});

test("a version under a floor would be noticed", () => {
  expect(isAtLeast("16.3.2", "16.3.3")).toBe(false);
  expect(isAtLeast("15.9.9", "16.3.3")).toBe(false);
  expect(isAtLeast("16.10.0", "16.3.3")).toBe(true);
});

test("only packages that were looked at may run install scripts", async () => {
  const manifest: { allowScripts: Record<string, boolean>; dependencies: Record<string, string> } =
    JSON.parse(await readFile("package.json", "utf8"));
  expect(Object.keys(manifest.allowScripts).length).toBeGreaterThan(0);
  for (const version of Object.values(manifest.dependencies)) expect(version).toMatch(/^\d+\.\d+\.\d+/);
});
