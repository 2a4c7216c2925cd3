/** What readers see of the newsletter. Its stories go through `public_stories`: what was withdrawn leaves it. */
import { and, desc, eq, inArray, isNotNull } from "drizzle-orm";
import { db, type Executor } from "#db/client.ts";
import { newsletterIssues as issues, newsletterSettings } from "#db/schema/newsletter.ts";
import { publicStories } from "#db/schema/public-stories.ts";
import { storyPath } from "#newsroom/stories/published/paths.ts";
import { issuesListed } from "./limits.ts";
import { issueForReaders, storiesIn } from "./rules.ts";
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
    .select()
    .from(issues)
    .where(isNotNull(issues.number))
    .orderBy(desc(issues.day))
    .limit(issuesListed);
  const frozen = rows.map((row) => ({ ...row, content: letterContentSchema.parse(row.content) }));
  const paths = await openPaths(
    frozen.flatMap(({ content }) => storiesIn(content)),
    executor,
  );
  const open = new Set(paths.keys());
  return frozen.flatMap((row) => {
    const issue = issueForReaders(row, open);
    return issue && row.number !== null ? { day: row.day, number: row.number, subject: issue.subject } : [];
  });
}

/** The issue of a day as it was sent, without stories that readers no longer have; null where there was none. */
export async function issueOf(day: string, executor: Executor = db()): Promise<Issue | null> {
  const [row] = await executor
    .select()
    .from(issues)
    .where(and(eq(issues.day, day), isNotNull(issues.number)));
  if (!row) return null;
  const frozen = letterContentSchema.parse(row.content);
  const paths = await openPaths(storiesIn(frozen), executor);
  const issue = issueForReaders({ ...row, content: frozen }, new Set(paths.keys()));
  if (!issue) return null;
  const moved = (stories: readonly LetterStory[]) =>
    stories.map((story) => ({ ...story, path: paths.get(story.storyId) ?? story.path }));
  const { top, sections, popular } = issue.content;
  return { ...issue, content: { top: moved(top), sections: moved(sections), popular: moved(popular) } };
}

/** Where those of the stories stand that readers have now. */
async function openPaths(storyIds: readonly string[], executor: Executor): Promise<Map<string, string>> {
  const rows = await executor
    .select({
      storyId: publicStories.storyId,
      sectionSlug: publicStories.sectionSlug,
      slug: publicStories.slug,
    })
    .from(publicStories)
    .where(inArray(publicStories.storyId, [...new Set(storyIds)]));
  return new Map(rows.map(({ storyId, sectionSlug, slug }) => [storyId, storyPath(sectionSlug, slug)]));
}
