import { desc, eq } from "drizzle-orm";
import type { Database } from "#db/client.ts";
import { publicStories } from "#db/schema/public-stories.ts";
import { publications } from "#db/schema/publications.ts";
import { sections } from "#db/schema/sections.ts";
import { stories } from "#db/schema/stories.ts";

/** Where a story is, or will be, with its title. */
export interface StoryAddress {
  readonly title: string;
  readonly path: string;
}

export interface ReaderAddresses {
  readonly news: StoryAddress;
  readonly photo: StoryAddress;
  readonly advertorial: StoryAddress;
  readonly withdrawn: StoryAddress;
  readonly scheduled: readonly StoryAddress[];
  /** Paths of everything that is public now. */
  readonly publicPaths: ReadonlySet<string>;
}

/** The addresses of the demo newspaper, as its database has them. */
export async function readerAddresses(db: Database): Promise<ReaderAddresses> {
  const open = await db.select().from(publicStories).orderBy(desc(publicStories.publishedAt));
  const firstOf = (kind: string): StoryAddress => {
    const found = open.find((story) => story.kind === kind && story.pictureId !== null);
    if (!found) throw new Error(`the demo has a story of the kind ${kind} with a picture`);
    return { title: found.title, path: `/${found.sectionSlug}/${found.slug}` };
  };
  const placed = await db
    .select({
      title: stories.title,
      state: stories.state,
      section: sections.slug,
      slug: publications.slug,
    })
    .from(publications)
    .innerJoin(stories, eq(stories.id, publications.storyId))
    .innerJoin(sections, eq(sections.id, publications.sectionId));
  const inState = (state: string): StoryAddress[] =>
    placed
      .filter((row) => row.state === state)
      .map(({ title, section, slug }) => ({ title, path: `/${section}/${slug}` }));
  const [withdrawn] = inState("withdrawn");
  const scheduled = inState("scheduled");
  if (!withdrawn || scheduled.length === 0) throw new Error("the demo has withdrawn and scheduled stories");
  return {
    news: firstOf("news"),
    photo: firstOf("photo"),
    advertorial: firstOf("advertorial"),
    withdrawn,
    scheduled,
    publicPaths: new Set(open.map(({ sectionSlug, slug }) => `/${sectionSlug}/${slug}`)),
  };
}
