import { date, index, integer, pgTable, primaryKey, timestamp, uniqueIndex, uuid } from "drizzle-orm/pg-core";
import { sections } from "./sections.ts";
import { people } from "./staff.ts";
import { stories } from "./stories.ts";

/**
 * Two counts stand beside each other everywhere here. `reads`: of readers. `suspect`: what looks made by a
 * program; nothing that is shown to readers or ranked adds it. All four tables are written by one statement,
 * `newsroom/reads/commands/add-reads.ts`, so that they always agree.
 */
const counts = {
  reads: integer("reads").notNull(),
  suspect: integer("suspect").notNull().default(0),
};

/** How often a story was read, by hour: counted without cookies, kept without addresses, for ninety days. */
export const storyReads = pgTable(
  "story_reads",
  {
    storyId: uuid("story_id")
      .notNull()
      .references(() => stories.id, { onDelete: "cascade" }),
    /** Full hours of UTC. */
    hour: timestamp("hour", { withTimezone: true }).notNull(),
    ...counts,
  },
  (table) => [
    uniqueIndex("story_reads_story_hour_key").on(table.storyId, table.hour),
    index("story_reads_hour_idx").on(table.hour),
  ],
);

/**
 * How often a story was read, by day of the site's clock, for years. After four hundred days a month's rows
 * are one row on its first day.
 */
export const storyReadsDaily = pgTable(
  "story_reads_daily",
  {
    storyId: uuid("story_id")
      .notNull()
      .references(() => stories.id, { onDelete: "cascade" }),
    day: date("day", { mode: "string" }).notNull(),
    /** Where the story stood when it was read last that day; no foreign key, since a count outlives a section. */
    sectionId: uuid("section_id").notNull(),
    ...counts,
  },
  (table) => [
    primaryKey({ name: "story_reads_daily_pkey", columns: [table.storyId, table.day] }),
    // The most read of a day stand at the head of each: what is popular is found without adding up the others.
    index("story_reads_daily_day_most_idx").on(table.day, table.reads.desc()),
    index("story_reads_daily_section_day_most_idx").on(table.sectionId, table.day, table.reads.desc()),
  ],
);

/** How often a section's stories were read, by hour: as many rows as the site has sections and hours. */
export const sectionReads = pgTable(
  "section_reads",
  {
    sectionId: uuid("section_id")
      .notNull()
      .references(() => sections.id, { onDelete: "cascade" }),
    hour: timestamp("hour", { withTimezone: true }).notNull(),
    ...counts,
  },
  (table) => [
    primaryKey({ name: "section_reads_pkey", columns: [table.sectionId, table.hour] }),
    index("section_reads_hour_idx").on(table.hour),
  ],
);

/** How often a person's stories were read, by section and hour. A story of two counts for both. */
export const authorReads = pgTable(
  "author_reads",
  {
    personId: uuid("person_id")
      .notNull()
      .references(() => people.id, { onDelete: "cascade" }),
    sectionId: uuid("section_id")
      .notNull()
      .references(() => sections.id, { onDelete: "cascade" }),
    hour: timestamp("hour", { withTimezone: true }).notNull(),
    ...counts,
  },
  (table) => [
    primaryKey({ name: "author_reads_pkey", columns: [table.personId, table.hour, table.sectionId] }),
    index("author_reads_hour_idx").on(table.hour),
  ],
);
