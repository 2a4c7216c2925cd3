import { RedaksiError } from "#lib/errors.ts";
import type { PersonActor } from "#newsroom/staff/types.ts";
import { mayKeepSite } from "./policy.ts";

/** Throws `forbidden` for whoever does not keep the site. */
export function demandKeeper(actor: PersonActor): void {
  const decision = mayKeepSite(actor);
  if (!decision.allowed) throw new RedaksiError("forbidden", decision.reason);
}
