import "server-only";
import { unstable_rethrow } from "next/navigation";
import { getTranslations } from "next-intl/server";
import type { ActionResult } from "#lib/action-result.ts";
import { isRedaksiError, type RedaksiError } from "#lib/errors.ts";
import { log } from "#lib/log.ts";

/**
 * Runs what a server action does and answers in the reader's language: the one place where a refusal becomes
 * a sentence. An unexpected failure is logged and told as one; nothing of it leaks.
 */
export async function answer<Value>(work: () => Promise<Value>): Promise<ActionResult<Value>> {
  try {
    return { ok: true, value: await work() };
  } catch (failure) {
    unstable_rethrow(failure);
    if (isRedaksiError(failure)) return { ok: false, code: failure.code, message: await sentenceOf(failure) };
    log.error({ err: failure }, "a server action failed");
    const errors = await getTranslations("errors");
    return { ok: false, code: "failed", message: errors("unexpected") };
  }
}

/** A refusal in the reader's language: from `errors`, or for a policy's reason from `refusals`. */
export async function sentenceOf(refusal: RedaksiError): Promise<string> {
  const [errors, refusals, verbs, problems] = await Promise.all([
    getTranslations("errors"),
    getTranslations("refusals"),
    getTranslations("verbs"),
    getTranslations("problems"),
  ]);
  const values: Record<string, string | number> = { ...refusal.values };
  if (typeof values.verb === "string" && verbs.has(`${values.verb}.past`))
    values.verb = verbs(`${values.verb}.past`);
  if (typeof values.problems === "string") {
    const keys = values.problems.split(",");
    values.problems = keys.map((key) => (problems.has(key) ? problems(key) : key)).join(" ");
  }
  if (errors.has(refusal.messageKey)) return errors(refusal.messageKey, values);
  if (refusals.has(refusal.messageKey)) return refusals(refusal.messageKey, values);
  return errors("unexpected");
}
