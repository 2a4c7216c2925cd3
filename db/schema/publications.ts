import { sql } from "drizzle-orm";
import { check, index, pgTable, text, timestamp, uniqueIndex, uuid } from "drizzle-orm/pg-core";
import { storyKinds } from "#newsroom/stories/types.ts";
import { withdrawalGrounds } from "#newsroom/workflow/rules.ts";
import { places } from "./places.ts";
import { revisions } from "./revisions.ts";
import { sections } from "./sections.ts";
import { people } from "./staff.ts";
import { stories } from "./stories.ts";

/**
 * What readers are given of a story: one row from the moment it is scheduled or published. A reader may see
 * it when `visible_at` is reached, no embargo holds it and it is not withdrawn; the view `public_stories`
 * holds that condition, and every reader's query goes through the view.
 */
export const publications = pgTable(
  "publications",
  {
    storyId: uuid("story_id")
      .primaryKey()
      .references(() => stories.id, { onDelete: "cascade" }),
    revisionId: uuid("revision_id")
      .notNull()
      .references(() => revisions.id, { onDelete: "restrict" }),
    sectionId: uuid("section_id")
      .notNull()
      .references(() => sections.id, { onDelete: "restrict" }),
    slug: text("slug").notNull(),
    /** Of the revision; a trigger copies it, so that lists by kind are read from one index. */
    kind: text("kind", { enum: storyKinds }).notNull().default("news"),
    /** Where it happened, by the revision's dateline; the same trigger finds it among the places. */
    placeId: uuid("place_id").references(() => places.id, { onDelete: "set null" }),
    /** The editor who approved, shown as "Editor: …". */
    editorId: uuid("editor_id").references(() => people.id, { onDelete: "set null" }),
    visibleAt: timestamp("visible_at", { withTimezone: true }).notNull(),
    embargoUntil: timestamp("embargo_until", { withTimezone: true }),
    /** When a person or the due job brought it out: a pause of all schedules does not take that back. */
    releasedAt: timestamp("released_at", { withTimezone: true }),
    /** Its time passed while all schedules were paused: it stays hidden until an editor decides about it. */
    heldAt: timestamp("held_at", { withTimezone: true }),
    /** Set when a change to a public story went live: shown as "Diperbarui … WIB". */
    updatedAt: timestamp("updated_at", { withTimezone: true }),
    withdrawnAt: timestamp("withdrawn_at", { withTimezone: true }),
    withdrawalGround: text("withdrawal_ground", { enum: withdrawalGrounds }),
    withdrawalNote: text("withdrawal_note"),
  },
  (table) => [
    uniqueIndex("publications_address_key").on(table.sectionId, table.slug),
    index("publications_visible_idx").on(table.visibleAt.desc(), table.storyId),
    index("publications_section_visible_idx").on(table.sectionId, table.visibleAt.desc(), table.storyId),
    index("publications_kind_visible_idx").on(table.kind, table.visibleAt.desc(), table.storyId),
    index("publications_place_visible_idx").on(table.placeId, table.visibleAt.desc(), table.storyId),
    uniqueIndex("publications_revision_key").on(table.revisionId),
    check(
      "publications_slug_shape",
      sql`${table.slug} ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and length(${table.slug}) <= 120`,
    ),
    check(
      "publications_withdrawal_whole",
      sql`(${table.withdrawnAt} is null) = (${table.withdrawalGround} is null) and (${table.withdrawnAt} is null) = (${table.withdrawalNote} is null)`,
    ),
  ],
);

/** Old addresses of stories, kept for ever. `path` is the old one, with its leading slash. */
export const redirects = pgTable(
  "redirects",
  {
    path: text("path").primaryKey(),
    storyId: uuid("story_id")
      .notNull()
      .references(() => stories.id, { onDelete: "cascade" }),
    createdAt: timestamp("created_at", { withTimezone: true }).notNull().defaultNow(),
  },
  (table) => [index("redirects_story_idx").on(table.storyId)],
);
