import type { DeskMoment } from "#components/desk/desk-moment.ts";
import { ReviewSources } from "#components/desk/review-sources.tsx";
import { bodyToPlainText } from "#newsroom/body/plain-text.ts";
import { fingerprintOf } from "#newsroom/similarity/fingerprint.ts";
import { similarStories } from "#newsroom/similarity/queries.ts";
import { shareOfSources, sourcesOf } from "#newsroom/sources/queries.ts";
import type { PersonActor } from "#newsroom/staff/types.ts";
import type { StoryContent } from "#newsroom/stories/content.ts";

interface ReleaseSummaryProps {
  actor: PersonActor;
  storyId: string;
  content: StoryContent;
  moment: DeskMoment;
}

/** Where a story comes from: its releases, how much of it is theirs, and what on the site is like it. */
export async function ReleaseSummary({ actor, storyId, content, moment }: ReleaseSummaryProps) {
  const text = bodyToPlainText(content.body);
  const [sources, share, similar] = await Promise.all([
    sourcesOf(actor, storyId),
    shareOfSources(actor, { storyId, text }),
    similarStories(actor, { hashes: fingerprintOf(text), exceptStoryId: storyId }),
  ]);
  return <ReviewSources sources={sources ?? []} share={share} similar={similar} moment={moment} />;
}
