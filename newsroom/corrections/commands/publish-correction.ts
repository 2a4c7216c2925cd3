import { desc, eq } from "drizzle-orm";
import { db, type Executor } from "#db/client.ts";
import { corrections } from "#db/schema/corrections.ts";
import { people } from "#db/schema/staff.ts";
import { RedaksiError } from "#lib/errors.ts";
import type { PersonActor } from "#newsroom/staff/types.ts";
import { cleanCorrection, correctionProblem } from "../rules.ts";
import type { CorrectionText } from "../types.ts";
import { lockCorrectedStory, recordCorrection, refuse, showChange } from "./correction-work.ts";
import { lockRequest, writeStep } from "./request-work.ts";

/**
 * Publishes a correction on a published story, by an editor of its section: readers see it from this
 * transaction on, with the database's time. With `request` it answers that reader, too. `seenCorrections` is
 * how many the editor saw: when another was published meanwhile, this one is refused as `stale`.
 */
export async function publishCorrection(
  request: {
    actor: PersonActor;
    storyId: string;
    seenCorrections: number;
    text: CorrectionText;
    request: { requestId: string; expectedVersion: number } | null;
  },
  executor: Executor = db(),
): Promise<{ correctionId: string }> {
  const { actor, storyId } = request;
  const text = cleanCorrection(request.text);
  return executor.transaction(async (tx) => {
    const asked = request.request ? await lockRequest(tx, { actor, ...request.request }, "answer") : null;
    if (asked && asked.storyId !== storyId) throw new RedaksiError("invalid", "request-other-story");
    await lockCorrectedStory(tx, actor, storyId);
    await demandSeen(tx, storyId, request.seenCorrections);
    refuse(correctionProblem(text));
    const [row] = await tx
      .insert(corrections)
      .values({ storyId, ...text, authorId: actor.personId })
      .returning({ id: corrections.id });
    if (!row) throw new Error("a correction was not made");
    const correctionId = row.id;
    await recordCorrection(tx, {
      event: "correction.publish",
      actor,
      storyId,
      details: { correctionId, kind: text.kind, apology: text.apology },
    });
    if (asked) await writeStep(tx, asked, { verb: "answer", actor, correctionId });
    await showChange(tx, storyId);
    return { correctionId };
  });
}

async function demandSeen(tx: Executor, storyId: string, seen: number): Promise<void> {
  const there = await tx
    .select({ name: people.name })
    .from(corrections)
    .innerJoin(people, eq(people.id, corrections.authorId))
    .where(eq(corrections.storyId, storyId))
    .orderBy(desc(corrections.publishedAt), desc(corrections.id));
  if (there.length !== seen)
    throw new RedaksiError("stale", "correction-meanwhile", { name: there[0]?.name ?? "Redaksi" });
}
