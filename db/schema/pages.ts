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
import { pageShelves } from "#newsroom/pages/types.ts";
import { people } from "./staff.ts";

/**
 * Pages that the newsroom writes itself. Those that every newsroom has (about, contact, the rules it follows)
 * get a row when somebody first works on them; until then they say what `newsroom/pages/default-content.ts` says.
 */
export const fixedPages = pgTable(
  "fixed_pages",
  {
    id: uuid("id").primaryKey().$defaultFn(newId),
    slug: text("slug").notNull(),
    /** Under which heading of the footer it is linked. */
    shelf: text("shelf", { enum: pageShelves }).notNull(),
    /** Title, lead and body that are being worked on; null when nothing differs from what readers have. */
    draft: jsonb("draft"),
    draftSavedAt: timestamp("draft_saved_at", { withTimezone: true }),
    draftSavedById: uuid("draft_saved_by_id").references(() => people.id, { onDelete: "set null" }),
    /** The version that readers have; null for a page that is not out (or says what it says by default). */
    liveNumber: integer("live_number"),
    /** Rises with every save, publication and restore; what a screen shows is held against it. */
    version: integer("version").notNull().default(1),
    createdAt: timestamp("created_at", { withTimezone: true }).notNull().defaultNow(),
  },
  (table) => [
    uniqueIndex("fixed_pages_slug_key").on(table.slug),
    check("fixed_pages_slug_shape", sql`${table.slug} ~ '^[a-z0-9]+(-[a-z0-9]+)*$'`),
    check("fixed_pages_shelf_known", sql`${table.shelf} in ('about', 'rules', 'none')`),
    check("fixed_pages_draft_whole", sql`(${table.draft} is null) = (${table.draftSavedAt} is null)`),
  ],
);

/** What readers had at some time; never changed. */
export const fixedPageVersions = pgTable(
  "fixed_page_versions",
  {
    pageId: uuid("page_id")
      .notNull()
      .references(() => fixedPages.id, { onDelete: "cascade" }),
    number: integer("number").notNull(),
    /** Title, lead and body. */
    content: jsonb("content").notNull(),
    publishedAt: timestamp("published_at", { withTimezone: true }).notNull().defaultNow(),
    publishedById: uuid("published_by_id").references(() => people.id, { onDelete: "set null" }),
  },
  (table) => [
    primaryKey({ name: "fixed_page_versions_pkey", columns: [table.pageId, table.number] }),
    index("fixed_page_versions_person_idx").on(table.publishedById),
  ],
);
