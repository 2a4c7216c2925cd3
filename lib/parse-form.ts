import type { z } from "zod";
import { RedaksiError } from "./errors.ts";

/** What somebody sent, as a schema reads it. Throws `invalid` with `messageKey` for whatever does not fit. */
export function parseForm<Schema extends z.ZodType>(
  schema: Schema,
  input: unknown,
  messageKey = "form-malformed",
): z.output<Schema> {
  const parsed = schema.safeParse(input);
  if (!parsed.success) throw new RedaksiError("invalid", messageKey);
  return parsed.data;
}
