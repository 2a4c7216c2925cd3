import { and, eq, isNotNull, sql } from "drizzle-orm";
import type { Executor } from "#db/client.ts";
import { history } from "#db/schema/history.ts";
import { stories } from "#db/schema/stories.ts";
import { RedaksiError } from "#lib/errors.ts";
import { siteSettings } from "#newsroom/settings/queries.ts";
import type { StoryContent } from "#newsroom/stories/content.ts";
import { announceMove } from "./edition.ts";
import type { FrozenDraft } from "./freeze-draft.ts";
import { needsTwoApprovals } from "./house.ts";
import { type LockedStory, noFirstApproval } from "./move-story.ts";

/** The event by which the history tells that a first approval fell because somebody wrote on. */
export const firstApprovalVoided = "review.first-approval-void";

/**
 * Takes the first of two approvals away when the draft no longer says what was approved, and records who wrote. To
 * be called by whatever writes a draft, in its transaction and with the story's row locked.
 */
export async function voidFirstApproval(
  tx: Executor,
  { storyId, content, personId }: { storyId: string; content: StoryContent; personId: string | null },
): Promise<void> {
  const [before] = await tx
    .select({ firstApprovedById: stories.firstApprovedById })
    .from(stories)
    .where(
      and(
        eq(stories.id, storyId),
        isNotNull(stories.firstApprovedRevisionId),
        sql`not exists (select 1 from revisions r where r.id = ${stories.firstApprovedRevisionId}
          and r.content = ${JSON.stringify(content)}::jsonb)`,
      ),
    );
  if (!before) return;
  await tx.update(stories).set(noFirstApproval).where(eq(stories.id, storyId));
  await tx.insert(history).values({
    event: firstApprovalVoided,
    personId,
    job: personId === null ? "store-draft" : null,
    subjectId: storyId,
    details: { firstApprovedById: before.firstApprovedById },
  });
  await announceMove(tx, storyId);
}

/**
 * Holds what is about to be given to readers against the first approval: two editors must have approved these very
 * words. Throws `stale` when the words, or what they need, changed since the asker looked.
 */
export async function demandBothApprovals(
  tx: Executor,
  story: LockedStory,
  { revisionId, content }: FrozenDraft,
): Promise<void> {
  if (!needsTwoApprovals(content, await siteSettings(tx))) return;
  if (story.firstApprovedById !== null && story.firstApprovedRevisionId === revisionId) return;
  throw new RedaksiError("stale", "draft-changed-meanwhile");
}
