import { sql } from "drizzle-orm";
import { check, index, integer, pgTable, text, timestamp, uniqueIndex, uuid } from "drizzle-orm/pg-core";
import { newId } from "#lib/new-id.ts";
import { publications } from "./publications.ts";
import { people } from "./staff.ts";

/** Stories that are told in parts, under one name. `version` is what a stale step is held against. */
export const series = pgTable(
  "series",
  {
    id: uuid("id").primaryKey().$defaultFn(newId),
    /** The last part of its address; it stays when the name changes. */
    slug: text("slug").notNull(),
    name: text("name").notNull(),
    description: text("description").notNull().default(""),
    version: integer("version").notNull().default(1),
    createdById: uuid("created_by_id")
      .notNull()
      .references(() => people.id, { onDelete: "restrict" }),
    changedById: uuid("changed_by_id").references(() => people.id, { onDelete: "set null" }),
    changedAt: timestamp("changed_at", { withTimezone: true }).notNull().defaultNow(),
  },
  (table) => [
    uniqueIndex("series_slug_key").on(table.slug),
    index("series_changed_idx").on(table.changedAt.desc(), table.id.desc()),
    check(
      "series_slug_form",
      sql`${table.slug} ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and length(${table.slug}) <= 120`,
    ),
    check(
      "series_lengths",
      sql`length(${table.name}) between 1 and 120 and length(${table.description}) <= 600`,
    ),
  ],
);

/** A published story as a part of a series; it is part of one at most. Positions count from 1. */
export const seriesParts = pgTable(
  "series_parts",
  {
    storyId: uuid("story_id")
      .primaryKey()
      .references(() => publications.storyId, { onDelete: "restrict" }),
    seriesId: uuid("series_id")
      .notNull()
      .references(() => series.id, { onDelete: "cascade" }),
    position: integer("position").notNull(),
  },
  (table) => [
    index("series_parts_series_idx").on(table.seriesId, table.position),
    check("series_parts_position", sql`${table.position} > 0`),
  ],
);
