import { asc, desc, sql } from "drizzle-orm";
import { db, type Executor } from "#db/client.ts";
import { frontDraft, frontVersions } from "#db/schema/front.ts";
import { sections } from "#db/schema/sections.ts";
import type { PersonActor } from "#newsroom/staff/types.ts";
import { mayArrangeFront } from "./policy.ts";
import { slotsChanged } from "./rules.ts";
import { frontPlanSchema } from "./schema.ts";
import type { ArrangeableFront, FrontOf } from "./types.ts";

/** The fronts that somebody may arrange: the front page first, then sections in the navigation's order. */
export async function frontsToArrange(
  actor: PersonActor,
  executor: Executor = db(),
): Promise<ArrangeableFront[]> {
  const [rows, own] = await Promise.all([
    executor
      .select({ id: sections.id, slug: sections.slug, name: sections.name })
      .from(sections)
      .orderBy(asc(sections.position), asc(sections.slug)),
    changedFronts(executor),
  ]);
  const fronts = [
    { of: null, section: null },
    ...rows.map(({ id, slug, name }) => ({ of: id, section: { slug, name } })),
  ];
  return fronts
    .filter((front) => mayArrangeFront(actor, front.of).allowed)
    .map((front) => ({ ...front, isChanged: own.has(front.of) }));
}

/** The fronts whose drafts differ from what readers have. */
async function changedFronts(executor: Executor): Promise<ReadonlySet<FrontOf>> {
  const live = executor
    .selectDistinctOn([frontVersions.sectionId], {
      sectionId: frontVersions.sectionId,
      placements: frontVersions.placements,
    })
    .from(frontVersions)
    .orderBy(frontVersions.sectionId, desc(frontVersions.number))
    .as("live");
  const rows = await executor
    .select({ front: frontDraft.sectionId, draft: frontDraft.placements, live: live.placements })
    .from(frontDraft)
    .leftJoin(live, sql`${live.sectionId} is not distinct from ${frontDraft.sectionId}`);
  const changed = rows.filter(
    ({ draft, live }) =>
      slotsChanged(frontPlanSchema.parse(draft), frontPlanSchema.parse(live ?? {})).length > 0,
  );
  return new Set(changed.map(({ front }) => front));
}
