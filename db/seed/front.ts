import type { Transaction } from "#db/client.ts";
import { frontDraft, frontVersions } from "#db/schema/front.ts";
import type { FrontPlan } from "#newsroom/front/types.ts";
import type { NewsroomIds } from "./newsroom-ids.ts";

const hourInMs = 3_600_000;

/**
 * What the demo's editors did to the fronts: two launches of the front page and a draft that is not launched
 * yet, and one launch of a section's front by its own editor.
 */
export async function arrangeDemoFront(tx: Transaction, ids: NewsroomIds, now: Date): Promise<void> {
  const at = (hours: number) => new Date(now.getTime() + hours * hourInMs);
  const placed = (key: string, until: Date | null = null) => ({
    storyId: ids.story(key),
    until: until?.toISOString() ?? null,
  });
  const launchedById = ids.person("yulia");
  const live: FrontPlan = { "second-2": placed("apbd-pengesahan"), "second-3": placed("rsud-antrean") };
  await tx.insert(frontVersions).values([
    { number: 1, placements: { lead: placed("final-bola") }, launchedById, launchedAt: at(-12) },
    { number: 2, placements: live, launchedById, launchedAt: at(-1) },
  ]);
  await tx.insert(frontDraft).values({
    version: 6,
    placements: {
      ...live,
      lead: placed("banjir-muara-tembesi", at(9)),
      "second-1": placed("jadwal-harga-beras"),
    },
    changedById: launchedById,
    changedAt: at(-0.2),
  });
  const sport: FrontPlan = { lead: placed("pacu-perahu") };
  const sectionId = ids.section("olahraga");
  const editorId = ids.person("retno");
  await tx
    .insert(frontVersions)
    .values({ sectionId, number: 1, placements: sport, launchedById: editorId, launchedAt: at(-3) });
  await tx
    .insert(frontDraft)
    .values({ sectionId, version: 3, placements: sport, changedById: editorId, changedAt: at(-3) });
}
