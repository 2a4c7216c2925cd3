import { and, eq, gt, isNull, sql } from "drizzle-orm";
import { db, type Executor } from "#db/client.ts";
import { breakingStrips } from "#db/schema/front.ts";
import { publicStories } from "#db/schema/public-stories.ts";
import { people } from "#db/schema/staff.ts";
import { stories } from "#db/schema/stories.ts";
import type { PersonActor } from "#newsroom/staff/types.ts";
import { demandBreaker } from "./commands/start-strip.ts";
import type { RunningStrip } from "./types.ts";

/** The breaking strip that stands now, or null. Throws `forbidden`. */
export async function runningStrip(
  actor: PersonActor,
  executor: Executor = db(),
): Promise<RunningStrip | null> {
  demandBreaker(actor);
  const [strip] = await executor
    .select({
      id: breakingStrips.id,
      text: breakingStrips.text,
      storyTitle: stories.title,
      startedBy: people.name,
      startedAt: breakingStrips.startedAt,
      endsAt: breakingStrips.endsAt,
      isShown: sql<boolean>`${breakingStrips.storyId} is null or exists (select 1 from ${publicStories}
        where ${publicStories.storyId} = ${breakingStrips.storyId})`,
    })
    .from(breakingStrips)
    .innerJoin(people, eq(people.id, breakingStrips.startedById))
    .leftJoin(stories, eq(stories.id, breakingStrips.storyId))
    .where(and(isNull(breakingStrips.endedAt), gt(breakingStrips.endsAt, sql`now()`)))
    .limit(1);
  return strip ?? null;
}
