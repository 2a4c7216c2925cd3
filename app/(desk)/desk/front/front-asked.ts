import { notFound } from "next/navigation";
import { frontsToArrange } from "#newsroom/front/arrangeable-fronts.ts";
import { mayArrangeAnyFront } from "#newsroom/front/policy.ts";
import type { ArrangeableFront } from "#newsroom/front/types.ts";
import type { PersonActor } from "#newsroom/staff/types.ts";

/**
 * The fronts that somebody may arrange, and the one that an address asks for by its section: without a section
 * their first, null where there is none of that name for them. Nobody else finds a page here.
 */
export async function frontAsked(
  actor: PersonActor,
  kanal: string | string[] | undefined,
): Promise<{ fronts: readonly ArrangeableFront[]; chosen: ArrangeableFront | null }> {
  if (!mayArrangeAnyFront(actor)) notFound();
  const fronts = await frontsToArrange(actor);
  const chosen = kanal === undefined ? fronts[0] : fronts.find(({ section }) => section?.slug === kanal);
  return { fronts, chosen: chosen ?? null };
}
