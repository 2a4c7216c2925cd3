import { defineConfig } from "vitest/config";

// An odd zone on purpose: nothing may depend on the machine's own.
process.env.TZ = "Asia/Kathmandu";
// Failures that tests make on purpose are not news.
process.env.LOG_LEVEL ??= "silent";

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: "unit",
          include: ["**/*.test.ts"],
          exclude: ["**/*.db.test.ts", "node_modules/**", "e2e/**", ".next*/**"],
        },
      },
      {
        test: {
          name: "database",
          include: ["**/*.db.test.ts"],
          exclude: ["node_modules/**", ".next*/**"],
          globalSetup: ["db/testing/global-setup.ts"],
          testTimeout: 30_000,
          hookTimeout: 60_000,
          maxWorkers: 2,
        },
      },
    ],
  },
});
