import { sql } from "drizzle-orm";
import {
  boolean,
  check,
  index,
  integer,
  pgTable,
  text,
  timestamp,
  uniqueIndex,
  uuid,
} from "drizzle-orm/pg-core";
import { newId } from "#lib/new-id.ts";

/** Sections (kanal) of the newspaper, in the order of its navigation. */
export const sections = pgTable(
  "sections",
  {
    id: uuid("id").primaryKey().$defaultFn(newId),
    slug: text("slug").notNull(),
    name: text("name").notNull(),
    description: text("description").notNull().default(""),
    /** One of the named accents of the site's palette, such as "teal". */
    accent: text("accent").notNull().default("ink"),
    position: integer("position").notNull().default(0),
    /** Whether its page leads to the pages of places. */
    showsPlaces: boolean("shows_places").notNull().default(false),
    /** Rises with every change; a form is held against it. */
    version: integer("version").notNull().default(1),
    createdAt: timestamp("created_at", { withTimezone: true }).notNull().defaultNow(),
  },
  (table) => [
    uniqueIndex("sections_slug_key").on(table.slug),
    check("sections_slug_shape", sql`${table.slug} ~ '^[a-z0-9]+(-[a-z0-9]+)*$'`),
  ],
);

/** Old addresses of sections, kept for ever: `slug` was the first part of what now stands under the section. */
export const sectionAddresses = pgTable(
  "section_addresses",
  {
    slug: text("slug").primaryKey(),
    sectionId: uuid("section_id")
      .notNull()
      .references(() => sections.id, { onDelete: "cascade" }),
    createdAt: timestamp("created_at", { withTimezone: true }).notNull().defaultNow(),
  },
  (table) => [index("section_addresses_section_idx").on(table.sectionId)],
);

/** Sections that are gone, and where their stories went: drafts may name them for as long as they are written on. */
export const closedSections = pgTable(
  "closed_sections",
  {
    /** The id that the section had. */
    id: uuid("id").primaryKey(),
    name: text("name").notNull(),
    intoId: uuid("into_id")
      .notNull()
      .references(() => sections.id, { onDelete: "cascade" }),
    closedAt: timestamp("closed_at", { withTimezone: true }).notNull().defaultNow(),
  },
  (table) => [index("closed_sections_into_idx").on(table.intoId)],
);

/** Topics. Made when first used; the name keeps the spelling of its first use. */
export const tags = pgTable(
  "tags",
  {
    id: uuid("id").primaryKey().$defaultFn(newId),
    slug: text("slug").notNull(),
    name: text("name").notNull(),
  },
  (table) => [
    uniqueIndex("tags_slug_key").on(table.slug),
    check("tags_slug_shape", sql`${table.slug} ~ '^[a-z0-9]+(-[a-z0-9]+)*$'`),
  ],
);
