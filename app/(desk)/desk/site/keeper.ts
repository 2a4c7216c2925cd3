import { notFound } from "next/navigation";
import { mayKeepSite } from "#newsroom/settings/policy.ts";
import { requireActor } from "#server/auth/current-actor.ts";

/** Whoever keeps the site; to everybody else its pages of the desk do not exist. */
export async function requireKeeper(path: string) {
  const actor = await requireActor(path);
  if (!mayKeepSite(actor).allowed) notFound();
  return actor;
}
