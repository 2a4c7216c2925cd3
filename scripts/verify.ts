import { spawn } from "node:child_process";
import { ensureChromium } from "./find-chromium.ts";

interface Check {
  readonly name: string;
  readonly words: readonly string[];
}

const bin = (name: string) => `node_modules/.bin/${name}`;

/** Everything that must hold before a change lands, quickest first. CI runs exactly this. */
const checks: readonly Check[] = [
  { name: "format, lint and import rules", words: [bin("biome"), "ci", "."] },
  { name: "types", words: [bin("next"), "typegen"] },
  { name: "types", words: [bin("tsc"), "--noEmit"] },
  { name: "unused code", words: [bin("knip")] },
  { name: "unit tests", words: [bin("vitest"), "run", "--project", "unit"] },
  { name: "database tests", words: [bin("vitest"), "run", "--project", "database"] },
  {
    name: "database tests, oldest PostgreSQL",
    words: [process.execPath, "scripts/database-tests-outside.ts"],
  },
  { name: "build", words: [bin("next"), "build"] },
  { name: "browser journeys", words: [bin("playwright"), "test"] },
  { name: "slice of bench/reader", words: [process.execPath, "bench/reader/run.ts", "--short"] },
  { name: "slice of bench/growth", words: [process.execPath, "bench/growth.ts", "--short"] },
  { name: "slice of bench/writing", words: [process.execPath, "bench/writing/run.ts", "--short"] },
];

const started = Date.now();
let passed = 0;
let failed = 0;
process.env.CHROMIUM_PATH = ensureChromium();
for (const check of checks) {
  console.log(`\n▶ ${check.name}: ${check.words.join(" ")}`);
  const { code, output } = await run(check.words);
  const tests = countTests(output);
  // A check without tests of its own counts as one.
  passed += tests.passed || (code === 0 ? 1 : 0);
  failed += tests.failed || (code === 0 ? 0 : 1);
  if (code !== 0) break;
}
console.log(`\n${Math.round((Date.now() - started) / 1000)} s`);
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);

async function run([command = "", ...words]: readonly string[]): Promise<{ code: number; output: string }> {
  return new Promise((resolve) => {
    const env = { ...process.env, NEXT_TELEMETRY_DISABLED: "1", FORCE_COLOR: "0", NO_COLOR: "1" };
    const child = spawn(command, words, { stdio: ["ignore", "pipe", "pipe"], env });
    let output = "";
    for (const stream of [child.stdout, child.stderr]) {
      stream.on("data", (chunk: Buffer) => {
        output += chunk.toString();
        process.stdout.write(chunk);
      });
    }
    child.on("error", (failure) => resolve({ code: 1, output: String(failure) }));
    child.on("exit", (code) => resolve({ code: code ?? 1, output }));
  });
}

/** Reads the closing lines of vitest ("Tests  105 passed (105)") and Playwright ("  12 passed (1.2m)"). */
function countTests(output: string): { passed: number; failed: number } {
  const closing = output
    .split("\n")
    .filter((line) => /^\s*(Tests\s+.*|\d+ (passed|failed)( \(.*\))?)$/.test(line));
  const sum = (word: string) =>
    closing.reduce((total, line) => total + Number(new RegExp(`(\\d+) ${word}`).exec(line)?.[1] ?? 0), 0);
  return { passed: sum("passed"), failed: sum("failed") };
}
