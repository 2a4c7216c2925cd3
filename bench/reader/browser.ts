import { type Browser, chromium } from "@playwright/test";
import { ensureChromium } from "../../scripts/find-chromium.ts";

/** Chromium as on a fresh device, with a door for tools at `port` when one is given. */
export function launchChromium(port?: number): Promise<Browser> {
  return chromium.launch({
    executablePath: ensureChromium(),
    args: [
      "--no-sandbox",
      "--disable-gpu",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      ...(port === undefined ? [] : [`--remote-debugging-port=${port}`]),
    ],
  });
}
