import { sql } from "drizzle-orm";
import {
  check,
  integer,
  jsonb,
  pgTable,
  text,
  timestamp,
  unique,
  uniqueIndex,
  uuid,
} from "drizzle-orm/pg-core";
import { newId } from "#lib/new-id.ts";
import type { FrontPlan } from "#newsroom/front/types.ts";
import { sections } from "./sections.ts";
import { people } from "./staff.ts";
import { stories } from "./stories.ts";

/**
 * Every front that was launched, of the front page (no section) and of each section; the highest number of a
 * front is live. `placements` holds what stands by hand, by slot. Append-only: a trigger refuses update and
 * delete, except that the versions of a section go when the section itself is removed.
 */
export const frontVersions = pgTable(
  "front_versions",
  {
    sectionId: uuid("section_id").references(() => sections.id, { onDelete: "cascade" }),
    /** Counted for each front by itself. */
    number: integer("number").notNull(),
    placements: jsonb("placements").$type<FrontPlan>().notNull(),
    launchedById: uuid("launched_by_id")
      .notNull()
      .references(() => people.id, { onDelete: "restrict" }),
    launchedAt: timestamp("launched_at", { withTimezone: true }).notNull().defaultNow(),
  },
  (table) => [
    unique("front_versions_key").on(table.sectionId, table.number).nullsNotDistinct(),
    check("front_versions_number", sql`${table.number} > 0`),
    check("front_versions_by_slot", sql`jsonb_typeof(${table.placements}) = 'object'`),
  ],
);

/** The one draft of each front, seen at the desk only. `version` is what a stale step is held against. */
export const frontDraft = pgTable(
  "front_draft",
  {
    /** Null is the front page. */
    sectionId: uuid("section_id").references(() => sections.id, { onDelete: "cascade" }),
    version: integer("version").notNull().default(1),
    placements: jsonb("placements").$type<FrontPlan>().notNull().default({}),
    /** As it was before the last step, for taking that back; null when there is none to take back. */
    before: jsonb("before").$type<FrontPlan>(),
    changedById: uuid("changed_by_id").references(() => people.id, { onDelete: "set null" }),
    changedAt: timestamp("changed_at", { withTimezone: true }).notNull().defaultNow(),
  },
  (table) => [
    unique("front_draft_one_each").on(table.sectionId).nullsNotDistinct(),
    check("front_draft_by_slot", sql`jsonb_typeof(${table.placements}) = 'object'`),
  ],
);

/** Breaking news over every page: a text, a story, or both, always with an end. At most one is not ended. */
export const breakingStrips = pgTable(
  "breaking_strips",
  {
    id: uuid("id").primaryKey().$defaultFn(newId),
    /** "" where the story's title stands. */
    text: text("text").notNull().default(""),
    storyId: uuid("story_id").references(() => stories.id, { onDelete: "cascade" }),
    startedById: uuid("started_by_id")
      .notNull()
      .references(() => people.id, { onDelete: "restrict" }),
    startedAt: timestamp("started_at", { withTimezone: true }).notNull().defaultNow(),
    endsAt: timestamp("ends_at", { withTimezone: true }).notNull(),
    /** When somebody ended it, or another took its place. */
    endedAt: timestamp("ended_at", { withTimezone: true }),
    endedById: uuid("ended_by_id").references(() => people.id, { onDelete: "set null" }),
  },
  (table) => [
    uniqueIndex("breaking_strips_one_key")
      .on(sql`(${table.endedAt} is null)`)
      .where(sql`${table.endedAt} is null`),
    check("breaking_strips_says", sql`${table.text} <> '' or ${table.storyId} is not null`),
    check("breaking_strips_length", sql`length(${table.text}) <= 120`),
    check(
      "breaking_strips_hours",
      sql`${table.endsAt} > ${table.startedAt} and ${table.endsAt} <= ${table.startedAt} + interval '12 hours'`,
    ),
  ],
);
