import { db, type Executor } from "#db/client.ts";
import { history } from "#db/schema/history.ts";
import { RedaksiError } from "#lib/errors.ts";
import { mayHandleReaders } from "#newsroom/reader-comments/policy.ts";
import type { PersonActor } from "#newsroom/staff/types.ts";
import { readerExport } from "../queries.ts";

/** Takes out everything that is kept of a reader who asked the newsroom for it; who did so is recorded. */
export async function exportOnRequest(
  { actor, readerId }: { actor: PersonActor; readerId: string },
  executor: Executor = db(),
): Promise<object> {
  const decision = mayHandleReaders(actor);
  if (!decision.allowed) throw new RedaksiError("forbidden", decision.reason);
  const data = await readerExport(readerId, executor);
  if (!data) throw new RedaksiError("not-found", "reader-not-found");
  await executor
    .insert(history)
    .values({ event: "reader.export", personId: actor.personId, subjectId: readerId });
  return data;
}
