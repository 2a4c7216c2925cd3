import { randomBytes } from "node:crypto";
import { db, type Executor } from "#db/client.ts";
import { foundSettings as table } from "#db/schema/found.ts";
import { history } from "#db/schema/history.ts";
import { env, siteUrl } from "#lib/env.ts";
import { RedaksiError } from "#lib/errors.ts";
import type { PersonActor } from "#newsroom/staff/types.ts";
import { raiseEdition } from "#newsroom/workflow/edition.ts";
import { hubUrlLimit, securityContactLimit } from "../limits.ts";
import { mayKeepFound } from "../policy.ts";
import { isHubUrl, isPublicSite, isSecurityContact } from "../rules.ts";
import type { FoundForm } from "../schema.ts";

/**
 * Sets how the newspaper is found, all at once: readers' documents say so from this transaction on. The key of
 * IndexNow is made when it is turned on first and never changes. Throws `forbidden`, `invalid` for what does not
 * fit, or `stale` when somebody saved after the asker looked. Returns the new version.
 */
export async function saveFound(
  { actor, form }: { actor: PersonActor; form: FoundForm },
  executor: Executor = db(),
): Promise<{ version: number }> {
  const decision = mayKeepFound(actor);
  if (!decision.allowed) throw new RedaksiError("forbidden", decision.reason);
  const { seen, aiPolicy, feedText, indexNow } = form;
  const hubUrl = checkedHub(form.hubUrl);
  const securityContact = checkedContact(form.securityContact);
  if (indexNow) demandPublicSite();
  return executor.transaction(async (tx) => {
    await raiseEdition(tx);
    await tx.insert(table).values({ id: 1 }).onConflictDoNothing();
    const [before] = await tx.select().from(table).for("update");
    if (before?.version !== seen) throw new RedaksiError("stale", "found-changed");
    const version = seen + 1;
    const indexNowKey = before.indexNowKey ?? (indexNow ? randomBytes(16).toString("hex") : null);
    await tx
      .update(table)
      .set({ aiPolicy, feedText, hubUrl, indexNow, indexNowKey, securityContact, version });
    await tx.insert(history).values({
      event: "found.save",
      personId: actor.personId,
      details: { aiPolicy, feedText, hubUrl, indexNow, securityContact },
    });
    return { version };
  });
}

function checkedHub(typed: string): string {
  const hubUrl = typed.trim();
  if (hubUrl.length > hubUrlLimit) throw new RedaksiError("invalid", "hub-long", { limit: hubUrlLimit });
  if (hubUrl !== "" && !isHubUrl(hubUrl, env().REDAKSI_PING_TEST_ORIGIN))
    throw new RedaksiError("invalid", "hub-malformed");
  return hubUrl;
}

function checkedContact(typed: string): string {
  const contact = typed.trim();
  if (contact.length > securityContactLimit || !isSecurityContact(contact))
    throw new RedaksiError("invalid", "security-contact-malformed");
  return contact;
}

function demandPublicSite(): void {
  const site = siteUrl();
  if (!isPublicSite(site) && env().REDAKSI_PING_TEST_ORIGIN === undefined)
    throw new RedaksiError("invalid", "indexnow-needs-public-site", { site });
}
