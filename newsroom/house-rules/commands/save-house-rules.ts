import { inArray } from "drizzle-orm";
import { db, type Executor } from "#db/client.ts";
import { history } from "#db/schema/history.ts";
import { sections } from "#db/schema/sections.ts";
import { siteSettings } from "#db/schema/settings.ts";
import { RedaksiError } from "#lib/errors.ts";
import type { PersonActor } from "#newsroom/staff/types.ts";
import { longestGapMinutes, mostReturnReasons, mostUsualTimes, returnReasonLimit } from "../limits.ts";
import { mayKeepHouseRules } from "../policy.ts";
import { readReasons, readUsualTimes } from "../rules.ts";
import type { HouseRulesForm } from "../schema.ts";

/**
 * Sets the rules of the desk all at once; they hold from the next move on. Throws `forbidden`, `invalid` for what
 * does not fit, or `stale` when somebody saved them after the asker looked. Returns the new version.
 */
export async function saveHouseRules(
  { actor, form }: { actor: PersonActor; form: HouseRulesForm },
  executor: Executor = db(),
): Promise<{ version: number }> {
  const decision = mayKeepHouseRules(actor);
  if (!decision.allowed) throw new RedaksiError("forbidden", decision.reason);
  const { seen, secondApproval, editAfterApproval } = form;
  const usualTimes = checkedTimes(form.usualTimes);
  const returnReasons = checkedReasons(form.returnReasons);
  const scheduleGapMinutes = form.scheduleGapMinutes;
  if (scheduleGapMinutes > longestGapMinutes)
    throw new RedaksiError("invalid", "gap-too-long", { limit: longestGapMinutes });
  return executor.transaction(async (tx) => {
    const [before] = await tx.select().from(siteSettings).for("update");
    if (before?.deskRulesVersion !== seen) throw new RedaksiError("stale", "house-rules-changed");
    const known = await tx
      .select({ id: sections.id })
      .from(sections)
      .where(inArray(sections.id, form.secondApprovalSectionIds));
    const secondApprovalSectionIds = known.map(({ id }) => id);
    const version = seen + 1;
    await tx.update(siteSettings).set({
      secondApproval,
      secondApprovalSectionIds,
      editAfterApproval,
      usualTimes,
      scheduleGapMinutes,
      returnReasons,
      deskRulesVersion: version,
    });
    await tx.insert(history).values({
      event: "house-rules.save",
      personId: actor.personId,
      details: {
        secondApproval,
        secondApprovalSections: secondApprovalSectionIds.join(","),
        editAfterApproval,
        usualTimes: usualTimes.join(","),
        scheduleGapMinutes,
        returnReasons: returnReasons.join("\n"),
      },
    });
    return { version };
  });
}

function checkedTimes(typed: readonly string[]): string[] {
  const times = readUsualTimes(typed);
  if (!times) throw new RedaksiError("invalid", "usual-time-malformed");
  if (times.length > mostUsualTimes)
    throw new RedaksiError("invalid", "usual-times-many", { limit: mostUsualTimes });
  return times;
}

function checkedReasons(typed: readonly string[]): string[] {
  const reasons = readReasons(typed);
  if (reasons.length > mostReturnReasons)
    throw new RedaksiError("invalid", "return-reasons-many", { limit: mostReturnReasons });
  if (reasons.some((reason) => reason.length > returnReasonLimit))
    throw new RedaksiError("invalid", "return-reason-long", { limit: returnReasonLimit });
  return reasons;
}
