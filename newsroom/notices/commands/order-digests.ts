import { and, eq, isNull, lt, or, sql } from "drizzle-orm";
import { db, type Executor } from "#db/client.ts";
import { noticeHabits } from "#db/schema/notices.ts";
import { localDate } from "#lib/dates.ts";
import { mailIsOn } from "#lib/mail/smtp-door.ts";
import { siteSettings } from "#newsroom/settings/queries.ts";
import { personToWriteTo } from "#newsroom/staff/queries.ts";
import { digestDays } from "../limits.ts";
import { choicesOfPeople, forDigest } from "../queries.ts";
import { minuteOfDay, usualChoices } from "../rules.ts";
import { orderMail } from "./order-mail.ts";

/**
 * Orders the digests whose hour has come: for each person one mail a day, of what they have not read and what is in no
 * mail yet. Where there is nothing, none is sent that day. May run at any time and on many workers.
 */
export async function orderDigests(now: Date, executor: Executor = db()): Promise<void> {
  if (!mailIsOn()) return;
  const { timeZone } = await siteSettings(executor);
  const today = localDate(now, timeZone);
  const hour = Math.floor(minuteOfDay(now, timeZone) / 60);
  const isDue = and(
    sql`${noticeHabits.digestHour} <= ${hour}`,
    or(isNull(noticeHabits.digestDay), lt(noticeHabits.digestDay, today)),
  );
  const due = await executor.select({ personId: noticeHabits.personId }).from(noticeHabits).where(isDue);
  for (const { personId } of due) {
    await executor.transaction(async (tx) => {
      const mine = and(eq(noticeHabits.personId, personId), isDue);
      const [row] = await tx
        .select({ personId: noticeHabits.personId })
        .from(noticeHabits)
        .where(mine)
        .for("update", { skipLocked: true });
      if (!row) return;
      await tx.update(noticeHabits).set({ digestDay: today }).where(eq(noticeHabits.personId, personId));
      const person = await personToWriteTo(personId, tx);
      if (!person) return;
      const choices = (await choicesOfPeople([personId], tx)).get(personId) ?? usualChoices;
      const noticeIds = await forDigest(person.actor, choices, digestDays, tx);
      if (noticeIds.length > 0) await orderMail(tx, { noticeIds, personId, dueAt: now, digestDay: today });
    });
  }
}
