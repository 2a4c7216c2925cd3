import { and, isNull, sql } from "drizzle-orm";
import { db, type Executor } from "#db/client.ts";
import { history } from "#db/schema/history.ts";
import { publications } from "#db/schema/publications.ts";
import { siteSettings } from "#db/schema/settings.ts";
import { RedaksiError } from "#lib/errors.ts";
import type { PersonActor } from "#newsroom/staff/types.ts";
import { announceSchedule, raiseEdition } from "#newsroom/workflow/edition.ts";
import { noteLimit } from "#newsroom/workflow/note.ts";
import { mayPauseSchedules } from "../policy.ts";

/**
 * From this commit on nothing scheduled becomes visible, on any instance: `public_stories` itself looks at the row
 * that is written here. What readers see already stays, and what an editor brings out by hand goes out. Throws
 * `forbidden`, `invalid` without a reason, or `conflict` while a pause holds.
 */
export async function pauseSchedules(
  { actor, reason }: { actor: PersonActor; reason: string },
  executor: Executor = db(),
): Promise<void> {
  demandPauser(actor);
  const words = reason.normalize("NFC").trim();
  if (!/\p{L}/u.test(words)) throw new RedaksiError("invalid", "pause-reason-missing");
  if (words.length > noteLimit) throw new RedaksiError("invalid", "note-too-long", { limit: noteLimit });
  await executor.transaction(async (tx) => {
    if (await pausedAt(tx)) throw new RedaksiError("conflict", "schedules-paused-already");
    await tx.update(siteSettings).set({
      // After the lock, not when the transaction began: what became visible while it waited stays visible.
      schedulePausedAt: sql`clock_timestamp()`,
      schedulePausedById: actor.personId,
      schedulePauseReason: words,
    });
    await record(tx, actor, "schedule.pause", { reason: words });
  });
}

/**
 * Lets schedules go on. What came due meanwhile does not come out by itself: each such story is held until an
 * editor brings it out or gives it a new time. Throws `forbidden`, or `conflict` when nothing is paused. Returns
 * how many are held.
 */
export async function resumeSchedules(
  { actor }: { actor: PersonActor },
  executor: Executor = db(),
): Promise<{ held: number }> {
  demandPauser(actor);
  return executor.transaction(async (tx) => {
    if (!(await pausedAt(tx))) throw new RedaksiError("conflict", "schedules-not-paused");
    const dueAt = sql`greatest(${publications.visibleAt}, ${publications.embargoUntil})`;
    const held = await tx
      .update(publications)
      .set({ heldAt: sql`clock_timestamp()` })
      .where(
        and(
          isNull(publications.releasedAt),
          isNull(publications.heldAt),
          isNull(publications.withdrawnAt),
          // By the same clock as the view, which from this commit on no longer knows of the pause.
          sql`${dueAt} > (select ${siteSettings.schedulePausedAt} from ${siteSettings})`,
          sql`${dueAt} <= clock_timestamp()`,
        ),
      )
      .returning({ id: publications.storyId });
    await tx
      .update(siteSettings)
      .set({ schedulePausedAt: null, schedulePausedById: null, schedulePauseReason: null });
    await record(tx, actor, "schedule.resume", { held: held.length });
    return { held: held.length };
  });
}

function demandPauser(actor: PersonActor): void {
  const decision = mayPauseSchedules(actor);
  if (!decision.allowed) throw new RedaksiError("forbidden", decision.reason);
}

async function pausedAt(tx: Executor): Promise<Date | null> {
  const [row] = await tx.select({ at: siteSettings.schedulePausedAt }).from(siteSettings).for("update");
  return row?.at ?? null;
}

async function record(
  tx: Executor,
  actor: PersonActor,
  event: string,
  details: Record<string, string | number>,
): Promise<void> {
  await tx.insert(history).values({ event, personId: actor.personId, details });
  await raiseEdition(tx);
  await announceSchedule(tx);
}
