import { and, eq } from "drizzle-orm";
import { db, type Executor } from "#db/client.ts";
import { noticeChoices, noticeHabits } from "#db/schema/notices.ts";
import { localDate } from "#lib/dates.ts";
import { RedaksiError } from "#lib/errors.ts";
import { siteSettings } from "#newsroom/settings/queries.ts";
import type { PersonActor } from "#newsroom/staff/types.ts";
import { minuteOfDay, minutesOf, usualHabits } from "../rules.ts";
import type { GroupChoiceForm, HabitsForm } from "../schema.ts";

/** Keeps how the actor wants to be told of a group of events; without a choice the rules hold for them again. */
export async function chooseForGroup(
  { actor, group, choice }: GroupChoiceForm & { actor: PersonActor },
  executor: Executor = db(),
): Promise<void> {
  const { personId } = actor;
  await executor.transaction(async (tx) => {
    if (choice === null) {
      await tx
        .delete(noticeChoices)
        .where(and(eq(noticeChoices.personId, personId), eq(noticeChoices.group, group)));
      return;
    }
    await tx
      .insert(noticeChoices)
      .values({ personId, group, ...choice })
      .onConflictDoUpdate({ target: [noticeChoices.personId, noticeChoices.group], set: choice });
    // Whoever wants a digest has an hour for it.
    if (choice.digest) await keepHabits(tx, personId, null);
  });
}

/** Keeps the actor's quiet hours and the hour of their digest. Throws `invalid` for quiet hours without length. */
export async function chooseHabits(
  { actor, quiet, urgentThrough, digestHour }: HabitsForm & { actor: PersonActor },
  executor: Executor = db(),
): Promise<void> {
  const quietFrom = quiet ? minutesOf(quiet.from) : null;
  const quietTo = quiet ? minutesOf(quiet.to) : null;
  if (quiet && quietFrom === quietTo) throw new RedaksiError("invalid", "quiet-hours-empty");
  await keepHabits(executor, actor.personId, { quietFrom, quietTo, urgentThrough, digestHour });
}

type Habits = Pick<
  typeof noticeHabits.$inferInsert,
  "quietFrom" | "quietTo" | "urgentThrough" | "digestHour"
>;

/** Writes habits, or makes the usual ones where there are none. A digest whose hour is past today comes tomorrow. */
async function keepHabits(executor: Executor, personId: string, habits: Habits | null): Promise<void> {
  const { timeZone } = await siteSettings(executor);
  const now = new Date();
  const values = habits ?? usualHabits;
  const isPast = values.digestHour * 60 <= minuteOfDay(now, timeZone);
  const row = { personId, ...values, digestDay: isPast ? localDate(now, timeZone) : null };
  const writing = executor.insert(noticeHabits).values(row);
  if (habits === null) await writing.onConflictDoNothing();
  else await writing.onConflictDoUpdate({ target: noticeHabits.personId, set: habits });
}
