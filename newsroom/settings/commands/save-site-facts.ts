import { db, type Executor } from "#db/client.ts";
import { history } from "#db/schema/history.ts";
import { siteSettings } from "#db/schema/settings.ts";
import { RedaksiError } from "#lib/errors.ts";
import type { PersonActor } from "#newsroom/staff/types.ts";
import { raiseEdition } from "#newsroom/workflow/edition.ts";
import { demandKeeper } from "../demand-keeper.ts";
import { cleanFacts, factsProblem } from "../rules.ts";
import type { SiteFactsForm } from "../schema.ts";

/**
 * Sets the newspaper's name, tagline and publisher; readers see them at once. Throws `forbidden`, `invalid`, or
 * `stale` when somebody saved them after the asker looked. Returns the new version.
 */
export async function saveSiteFacts(
  { actor, form }: { actor: PersonActor; form: SiteFactsForm },
  executor: Executor = db(),
): Promise<{ version: number }> {
  demandKeeper(actor);
  const { seen, ...typed } = form;
  const facts = cleanFacts(typed);
  const problem = factsProblem(facts);
  if (problem) throw new RedaksiError("invalid", problem.key, problem.values);
  return executor.transaction(async (tx) => {
    const [before] = await tx.select({ version: siteSettings.factsVersion }).from(siteSettings).for("update");
    if (before?.version !== seen) throw new RedaksiError("stale", "site-facts-changed");
    const version = seen + 1;
    await tx.update(siteSettings).set({ ...facts, factsVersion: version });
    await tx.insert(history).values({ event: "site.facts", personId: actor.personId, details: { ...facts } });
    await raiseEdition(tx);
    return { version };
  });
}
