import type { ErrorCode } from "./errors.ts";

/** What a server action answers: never thrown, so that the form keeps what was typed. */
export type ActionResult<Value> =
  | { readonly ok: true; readonly value: Value }
  /** `message` is in the reader's language and says what to do. */
  | { readonly ok: false; readonly code: ErrorCode | "failed"; readonly message: string };
