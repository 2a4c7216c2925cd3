import type { ErrorCode } from "#lib/errors.ts";

/** The HTTP status of each reason for which a command refuses. */
export const refusalStatus: Record<ErrorCode, number> = {
  "not-found": 404,
  forbidden: 403,
  invalid: 400,
  stale: 409,
  conflict: 409,
};
