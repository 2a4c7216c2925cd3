import { useTranslations } from "next-intl";
import { createContext, useContext } from "react";
import type { DraftProblem } from "#newsroom/drafts/problems.ts";

export interface Problems {
  readonly list: readonly DraftProblem[];
  /** Whether somebody tried to send: from then on what is missing is marked at its field. */
  readonly tried: boolean;
}

export const ProblemsContext = createContext<Problems>({ list: [], tried: false });

/** What is wrong with one field, as a sentence; null while it should not be shown. */
export function useProblemOf(field: DraftProblem["field"], part = ""): string | null {
  const { list, tried } = useContext(ProblemsContext);
  const t = useTranslations("problems");
  const found = list.find(
    (problem) =>
      problem.field === field &&
      problem.blocking &&
      (part === "" || problem.key.includes(part)) &&
      (tried || !problem.key.endsWith("-missing")),
  );
  if (found === undefined) return null;
  return t.has(found.key) ? t(found.key, found.values) : found.key;
}

/** The id of the element in which a field is filled in: what a problem jumps to. */
export function fieldId(field: string): string {
  return `field-${field}`;
}
