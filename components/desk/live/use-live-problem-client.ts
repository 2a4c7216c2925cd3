"use client";
import { useTranslations } from "next-intl";
import type { LiveProblem } from "#newsroom/live/rules.ts";

/** A problem that a rule found, as the sentence that the server would say. */
export function useLiveProblem(): (problem: LiveProblem) => string {
  const t = useTranslations("errors");
  return ({ key, values }) => (t.has(key) ? t(key, values) : t("unexpected"));
}
