"use server";

import { refresh } from "next/cache";
import type { z } from "zod";
import type { ActionResult } from "#lib/action-result.ts";
import { parseForm } from "#lib/parse-form.ts";
import type { PersonActor } from "#newsroom/staff/types.ts";
import { answer } from "#server/actions/answer.ts";
import { requireActor } from "#server/auth/current-actor.ts";
import { changeCoverage, endCoverage, reopenCoverage, startCoverage } from "./commands/run-coverage.ts";
import { coverageStepSchema, coverageTermsSchema, startCoverageSchema } from "./schema.ts";

/** Begins the coverage of a published story. */
export async function startCoverageAction(
  input: z.input<typeof startCoverageSchema>,
): Promise<ActionResult<null>> {
  return carryOut(startCoverageSchema, input, (actor, terms) => startCoverage({ actor, ...terms }));
}

/** Says anew who reports in a coverage and whether entries wait for an editor. */
export async function changeCoverageAction(
  input: z.input<typeof coverageTermsSchema>,
): Promise<ActionResult<null>> {
  return carryOut(coverageTermsSchema, input, (actor, terms) => changeCoverage({ actor, ...terms }));
}

/** Ends a coverage, or takes an ended one up again. */
export async function stepCoverageAction(
  input: z.input<typeof coverageStepSchema>,
): Promise<ActionResult<null>> {
  return carryOut(coverageStepSchema, input, (actor, { storyId, verb }) =>
    verb === "end" ? endCoverage({ actor, storyId }) : reopenCoverage({ actor, storyId, now: new Date() }),
  );
}

async function carryOut<Schema extends z.ZodType>(
  schema: Schema,
  input: z.input<Schema>,
  work: (actor: PersonActor, parsed: z.output<Schema>) => Promise<void>,
): Promise<ActionResult<null>> {
  const actor = await requireActor();
  const result = await answer(async () => {
    await work(actor, parseForm(schema, input));
    return null;
  });
  if (result.ok) refresh();
  return result;
}
