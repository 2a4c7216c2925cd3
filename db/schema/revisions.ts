import { sql } from "drizzle-orm";
import {
  check,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  timestamp,
  uniqueIndex,
  uuid,
} from "drizzle-orm/pg-core";
import { newId } from "#lib/new-id.ts";
import { revisionReasons, storyKinds } from "#newsroom/stories/types.ts";
import { media } from "./media.ts";
import { sections, tags } from "./sections.ts";
import { people } from "./staff.ts";
import { stories } from "./stories.ts";

/** A frozen copy of a story. A trigger refuses every update; see the migration `guard-history`. */
export const revisions = pgTable(
  "revisions",
  {
    id: uuid("id").primaryKey().$defaultFn(newId),
    storyId: uuid("story_id")
      .notNull()
      .references(() => stories.id, { onDelete: "cascade" }),
    /** 1, 2, 3 … within the story. */
    number: integer("number").notNull(),
    reason: text("reason", { enum: revisionReasons }).notNull(),
    createdById: uuid("created_by_id").references(() => people.id, { onDelete: "set null" }),
    createdAt: timestamp("created_at", { withTimezone: true }).notNull().defaultNow(),
    title: text("title").notNull(),
    kicker: text("kicker").notNull().default(""),
    dek: text("dek").notNull().default(""),
    kind: text("kind", { enum: storyKinds }).notNull(),
    sectionId: uuid("section_id").references(() => sections.id, { onDelete: "set null" }),
    /** The whole StoryContent as parsed by `newsroom/stories/schema.ts`. */
    content: jsonb("content").notNull(),
    plainText: text("plain_text").notNull(),
    wordCount: integer("word_count").notNull(),
    pictureId: uuid("picture_id").references(() => media.id, { onDelete: "set null" }),
  },
  (table) => [
    uniqueIndex("revisions_story_number_key").on(table.storyId, table.number),
    /** Whose dateline is spelled so: for a place that gets a spelling later. */
    index("revisions_dateline_idx").on(sql`lower(${table.content} ->> 'place')`),
    check("revisions_title_length", sql`length(${table.title}) <= 200`),
    /** No proposal reaches a revision, whoever writes it. */
    check(
      "revisions_no_proposals",
      sql`not jsonb_path_exists(${table.content}, '$.body.**.marks[*] ? (@.type == "insertion" || @.type == "deletion" || @.type == "modification")')`,
    ),
  ],
);

/** The names that people give to revisions: the revisions themselves never change. */
export const revisionNames = pgTable(
  "revision_names",
  {
    revisionId: uuid("revision_id")
      .primaryKey()
      .references(() => revisions.id, { onDelete: "cascade" }),
    name: text("name").notNull(),
    namedById: uuid("named_by_id").references(() => people.id, { onDelete: "set null" }),
    namedAt: timestamp("named_at", { withTimezone: true }).notNull().defaultNow(),
  },
  (table) => [check("revision_names_length", sql`length(${table.name}) between 1 and 80`)],
);

export const revisionTags = pgTable(
  "revision_tags",
  {
    revisionId: uuid("revision_id")
      .notNull()
      .references(() => revisions.id, { onDelete: "cascade" }),
    tagId: uuid("tag_id")
      .notNull()
      .references(() => tags.id, { onDelete: "cascade" }),
    position: integer("position").notNull().default(0),
  },
  (table) => [
    primaryKey({ name: "revision_tags_pkey", columns: [table.revisionId, table.tagId] }),
    index("revision_tags_tag_idx").on(table.tagId, table.revisionId),
  ],
);

/** Whose names stand over the story, in order. */
export const revisionBylines = pgTable(
  "revision_bylines",
  {
    revisionId: uuid("revision_id")
      .notNull()
      .references(() => revisions.id, { onDelete: "cascade" }),
    personId: uuid("person_id")
      .notNull()
      .references(() => people.id, { onDelete: "cascade" }),
    position: integer("position").notNull().default(0),
  },
  (table) => [
    primaryKey({ name: "revision_bylines_pkey", columns: [table.revisionId, table.personId] }),
    index("revision_bylines_person_idx").on(table.personId, table.revisionId),
  ],
);

/** Every picture that a revision shows: a picture is public while a public revision shows it. */
export const revisionPictures = pgTable(
  "revision_pictures",
  {
    revisionId: uuid("revision_id")
      .notNull()
      .references(() => revisions.id, { onDelete: "cascade" }),
    mediaId: uuid("media_id")
      .notNull()
      .references(() => media.id, { onDelete: "cascade" }),
  },
  (table) => [
    primaryKey({ name: "revision_pictures_pkey", columns: [table.revisionId, table.mediaId] }),
    index("revision_pictures_media_idx").on(table.mediaId, table.revisionId),
  ],
);
