import { and, eq, isNull } from "drizzle-orm";
import { db, type Executor } from "#db/client.ts";
import { corrections } from "#db/schema/corrections.ts";
import { RedaksiError } from "#lib/errors.ts";
import { cleanLines, reasonProblem } from "../rules.ts";
import { refuse } from "./correction-work.ts";
import { linkStories } from "./link-stories.ts";
import { lockRequest, type RequestStepRequest, writeStep } from "./request-work.ts";

/** What answers a request: a correction that is out already, or a published story that is the reply. */
type RequestAnswer =
  | { readonly kind: "correction"; readonly correctionId: string }
  | { readonly kind: "reply"; readonly storyId: string };

/** An editor takes a request on, also one that a colleague had. */
export async function takeRequest(request: RequestStepRequest, executor: Executor = db()): Promise<void> {
  await executor.transaction(async (tx) => {
    const locked = await lockRequest(tx, request, "take");
    await writeStep(tx, locked, { verb: "take", actor: request.actor });
  });
}

/**
 * Answers a request by a correction of its story that stands, or by a story that is the right of reply: the
 * two stories are linked in the same transaction.
 */
export async function answerRequest(
  request: RequestStepRequest & { answer: RequestAnswer },
  executor: Executor = db(),
): Promise<void> {
  const { actor, answer } = request;
  await executor.transaction(async (tx) => {
    const locked = await lockRequest(tx, request, "answer");
    if (answer.kind === "correction") {
      await demandCorrection(tx, locked.storyId, answer.correctionId);
      return writeStep(tx, locked, { verb: "answer", actor, correctionId: answer.correctionId });
    }
    const link = { kind: "right-of-reply", fromStoryId: answer.storyId, toStoryId: locked.storyId } as const;
    await linkStories({ actor, ...link }, tx);
    await writeStep(tx, locked, { verb: "answer", actor, replyStoryId: answer.storyId });
  });
}

/** Refuses a request, or opens a settled one again, with a reason that stays in its history. */
export async function settleRequest(
  request: RequestStepRequest & { verb: "refuse" | "reopen"; reason: string },
  executor: Executor = db(),
): Promise<void> {
  const { actor, verb } = request;
  const note = cleanLines(request.reason);
  await executor.transaction(async (tx) => {
    const locked = await lockRequest(tx, request, verb);
    refuse(reasonProblem(note));
    await writeStep(tx, locked, { verb, actor, note });
  });
}

async function demandCorrection(tx: Executor, storyId: string, correctionId: string): Promise<void> {
  const [row] = await tx
    .select({ id: corrections.id })
    .from(corrections)
    .where(
      and(
        eq(corrections.id, correctionId),
        eq(corrections.storyId, storyId),
        isNull(corrections.withdrawnAt),
      ),
    )
    .for("update");
  if (!row) throw new RedaksiError("invalid", "correction-not-found");
}
