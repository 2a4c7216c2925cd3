import pino from "pino";

/** Structured log of the process. Secrets never enter: what may hold one is removed by name. */
export const log = pino({
  level: process.env.LOG_LEVEL ?? "info",
  base: null,
  timestamp: pino.stdTimeFunctions.isoTime,
  redact: {
    paths: [
      "password",
      "*.password",
      "token",
      "*.token",
      "headers.cookie",
      "headers.authorization",
      "DATABASE_URL",
      "SMTP_URL",
      "privateKey",
      "*.privateKey",
    ],
    remove: true,
  },
});
