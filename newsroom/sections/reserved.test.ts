import { readdirSync } from "node:fs";
import { expect, test } from "vitest";
import { reservedSlugs, sectionProblem } from "./rules.ts";

test("no section or page can take an address that a folder of the site has", () => {
  const folders = ["app/(site)", "app/(desk)", "app"].flatMap((root) =>
    readdirSync(root, { withFileTypes: true })
      .filter((entry) => entry.isDirectory() && /^[a-z-]+$/.test(entry.name))
      .map(({ name }) => name),
  );
  expect(folders.filter((name) => !reservedSlugs.includes(name))).toEqual([]);
});

test.each([
  ["without a name", { name: " " }, "section-name-missing"],
  ["with a name too long", { name: "a".repeat(41) }, "section-name-long"],
  ["with a description too long", { description: "a".repeat(201) }, "section-description-long"],
  ["with capitals in its address", { slug: "Daerah" }, "address-malformed"],
])("a section %s is refused", (_what, part, key) => {
  expect(sectionProblem({ name: "Daerah", description: "", slug: "daerah", ...part })?.key).toBe(key);
});
