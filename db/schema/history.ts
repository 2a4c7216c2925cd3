import { sql } from "drizzle-orm";
import { check, index, jsonb, pgTable, text, timestamp, uuid } from "drizzle-orm/pg-core";
import { newId } from "#lib/new-id.ts";
import { storyStates, verbs } from "#newsroom/workflow/rules.ts";
import { people } from "./staff.ts";
import { stories } from "./stories.ts";

/** Every move of every story: who, when, why. Append-only; a trigger refuses update and delete. */
export const moves = pgTable(
  "moves",
  {
    id: uuid("id").primaryKey().$defaultFn(newId),
    storyId: uuid("story_id")
      .notNull()
      .references(() => stories.id, { onDelete: "restrict" }),
    verb: text("verb", { enum: verbs }).notNull(),
    fromState: text("from_state", { enum: storyStates }).notNull(),
    toState: text("to_state", { enum: storyStates }).notNull(),
    /** Null when a job acted. */
    personId: uuid("person_id").references(() => people.id, { onDelete: "restrict" }),
    job: text("job"),
    /** The note or reason that went with it. */
    note: text("note").notNull().default(""),
    revisionId: uuid("revision_id"),
    /** To whom the review was handed. */
    toPersonId: uuid("to_person_id").references(() => people.id, { onDelete: "restrict" }),
    /** The time that a schedule was set to. */
    publishAt: timestamp("publish_at", { withTimezone: true }),
    at: timestamp("at", { withTimezone: true }).notNull().defaultNow(),
  },
  (table) => [
    index("moves_story_at_idx").on(table.storyId, table.at),
    index("moves_person_at_idx").on(table.personId, table.at),
    /** What came out in a stretch of time, however long the history is. */
    index("moves_published_idx").on(table.at).where(sql`${table.verb} in ('publish', 'publish-due')`),
    check("moves_one_actor", sql`(${table.personId} is null) <> (${table.job} is null)`),
  ],
);

/** What happened in the newsroom apart from moves: sign-ins, ended sessions, settings, pictures. Append-only. */
export const history = pgTable(
  "history",
  {
    id: uuid("id").primaryKey().$defaultFn(newId),
    /** Such as "session.begin". */
    event: text("event").notNull(),
    personId: uuid("person_id").references(() => people.id, { onDelete: "restrict" }),
    job: text("job"),
    subjectId: uuid("subject_id"),
    details: jsonb("details").$type<Record<string, string | number | boolean | null>>().notNull().default({}),
    at: timestamp("at", { withTimezone: true }).notNull().defaultNow(),
  },
  (table) => [
    index("history_subject_idx").on(table.subjectId, table.at),
    index("history_at_idx").on(table.at),
  ],
);

/** Effects that follow a move outside the database, each delivered once. `key` says what, so none doubles. */
export const outbox = pgTable(
  "outbox",
  {
    id: uuid("id").primaryKey().$defaultFn(newId),
    key: text("key").notNull().unique("outbox_key_key"),
    topic: text("topic", {
      enum: ["story-published", "story-updated", "story-withdrawn", "story-reinstated", "story-corrected"],
    }).notNull(),
    storyId: uuid("story_id")
      .notNull()
      .references(() => stories.id, { onDelete: "cascade" }),
    createdAt: timestamp("created_at", { withTimezone: true }).notNull().defaultNow(),
    deliveredAt: timestamp("delivered_at", { withTimezone: true }),
  },
  (table) => [index("outbox_waiting_idx").on(table.createdAt).where(sql`${table.deliveredAt} is null`)],
);
