import { integer, jsonb, pgView, text, timestamp, uuid } from "drizzle-orm/pg-core";
import { storyKinds } from "#newsroom/stories/types.ts";

/**
 * The one condition for "public": its time reached, not embargoed, not withdrawn, not kept back by a pause of all
 * schedules, by the database's clock. Defined in the migration `pages`; every query for readers goes through it.
 */
export const publicStories = pgView("public_stories", {
  storyId: uuid("story_id").notNull(),
  revisionId: uuid("revision_id").notNull(),
  sectionId: uuid("section_id").notNull(),
  sectionSlug: text("section_slug").notNull(),
  sectionName: text("section_name").notNull(),
  sectionAccent: text("section_accent").notNull(),
  slug: text("slug").notNull(),
  editorId: uuid("editor_id"),
  publishedAt: timestamp("published_at", { withTimezone: true }).notNull(),
  updatedAt: timestamp("updated_at", { withTimezone: true }),
  title: text("title").notNull(),
  kicker: text("kicker").notNull(),
  dek: text("dek").notNull(),
  kind: text("kind", { enum: storyKinds }).notNull(),
  content: jsonb("content").notNull(),
  plainText: text("plain_text").notNull(),
  wordCount: integer("word_count").notNull(),
  pictureId: uuid("picture_id"),
  placeId: uuid("place_id"),
}).existing();
