import { and, eq, type SQL, sql } from "drizzle-orm";
import type { Executor } from "#db/client.ts";
import { frontVersions } from "#db/schema/front.ts";
import { media } from "#db/schema/media.ts";
import { publicStories } from "#db/schema/public-stories.ts";
import { cardColumns, cardPicture, toCard } from "#newsroom/stories/published/card.ts";
import { ofFront } from "./of-front.ts";
import { slotsOf } from "./rules.ts";
import type { ByHand } from "./standing-by-hand.ts";
import type { FrontOf, FrontPlan, FrontSlot } from "./types.ts";

/**
 * What stands by hand on a front by the database's clock: public stories whose pins hold, for a section only
 * those that are in it now. Of the plan if one is given, else of what is live.
 */
export async function storiesByHand(
  { front, plan }: { front: FrontOf; plan: FrontPlan | null },
  executor: Executor,
): Promise<ByHand> {
  const rows = await executor
    .select({ slot: sql<FrontSlot>`placed.slot`.as("slot"), ...cardColumns })
    .from(publicStories)
    .innerJoin(
      placedNow(front, plan),
      and(
        sql`placed.story_id = ${publicStories.storyId}`,
        front === null ? undefined : eq(publicStories.sectionId, front),
      ),
    )
    .leftJoin(media, cardPicture);
  return Object.fromEntries(rows.map((row) => [row.slot, toCard(row)]));
}

/** The placements whose pins hold, as rows. */
function placedNow(front: FrontOf, plan: FrontPlan | null): SQL {
  const placements = plan
    ? sql`select ${JSON.stringify(plan)}::jsonb as placements`
    : sql`select ${frontVersions.placements} from ${frontVersions}
        where ${ofFront(frontVersions.sectionId, front)} order by ${frontVersions.number} desc limit 1`;
  const slots = sql.join(
    slotsOf(front).map((slot) => sql`${slot}`),
    sql`, `,
  );
  return sql`(select slot.key as slot, (slot.value ->> 'storyId')::uuid as story_id
    from (${placements}) as front cross join lateral jsonb_each(front.placements) as slot
    where slot.key in (${slots})
      and (slot.value ->> 'until' is null or (slot.value ->> 'until')::timestamptz > now())) as placed`;
}
