import { eq } from "drizzle-orm";
import { db, type Executor } from "#db/client.ts";
import { liveCoverages } from "#db/schema/live.ts";
import { RedaksiError } from "#lib/errors.ts";
import type { PersonActor } from "#newsroom/staff/types.ts";
import { maySummarise } from "../policy.ts";
import { cleanSummary, summaryProblem } from "../rules.ts";
import { demand, lockCoverage, refuse, tellReaders } from "./live-work.ts";

/** Writes what happened so far, over the entries; "" takes it away. `stale` when another wrote it meanwhile. */
export async function writeSummary(
  request: {
    readonly actor: PersonActor;
    readonly storyId: string;
    readonly expectedVersion: number;
    readonly summary: string;
  },
  executor: Executor = db(),
): Promise<void> {
  const { actor, storyId, expectedVersion } = request;
  const summary = cleanSummary(request.summary);
  await executor.transaction(async (tx) => {
    const coverage = await lockCoverage(tx, actor, storyId);
    demand(maySummarise(actor, coverage));
    refuse(summaryProblem(summary));
    if (coverage.summary === summary) return;
    if (coverage.summaryVersion !== expectedVersion) throw new RedaksiError("stale", "live-summary-changed");
    await tx
      .update(liveCoverages)
      .set({ summary, summaryVersion: expectedVersion + 1 })
      .where(eq(liveCoverages.storyId, storyId));
    await tellReaders(tx, storyId);
  });
}
