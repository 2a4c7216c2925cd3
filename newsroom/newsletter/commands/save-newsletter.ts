import { db, type Executor } from "#db/client.ts";
import { history } from "#db/schema/history.ts";
import { newsletterSettings as table } from "#db/schema/newsletter.ts";
import { RedaksiError } from "#lib/errors.ts";
import { cleanLine } from "#newsroom/body/text.ts";
import type { PersonActor } from "#newsroom/staff/types.ts";
import { raiseEdition } from "#newsroom/workflow/edition.ts";
import { mayKeepNewsletter } from "../policy.ts";
import { formProblem, type NewsletterForm } from "../rules.ts";

/**
 * Sets when letters go out, how fast, and the words of the next one; and how often readers may be alerted. Throws
 * `forbidden`, `invalid`, or `stale` when somebody saved, or an issue took its words, after the asker looked. Returns
 * the new version.
 */
export async function saveNewsletter(
  { actor, seen, form }: { actor: PersonActor; seen: number; form: NewsletterForm },
  executor: Executor = db(),
): Promise<{ version: number }> {
  const decision = mayKeepNewsletter(actor);
  if (!decision.allowed) throw new RedaksiError("forbidden", decision.reason);
  const days = [...new Set(form.days)].sort();
  const clean = { ...form, days, subject: cleanLine(form.subject), intro: cleanLine(form.intro) };
  const problem = formProblem(clean);
  if (problem) throw new RedaksiError("invalid", problem.key, problem.values);
  return executor.transaction(async (tx) => {
    const [before] = await tx.select().from(table).for("update");
    if (before?.version !== seen) throw new RedaksiError("stale", "newsletter-changed");
    const version = seen + 1;
    const { isOn, hour, perMinute, alertsPerDay, subject, intro } = clean;
    await tx.update(table).set({
      isOn,
      hour,
      days,
      perMinute,
      alertsPerDay,
      nextSubject: subject,
      nextIntro: intro,
      version,
    });
    await tx.insert(history).values({
      event: "newsletter.save",
      personId: actor.personId,
      details: { isOn, hour, days: days.join(","), perMinute, alertsPerDay, subject, intro },
    });
    // Readers are offered the newsletter only while it is on, and told its hour.
    if (before.isOn !== isOn || before.hour !== hour) await raiseEdition(tx);
    return { version };
  });
}
