/** The closed set of reasons for which a command refuses. */
export const errorCodes = ["not-found", "forbidden", "invalid", "stale", "conflict"] as const;
export type ErrorCode = (typeof errorCodes)[number];

/** Values that a message in `messages/*.json` may name, such as `{limit}`. */
export type MessageValues = Record<string, string | number>;

/**
 * What a command throws when it refuses. `messageKey` is a key under `errors` in `messages/*.json`;
 * the one mapper at the border turns it into the reader's language. Nothing was written when it is thrown.
 */
export class RedaksiError extends Error {
  override readonly name = "RedaksiError";
  readonly code: ErrorCode;
  readonly messageKey: string;
  readonly values: MessageValues;

  constructor(code: ErrorCode, messageKey: string, values: MessageValues = {}) {
    super(`${code}: ${messageKey}`);
    this.code = code;
    this.messageKey = messageKey;
    this.values = values;
  }
}

/** Narrows an unknown failure to one that a person may be told about. */
export function isRedaksiError(failure: unknown): failure is RedaksiError {
  return failure instanceof RedaksiError;
}
