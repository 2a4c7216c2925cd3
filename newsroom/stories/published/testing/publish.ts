import { sql } from "drizzle-orm";
import type { Executor } from "#db/client.ts";
import { publications } from "#db/schema/publications.ts";
import { revisionBylines, revisions, revisionTags } from "#db/schema/revisions.ts";
import { sections, tags } from "#db/schema/sections.ts";
import { people } from "#db/schema/staff.ts";
import { stories } from "#db/schema/stories.ts";
import { newId } from "#lib/new-id.ts";
import { slugify } from "#lib/slug.ts";
import { bodyToPlainText } from "#newsroom/body/plain-text.ts";
import type { Body } from "#newsroom/body/types.ts";
import { emptyContent } from "#newsroom/stories/empty-content.ts";
import type { StoryKind } from "#newsroom/stories/types.ts";

export interface Published {
  readonly storyId: string;
  readonly revisionId: string;
  readonly slug: string;
}

/** A newspaper with one section and one writer, in which tests publish. */
export async function openNewspaper(executor: Executor) {
  const sectionId = newId();
  const writerId = newId();
  const suffix = sectionId.slice(-8);
  const sectionSlug = `kanal-${suffix}`;
  await executor
    .insert(sections)
    .values({ id: sectionId, slug: sectionSlug, name: "Daerah", accent: "teal" });
  await executor.insert(people).values({
    id: writerId,
    email: `${suffix}@contoh.id`,
    name: "Siti Rahma",
    slug: `siti-${suffix}`,
    passwordHash: "-",
  });

  /** Puts a story before readers; `minutesFromNow` is when, by the database's clock. */
  async function publish(story: {
    title: string;
    text?: string;
    body?: Body;
    kind?: StoryKind;
    minutesFromNow?: number;
    embargoMinutesFromNow?: number;
    withdrawn?: boolean;
    /** In place of `minutesFromNow`. */
    at?: Date;
    dek?: string;
    place?: string;
    tag?: string;
    unverified?: boolean;
  }): Promise<Published> {
    const [storyId, revisionId] = [newId(), newId()];
    const body: Body = story.body ?? {
      type: "doc",
      content: [{ type: "paragraph", content: [{ type: "text", text: story.text ?? "Isi berita." }] }],
    };
    const kind = story.kind ?? "news";
    const content = {
      ...emptyContent(),
      title: story.title,
      kind,
      sectionId,
      dek: story.dek ?? "",
      place: story.place ?? "Jambi",
      code: "sit",
      unverified: story.unverified ?? false,
      body,
    };
    const slug = slugify(story.title);
    await executor.insert(stories).values({ id: storyId, writerId, title: story.title, kind, sectionId });
    await executor.insert(revisions).values({
      id: revisionId,
      storyId,
      number: 1,
      reason: "approve",
      title: story.title,
      dek: content.dek,
      kind,
      sectionId,
      content,
      plainText: bodyToPlainText(body),
      wordCount: 2,
    });
    await executor.insert(revisionBylines).values({ revisionId, personId: writerId });
    if (story.tag) {
      const tagSlug = slugify(story.tag);
      await executor.insert(tags).values({ slug: tagSlug, name: story.tag }).onConflictDoNothing();
      await executor.execute(
        sql`insert into ${revisionTags} (revision_id, tag_id) select ${revisionId}, id from ${tags} where slug = ${tagSlug}`,
      );
    }
    await executor.insert(publications).values({
      storyId,
      revisionId,
      sectionId,
      slug,
      visibleAt: story.at ?? sql`now() + make_interval(mins => ${story.minutesFromNow ?? -10})`,
    });
    if (story.embargoMinutesFromNow !== undefined) {
      await executor.execute(
        sql`update publications set embargo_until = now() + make_interval(mins => ${story.embargoMinutesFromNow}) where story_id = ${storyId}`,
      );
    }
    if (story.withdrawn) {
      await executor.execute(
        sql`update publications set withdrawn_at = now(), withdrawal_ground = 'decency', withdrawal_note = 'Alasan redaksi.' where story_id = ${storyId}`,
      );
    }
    return { storyId, revisionId, slug };
  }

  return { sectionId, sectionSlug, writerId, writerSlug: `siti-${suffix}`, publish };
}
