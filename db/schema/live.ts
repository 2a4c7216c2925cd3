import { sql } from "drizzle-orm";
import {
  bigint,
  boolean,
  check,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  timestamp,
  uuid,
} from "drizzle-orm/pg-core";
import { newId } from "#lib/new-id.ts";
import { type EntryPicture, entryEvents, entryStates } from "#newsroom/live/types.ts";
import { media } from "./media.ts";
import { publications } from "./publications.ts";
import { people } from "./staff.ts";

/**
 * The live coverage of a published story. `change` rises with everything that readers can see of it and makes
 * this story's pages stale alone; `version` rises with everything that the desk can see.
 */
export const liveCoverages = pgTable(
  "live_coverages",
  {
    storyId: uuid("story_id")
      .primaryKey()
      .references(() => publications.storyId, { onDelete: "restrict" }),
    startedAt: timestamp("started_at", { withTimezone: true }).notNull().defaultNow(),
    startedById: uuid("started_by_id")
      .notNull()
      .references(() => people.id, { onDelete: "restrict" }),
    endedAt: timestamp("ended_at", { withTimezone: true }),
    endedById: uuid("ended_by_id").references(() => people.id, { onDelete: "restrict" }),
    /** Whether what reporters send waits until an editor gives it to readers. */
    entriesWait: boolean("entries_wait").notNull().default(false),
    /** What happened so far, over the entries; "" = none. */
    summary: text("summary").notNull().default(""),
    summaryVersion: integer("summary_version").notNull().default(0),
    change: bigint("change", { mode: "number" }).notNull().default(1),
    version: bigint("version", { mode: "number" }).notNull().default(1),
  },
  (table) => [
    index("live_coverages_started_idx").on(table.startedAt.desc(), table.storyId),
    check("live_coverages_summary_length", sql`length(${table.summary}) <= 1000`),
    check(
      "live_coverages_end_whole",
      sql`(${table.endedAt} is null) = (${table.endedById} is null) and ${table.endedAt} >= ${table.startedAt}`,
    ),
  ],
);

/** Who reports in a coverage. */
export const liveReporters = pgTable(
  "live_reporters",
  {
    storyId: uuid("story_id")
      .notNull()
      .references(() => liveCoverages.storyId, { onDelete: "cascade" }),
    personId: uuid("person_id")
      .notNull()
      .references(() => people.id, { onDelete: "cascade" }),
  },
  (table) => [
    primaryKey({ name: "live_reporters_pkey", columns: [table.storyId, table.personId] }),
    index("live_reporters_person_idx").on(table.personId),
  ],
);

/** When somebody last looked at a coverage's console: who is on. */
export const livePresence = pgTable(
  "live_presence",
  {
    storyId: uuid("story_id")
      .notNull()
      .references(() => liveCoverages.storyId, { onDelete: "cascade" }),
    personId: uuid("person_id")
      .notNull()
      .references(() => people.id, { onDelete: "cascade" }),
    seenAt: timestamp("seen_at", { withTimezone: true }).notNull().defaultNow(),
  },
  (table) => [
    primaryKey({ name: "live_presence_pkey", columns: [table.storyId, table.personId] }),
    index("live_presence_person_idx").on(table.personId),
  ],
);

/**
 * An entry of a coverage. Its id is made on the reporter's device, so that what is sent twice is there once; its
 * times are the database's. It is never removed: a trigger refuses it.
 */
