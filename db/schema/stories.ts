import { sql } from "drizzle-orm";
import {
  boolean,
  check,
  customType,
  index,
  integer,
  pgTable,
  primaryKey,
  text,
  timestamp,
  uuid,
} from "drizzle-orm/pg-core";
import { newId } from "#lib/new-id.ts";
import { storyKinds } from "#newsroom/stories/types.ts";
import { storyStates } from "#newsroom/workflow/rules.ts";
import { sections } from "./sections.ts";
import { people } from "./staff.ts";

const bytea = customType<{ data: Uint8Array; driverData: Buffer }>({
  dataType: () => "bytea",
  toDriver: (value) => Buffer.from(value),
  fromDriver: (value) => new Uint8Array(value),
});

/** A story as the desk knows it. `version` rises with every move and is what a stale form is held against. */
export const stories = pgTable(
  "stories",
  {
    id: uuid("id").primaryKey().$defaultFn(newId),
    state: text("state", { enum: storyStates }).notNull().default("draft"),
    version: integer("version").notNull().default(1),
    /** Who began it; moves with hand-over. Co-writers stand in `story_writers`. */
    writerId: uuid("writer_id")
      .notNull()
      .references(() => people.id, { onDelete: "restrict" }),
    /** The editor who holds it in review. */
    reviewerId: uuid("reviewer_id").references(() => people.id, { onDelete: "set null" }),
    /** Copies of the draft's fields for lists; the draft is their truth. */
    title: text("title").notNull().default(""),
    kind: text("kind", { enum: storyKinds }).notNull().default("news"),
    sectionId: uuid("section_id").references(() => sections.id, { onDelete: "set null" }),
    sensitive: boolean("sensitive").notNull().default(false),
    wordCount: integer("word_count").notNull().default(0),
    /** Who sent the revision under review: nobody approves their own. */
    submittedById: uuid("submitted_by_id").references(() => people.id, { onDelete: "set null" }),
    submittedRevisionId: uuid("submitted_revision_id"),
    /** The revision that approval pinned: what readers see once its time is reached. */
    approvedRevisionId: uuid("approved_revision_id"),
    /** The first of two approvals that the draft as it stands has; writing on takes it away. */
    firstApprovedById: uuid("first_approved_by_id").references(() => people.id, { onDelete: "set null" }),
    firstApprovedRevisionId: uuid("first_approved_revision_id"),
    /** Since when an editor changes it after approval: what was approved stays as it is, and the draft waits. */
    workingCopySince: timestamp("working_copy_since", { withTimezone: true }),
    publishAt: timestamp("publish_at", { withTimezone: true }),
    embargoUntil: timestamp("embargo_until", { withTimezone: true }),
    createdAt: timestamp("created_at", { withTimezone: true }).notNull().defaultNow(),
    /** Last move or stored keystroke. */
    touchedAt: timestamp("touched_at", { withTimezone: true }).notNull().defaultNow(),
    /** Since when it is in its state: what waits, and how long. */
    stateSince: timestamp("state_since", { withTimezone: true }).notNull().defaultNow(),
  },
  (table) => [
    index("stories_state_touched_idx").on(table.state, table.touchedAt, table.id),
    index("stories_state_since_idx").on(table.state, table.stateSince),
    index("stories_section_state_idx").on(table.sectionId, table.state, table.touchedAt),
    index("stories_writer_idx").on(table.writerId, table.touchedAt),
    index("stories_touched_idx").on(table.touchedAt, table.id),
    index("stories_publish_at_idx").on(table.publishAt).where(sql`${table.state} = 'scheduled'`),
    check(
      "stories_state_known",
      sql`${table.state} in ('pitch', 'assigned', 'draft', 'in-review', 'changes-requested', 'approved', 'scheduled', 'published', 'updating', 'update-in-review', 'update-returned', 'withdrawn', 'spiked')`,
    ),
    check(
      "stories_scheduled_has_time",
      sql`(${table.state} = 'scheduled') = (${table.publishAt} is not null)`,
    ),
    check(
      "stories_approved_has_revision",
      sql`${table.state} not in ('approved', 'scheduled', 'published', 'updating', 'update-in-review', 'update-returned', 'withdrawn') or ${table.approvedRevisionId} is not null`,
    ),
    check(
      "stories_first_approval_in_review",
      sql`${table.firstApprovedRevisionId} is null or ${table.state} in ('in-review', 'update-in-review')`,
    ),
    check(
      "stories_working_copy_of_approved",
      sql`${table.workingCopySince} is null or ${table.state} in ('approved', 'scheduled', 'published')`,
    ),
    check(
      "stories_review_has_revision",
      sql`${table.state} not in ('in-review', 'update-in-review') or ${table.submittedRevisionId} is not null`,
    ),
  ],
);

/** Who writes a story: its first writer and those invited. Only they see it before it is sent. */
export const storyWriters = pgTable(
  "story_writers",
  {
    storyId: uuid("story_id")
      .notNull()
      .references(() => stories.id, { onDelete: "cascade" }),
    personId: uuid("person_id")
      .notNull()
      .references(() => people.id, { onDelete: "cascade" }),
  },
  (table) => [
    primaryKey({ name: "story_writers_pkey", columns: [table.storyId, table.personId] }),
    index("story_writers_person_idx").on(table.personId),
  ],
);

/** The draft: a Yjs document, whose binary is its only truth. Never rebuilt from JSON. */
export const drafts = pgTable("drafts", {
  storyId: uuid("story_id")
    .primaryKey()
    .references(() => stories.id, { onDelete: "cascade" }),
  document: bytea("document").notNull(),
  /** Rises with every store. */
  version: integer("version").notNull().default(1),
  updatedAt: timestamp("updated_at", { withTimezone: true }).notNull().defaultNow(),
  updatedById: uuid("updated_by_id").references(() => people.id, { onDelete: "set null" }),
});
