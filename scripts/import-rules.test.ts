import { spawnSync } from "node:child_process";
import { mkdir, mkdtemp, readFile, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { beforeAll, expect, test } from "vitest";

// A checker that checks nothing says success: each rule is shown to bite, and to let the right way pass.
const cases: readonly (readonly [file: string, from: string, refused: boolean])[] = [
  ["app/(site)/a.tsx", "#db/client.ts", true],
  ["app/(desk)/desk/a.tsx", "#db/client.ts", true],
  ["app/(site)/b.tsx", "#newsroom/stories/queries.ts", true],
  ["app/(site)/c.tsx", "#newsroom/stories/published.ts", false],
  ["app/(desk)/desk/b.tsx", "#newsroom/stories/queries.ts", false],
  ["components/desk/a.tsx", "#newsroom/workflow/commands/approve-story.ts", true],
  ["components/desk/b.tsx", "#newsroom/workflow/actions.ts", false],
  ["components/ui/a.tsx", "#newsroom/workflow/rules.ts", true],
  ["newsroom/workflow/rules.ts", "#db/client.ts", true],
  ["newsroom/workflow/policy.ts", "drizzle-orm", true],
  ["newsroom/workflow/commands/a.ts", "#components/ui/button.tsx", true],
  ["newsroom/workflow/commands/b.ts", "#db/client.ts", false],
  ["db/schema/a.ts", "#newsroom/staff/queries.ts", true],
  ["db/schema/b.ts", "#newsroom/staff/types.ts", false],
  ["lib/a.ts", "#db/client.ts", true],
  ["server/a.ts", "#components/ui/button.tsx", true],
];

let refusedFiles: ReadonlySet<string>;

beforeAll(async () => {
  const folder = await mkdtemp(path.join(tmpdir(), "import-rules-"));
  const config: { vcs?: unknown; $schema?: string } = JSON.parse(await readFile("biome.json", "utf8"));
  const { vcs: _, $schema: __, ...rules } = config;
  await writeFile(path.join(folder, "biome.json"), JSON.stringify(rules));
  for (const [file, from] of cases) {
    await mkdir(path.join(folder, path.dirname(file)), { recursive: true });
    await writeFile(path.join(folder, file), `import { it } from "${from}";\n\nit();\n`);
  }
  const biome = path.resolve("node_modules/.bin/biome");
  const words = [
    "lint",
    "--only=style/noRestrictedImports",
    "--max-diagnostics=none",
    "--reporter=github",
    ".",
  ];
  const { stdout } = spawnSync(biome, words, { cwd: folder, encoding: "utf8" });
  refusedFiles = new Set(
    [...stdout.matchAll(/file=([^,]+),/g)].map(([, file]) => path.relative(folder, file ?? "")),
  );
});

test.each(cases)("%s takes from %s: refused is %s", (file, _from, refused) => {
  expect(refusedFiles.has(file)).toBe(refused);
});