export const liveEntries = pgTable(
  "live_entries",
  {
    id: uuid("id").primaryKey(),
    storyId: uuid("story_id")
      .notNull()
      .references(() => liveCoverages.storyId, { onDelete: "restrict" }),
    authorId: uuid("author_id")
      .notNull()
      .references(() => people.id, { onDelete: "restrict" }),
    state: text("state", { enum: entryStates }).notNull(),
    version: integer("version").notNull().default(1),
    headline: text("headline").notNull().default(""),
    /** Words with simple marks, as they were typed; `entryBody` makes a body of them. */
    text: text("text").notNull().default(""),
    pictures: jsonb("pictures").$type<EntryPicture[]>().notNull().default([]),
    keyMoment: boolean("key_moment").notNull().default(false),
    sentAt: timestamp("sent_at", { withTimezone: true }).notNull().defaultNow(),
    publishedAt: timestamp("published_at", { withTimezone: true }),
    publishedById: uuid("published_by_id").references(() => people.id, { onDelete: "restrict" }),
    /** Set when readers were given other words than at first. */
    editedAt: timestamp("edited_at", { withTimezone: true }),
    deletedAt: timestamp("deleted_at", { withTimezone: true }),
  },
  (table) => [
    index("live_entries_shown_idx")
      .on(table.storyId, table.publishedAt.desc(), table.id.desc())
      .where(sql`${table.state} = 'published'`),
    index("live_entries_moments_idx")
      .on(table.storyId, table.publishedAt.desc())
      .where(sql`${table.state} = 'published' and ${table.keyMoment}`),
    index("live_entries_waiting_idx").on(table.storyId, table.sentAt).where(sql`${table.state} = 'waiting'`),
    index("live_entries_author_idx").on(table.authorId),
    check("live_entries_state_known", sql`${table.state} in ('waiting', 'published', 'deleted')`),
    check(
      "live_entries_lengths",
      sql`length(${table.headline}) <= 120 and length(${table.text}) <= 2000 and jsonb_typeof(${table.pictures}) = 'array' and jsonb_array_length(${table.pictures}) <= 6`,
    ),
    check(
      "live_entries_says",
      sql`${table.headline} <> '' or ${table.text} <> '' or jsonb_array_length(${table.pictures}) > 0`,
    ),
    check("live_entries_moment_named", sql`not ${table.keyMoment} or ${table.headline} <> ''`),
    check(
      "live_entries_published_whole",
      sql`(${table.publishedAt} is null) = (${table.publishedById} is null) and (${table.state} <> 'published' or ${table.publishedAt} is not null) and (${table.state} <> 'waiting' or ${table.publishedAt} is null)`,
    ),
    check("live_entries_deleted_whole", sql`(${table.state} = 'deleted') = (${table.deletedAt} is not null)`),
  ],
);

/** Every word that an entry ever had: who, when, and why it was taken back. Append-only; a trigger guards it. */
export const liveEntryVersions = pgTable(
  "live_entry_versions",
  {
    id: uuid("id").primaryKey().$defaultFn(newId),
    entryId: uuid("entry_id")
      .notNull()
      .references(() => liveEntries.id, { onDelete: "restrict" }),
    event: text("event", { enum: entryEvents }).notNull(),
    personId: uuid("person_id")
      .notNull()
      .references(() => people.id, { onDelete: "restrict" }),
    at: timestamp("at", { withTimezone: true }).notNull().defaultNow(),
    headline: text("headline").notNull(),
    text: text("text").notNull(),
    pictures: jsonb("pictures").$type<EntryPicture[]>().notNull(),
    keyMoment: boolean("key_moment").notNull(),
    reason: text("reason").notNull().default(""),
  },
  (table) => [
    index("live_entry_versions_entry_idx").on(table.entryId, table.at),
    check("live_entry_versions_event_known", sql`${table.event} in ('send', 'publish', 'edit', 'delete')`),
    check("live_entry_versions_reason", sql`(${table.event} = 'delete') = (${table.reason} <> '')`),
    check("live_entry_versions_reason_length", sql`length(${table.reason}) <= 300`),
  ],
);

/** The pictures that an entry shows now: a picture is public while a published entry of a public story shows it. */
export const liveEntryPictures = pgTable(
  "live_entry_pictures",
  {
    entryId: uuid("entry_id")
      .notNull()
      .references(() => liveEntries.id, { onDelete: "cascade" }),
    mediaId: uuid("media_id")
      .notNull()
      .references(() => media.id, { onDelete: "restrict" }),
  },
  (table) => [
    primaryKey({ name: "live_entry_pictures_pkey", columns: [table.entryId, table.mediaId] }),
    index("live_entry_pictures_media_idx").on(table.mediaId, table.entryId),
  ],
);
