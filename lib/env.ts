import { z } from "zod";

const schema = z.object({
  NODE_ENV: z.enum(["development", "production", "test"]).default("production"),
  PORT: z.coerce.number().int().min(1).max(65_535).default(3000),
  /** Where the server listens. Loopback by default: a newsroom opens itself to the network on purpose. */
  HOSTNAME: z.string().default("127.0.0.1"),
  /** How many proxies of ours stand before this server; each adds to `x-forwarded-for` whom it heard from. */
  REDAKSI_PROXIES: z.coerce.number().int().min(0).max(5).default(0),
  /** The address that readers use: in canonical links, feeds, mails. Never taken from a request. */
  SITE_URL: z.url({ protocol: /^https?$/ }).optional(),
  /** An outside PostgreSQL 15–18. Without it the embedded one under `REDAKSI_DATA_DIR` is used. */
  DATABASE_URL: z
    .string()
    .regex(/^postgres(ql)?:\/\//)
    .optional(),
  DATABASE_POOL_SIZE: z.coerce.number().int().min(2).max(200).default(10),
  /** The embedded database, originals and renditions. */
  REDAKSI_DATA_DIR: z.string().default("data"),
  /** Signs sessions and tickets. Made and kept in the data folder when absent and on loopback. */
  AUTH_SECRET: z.string().min(32).optional(),
  /** `off`: take the build as it is, as where it was made beforehand. */
  REDAKSI_BUILD: z.enum(["on", "off"]).default("on"),
  REDAKSI_PAGE_CACHE: z.enum(["on", "off"]).default("on"),
  REDAKSI_PAGE_CACHE_MB: z.coerce.number().int().min(8).max(16_384).default(128),
  REDAKSI_COLLABORATION: z.enum(["on", "off"]).default("on"),
  REDAKSI_WORKER: z.enum(["on", "off"]).default("on"),
  /** `off` takes the desk's service worker, and all that it kept, off every device that comes by. */
  REDAKSI_DESK_WORKER: z.enum(["on", "off"]).default("on"),
  /** Fill an empty database with the demo newsroom. Only ever done when listening on loopback. */
  REDAKSI_DEMO: z.enum(["on", "off"]).default("on"),
  /** Where mails are handed over, "smtps://name:password@mail.example:465". Without it no mail is sent. */
  SMTP_URL: z.url({ protocol: /^smtps?$/ }).optional(),
  /** Who sends mails, "Redaksi Warta <redaksi@warta.example>" or the address alone. */
  MAIL_FROM: z
    .string()
    .regex(/^[^\r\n]*@[^\r\n]+$/)
    .optional(),
  /** A push service on this machine, for tests: "http://127.0.0.1:9000". Elsewhere only known services are asked. */
  REDAKSI_PUSH_TEST_ORIGIN: z
    .string()
    .regex(/^http:\/\/(127\.0\.0\.1|localhost):\d+$/)
    .optional(),
  /** A hub and an IndexNow service on this machine, for tests. Elsewhere only hosts of the open internet are told. */
  REDAKSI_PING_TEST_ORIGIN: z
    .string()
    .regex(/^http:\/\/(127\.0\.0\.1|localhost):\d+$/)
    .optional(),
  LOG_LEVEL: z.enum(["silent", "error", "warn", "info", "debug"]).default("info"),
});

export type Env = Readonly<z.infer<typeof schema>>;

/** Parses the environment. Throws one message that names every wrong variable and what it takes. */
export function parseEnv(source: Record<string, string | undefined>): Env {
  const given = Object.fromEntries(
    Object.entries(source).filter(([, value]) => value !== undefined && value !== ""),
  );
  const parsed = schema.safeParse(given);
  if (parsed.success) return parsed.data;
  const lines = parsed.error.issues.map((issue) => `  ${issue.path.join(".")}: ${issue.message}`);
  throw new Error(
    `The environment is not usable. Correct these variables and start again:\n${lines.join("\n")}`,
  );
}

let cached: Env | undefined;

/** The environment of this process, parsed once and again after `forgetEnv`. */
export function env(): Env {
  cached ??= parseEnv(process.env);
  return cached;
}

/** Parses anew on the next call: for `server.ts`, which completes the environment while it starts. */
export function forgetEnv(): void {
  cached = undefined;
}

/** Whether nobody but this machine can reach the server. */
export function listensOnLoopback(hostname: string): boolean {
  return hostname === "localhost" || hostname === "::1" || hostname.startsWith("127.");
}

/** The site's own address, without a slash at its end. */
export function siteUrl(current: Env = env()): string {
  return (current.SITE_URL ?? `http://localhost:${current.PORT}`).replace(/\/+$/, "");
}
