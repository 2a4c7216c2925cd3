import { sql } from "drizzle-orm";
import { check, index, pgTable, primaryKey, text, timestamp, uuid } from "drizzle-orm/pg-core";
import { assignmentAnswers } from "#newsroom/assignments/types.ts";
import { people } from "./staff.ts";
import { stories } from "./stories.ts";

/**
 * What is planned about a story before and while it is written: why a reporter offers it, what an editor asks
 * for, where, when, until when. Its title and section stand in the story, as for every other story.
 */
export const assignments = pgTable(
  "assignments",
  {
    storyId: uuid("story_id")
      .primaryKey()
      .references(() => stories.id, { onDelete: "cascade" }),
    pitchedById: uuid("pitched_by_id").references(() => people.id, { onDelete: "set null" }),
    /** The editor who gave it, last. */
    assignedById: uuid("assigned_by_id").references(() => people.id, { onDelete: "set null" }),
    /** Why the one who offers it thinks that it is a story. */
    why: text("why").notNull().default(""),
    /** What the editor asks for. */
    brief: text("brief").notNull().default(""),
    place: text("place").notNull().default(""),
    /** When that what is reported takes place. */
    happensAt: timestamp("happens_at", { withTimezone: true }),
    deadlineAt: timestamp("deadline_at", { withTimezone: true }),
    createdAt: timestamp("created_at", { withTimezone: true }).notNull().defaultNow(),
  },
  (table) => [
    index("assignments_deadline_idx").on(table.deadlineAt),
    check(
      "assignments_lengths",
      sql`length(${table.why}) <= 2000 and length(${table.brief}) <= 2000 and length(${table.place}) <= 60`,
    ),
    check("assignments_someone", sql`${table.assignedById} is null or ${table.deadlineAt} is not null`),
  ],
);

/** Whom an assignment is given to, and what they answered. */
export const assignees = pgTable(
  "assignees",
  {
    storyId: uuid("story_id")
      .notNull()
      .references(() => assignments.storyId, { onDelete: "cascade" }),
    personId: uuid("person_id")
      .notNull()
      .references(() => people.id, { onDelete: "cascade" }),
    answer: text("answer", { enum: assignmentAnswers }).notNull().default("asked"),
    /** Why they cannot. */
    reason: text("reason").notNull().default(""),
    askedAt: timestamp("asked_at", { withTimezone: true }).notNull().defaultNow(),
    answeredAt: timestamp("answered_at", { withTimezone: true }),
  },
  (table) => [
    primaryKey({ name: "assignees_pkey", columns: [table.storyId, table.personId] }),
    index("assignees_person_idx").on(table.personId),
    check("assignees_answer_known", sql`${table.answer} in ('asked', 'accepted', 'cannot')`),
    check("assignees_answered", sql`(${table.answer} = 'asked') = (${table.answeredAt} is null)`),
    check("assignees_reason", sql`(${table.answer} = 'cannot') = (${table.reason} <> '')`),
  ],
);
