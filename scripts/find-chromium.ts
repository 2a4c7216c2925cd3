import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { chromium } from "@playwright/test";

const usualPlaces = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
];

/** A Chromium on this machine, or null. `CHROMIUM_PATH` names one by hand. */
export function findChromium(): string | null {
  const places = [process.env.CHROMIUM_PATH ?? "", ...usualPlaces, chromium.executablePath()];
  return places.find((place) => place !== "" && existsSync(place)) ?? null;
}

/** A Chromium, installed when there is none: Playwright's own, else Debian's package. */
export function ensureChromium(): string {
  const installers: readonly (readonly [command: string, ...words: string[]])[] = [
    [process.execPath, "node_modules/@playwright/test/cli.js", "install", "chromium"],
    [
      "sh",
      "-c",
      "apt-get update && DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends chromium",
    ],
  ];
  for (const [command, ...words] of installers) {
    const found = findChromium();
    if (found) return found;
    try {
      execFileSync(command, words, { stdio: "inherit" });
    } catch {
      console.log(`${command} ${words[0]} did not bring a browser; trying the next way`);
    }
  }
  const found = findChromium();
  if (!found) throw new Error("No Chromium could be installed. Install one and set CHROMIUM_PATH to it.");
  return found;
}
