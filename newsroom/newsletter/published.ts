/** What readers see of the newsletter. Its stories go through `public_stories`: what was withdrawn leaves it. */
import { and, desc, eq, inArray, isNotNull } from "drizzle-orm";
import { db, type Executor } from "#db/client.ts";
import { newsletterIssues as issues, newsletterSettings } from "#db/schema/newsletter.ts";
import { publicStories } from "#db/schema/public-stories.ts";
import { storyPath } from "#newsroom/stories/published/paths.ts";
import { issuesListed } from "./limits.ts";
import { storiesIn, withoutGone } from "./rules.ts";
import { letterContentSchema } from "./schema.ts";
import type { Issue, LetterStory } from "./types.ts";

/** Whether letters go out, and at which hour of the site's clock. */
export async function newsletterPlan(executor: Executor = db()): Promise<{ isOn: boolean; hour: number }> {
  const [row] = await executor
    .select({ isOn: newsletterSettings.isOn, hour: newsletterSettings.hour })
    .from(newsletterSettings);
  return row ?? { isOn: false, hour: 6 };
}

/** The last issues, the newest first. */
export async function publicIssues(
  executor: Executor = db(),
): Promise<{ day: string; number: number; subject: string }[]> {
  const rows = await executor
    .select({ day: issues.day, number: issues.number, subject: issues.subject })
    .from(issues)
    .where(isNotNull(issues.number))
    .orderBy(desc(issues.day))
    .limit(issuesListed);
  return rows.flatMap(({ number, ...issue }) => (number === null ? [] : { ...issue, number }));
}

/** The issue of a day as it was sent, without stories that readers no longer have; null where there was none. */
export async function issueOf(day: string, executor: Executor = db()): Promise<Issue | null> {
  const [row] = await executor
    .select()
    .from(issues)
    .where(and(eq(issues.day, day), isNotNull(issues.number)));
  if (!row) return null;
  const frozen = letterContentSchema.parse(row.content);
  const open = await executor
    .select({
      storyId: publicStories.storyId,
      sectionSlug: publicStories.sectionSlug,
      slug: publicStories.slug,
    })
    .from(publicStories)
    .where(inArray(publicStories.storyId, storiesIn(frozen)));
  const paths = new Map(
    open.map(({ storyId, sectionSlug, slug }) => [storyId, storyPath(sectionSlug, slug)]),
  );
  const content = withoutGone(frozen, new Set(paths.keys()));
  if (!content) return null;
  const moved = (stories: readonly LetterStory[]) =>
    stories.map((story) => ({ ...story, path: paths.get(story.storyId) ?? story.path }));
  const { number, subject, preheader, intro } = row;
  return {
    number,
    day,
    subject,
    preheader,
    intro,
    content: {
      top: moved(content.top),
      sections: moved(content.sections),
      popular: moved(content.popular),
    },
  };
}
