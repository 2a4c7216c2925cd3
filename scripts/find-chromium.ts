import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { chromium } from "@playwright/test";

/** Debian's Chromium that draws no window: the same pages for a third of the whole browser's work. */
const headlessShell = "/usr/bin/chromium-headless-shell";

const usualPlaces = [
  headlessShell,
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

/**
 * A Chromium, installed when there is none: Debian's without a window where that can be had, else Playwright's own,
 * else Debian's whole one.
 */
export function ensureChromium(): string {
  const mayInstall = process.getuid?.() === 0 && existsSync("/usr/bin/apt-get");
  if (!process.env.CHROMIUM_PATH && !existsSync(headlessShell) && mayInstall)
    install(...debianPackage("chromium-headless-shell"));
  const installers: readonly (readonly [command: string, ...words: string[]])[] = [
    [process.execPath, "node_modules/@playwright/test/cli.js", "install", "chromium"],
    debianPackage("chromium"),
  ];
  for (const installer of installers) {
    const found = findChromium();
    if (found) return found;
    install(...installer);
  }
  const found = findChromium();
  if (!found) throw new Error("No Chromium could be installed. Install one and set CHROMIUM_PATH to it.");
  return found;
}

function debianPackage(name: string): [command: string, ...words: string[]] {
  const get = "DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends";
  return ["sh", "-c", `apt-get update && ${get} ${name}`];
}

function install(command: string, ...words: readonly string[]): void {
  try {
    execFileSync(command, words, { stdio: "inherit" });
  } catch {
    console.log(`${[command, ...words].join(" ")} did not bring a browser; trying the next way`);
  }
}
