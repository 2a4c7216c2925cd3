import { defineConfig, devices } from "@playwright/test";
import { findChromium } from "./scripts/find-chromium.ts";

const executablePath = findChromium();

export default defineConfig({
  testDir: "e2e/specs",
  outputDir: "test-results/browser",
  // Each worker has a newsroom of its own, which the journeys of a file share as its people do. Two take 13 minutes on
  // two cores where one takes 21: much of a journey is waiting for what was set to happen later.
  workers: 2,
  fullyParallel: false,
  forbidOnly: process.env.CI !== undefined,
  // CI's machine is shared: a journey that fails once is walked again there, and told as flaky.
  retries: process.env.CI === undefined ? 0 : 2,
  timeout: 90_000,
  expect: { timeout: 10_000 },
  reporter: [["list"]],
  use: {
    ...devices["Desktop Chrome"],
    viewport: { width: 1440, height: 900 },
    locale: "id-ID",
    timezoneId: "Asia/Jakarta",
    // Recording each step costs as much as the journey: only what failed once is recorded.
    trace: "on-first-retry",
    launchOptions: {
      ...(executablePath ? { executablePath } : {}),
      args: [
        "--no-sandbox",
        "--disable-gpu",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
      ],
    },
  },
  projects: [{ name: "chromium" }],
});
