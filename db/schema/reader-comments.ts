import { sql } from "drizzle-orm";
import {
  type AnyPgColumn,
  boolean,
  check,
  index,
  integer,
  pgTable,
  text,
  timestamp,
  uuid,
} from "drizzle-orm/pg-core";
import { newId } from "#lib/new-id.ts";
import {
  commentGrounds,
  commentMarks,
  commentStates,
  commentVerbs,
  reportOutcomes,
  reportReasons,
  storyChoices,
} from "#newsroom/reader-comments/types.ts";
import { publications } from "./publications.ts";
import { readers } from "./readers.ts";
import { people } from "./staff.ts";

/** The one row of how readers' comments are kept. Off until the managing editor turns it on. */
export const commentSettings = pgTable(
  "comment_settings",
  {
    id: integer("id").primaryKey().default(1),
    enabled: boolean("enabled").notNull().default(false),
    sectionIds: uuid("section_ids").array().notNull().default(sql`'{}'::uuid[]`),
    openDays: integer("open_days").notNull().default(14),
    trustAfter: integer("trust_after").notNull().default(0),
    waitWords: text("wait_words").array().notNull().default(sql`'{}'::text[]`),
    refusedWords: text("refused_words").array().notNull().default(sql`'{}'::text[]`),
    version: integer("version").notNull().default(1),
  },
  (table) => [
    check("comment_settings_one_row", sql`${table.id} = 1`),
    check("comment_settings_open_days", sql`${table.openDays} between 0 and 365`),
    check("comment_settings_trust", sql`${table.trustAfter} between 0 and 500`),
  ],
);

/** What holds for one story, whatever its section says. */
export const storyCommentChoices = pgTable("story_comment_choices", {
  storyId: uuid("story_id")
    .primaryKey()
    .references(() => publications.storyId, { onDelete: "cascade" }),
  choice: text("choice", { enum: storyChoices }).notNull(),
  setById: uuid("set_by_id").references(() => people.id, { onDelete: "set null" }),
  setAt: timestamp("set_at", { withTimezone: true }).notNull().defaultNow(),
});

/** What a reader wrote about a story. Its row stays when its words go, so that answers keep their place. */
export const readerComments = pgTable(
  "reader_comments",
  {
    id: uuid("id").primaryKey().$defaultFn(newId),
    storyId: uuid("story_id")
      .notNull()
      .references(() => publications.storyId, { onDelete: "restrict" }),
    /** Null: the account ended. */
    readerId: uuid("reader_id").references(() => readers.id, { onDelete: "set null" }),
    /** The comment that it answers; that one answers none. */
    parentId: uuid("parent_id").references((): AnyPgColumn => readerComments.id, { onDelete: "restrict" }),
    text: text("text").notNull(),
    marks: text("marks", { enum: commentMarks }).array().notNull().default(sql`'{}'::text[]`),
    state: text("state", { enum: commentStates }).notNull(),
    version: integer("version").notNull().default(1),
    sentAt: timestamp("sent_at", { withTimezone: true }).notNull().defaultNow(),
    editedAt: timestamp("edited_at", { withTimezone: true }),
    ground: text("ground", { enum: commentGrounds }),
    /** What the reader was told with the decision. */
    note: text("note").notNull().default(""),
    decidedById: uuid("decided_by_id").references(() => people.id, { onDelete: "set null" }),
    decidedAt: timestamp("decided_at", { withTimezone: true }),
  },
  (table) => [
    index("reader_comments_story_idx").on(table.storyId, table.state, table.sentAt),
    index("reader_comments_parent_idx").on(table.parentId, table.sentAt),
    index("reader_comments_reader_idx").on(table.readerId, table.sentAt.desc()),
    index("reader_comments_waiting_idx").on(table.sentAt).where(sql`${table.state} = 'waiting'`),
    index("reader_comments_decided_idx")
      .on(table.decidedAt.desc())
      .where(sql`${table.decidedAt} is not null`),
    check(
      "reader_comments_state_known",
      sql`${table.state} in ('waiting', 'published', 'refused', 'removed', 'deleted')`,
    ),
    check(
      "reader_comments_text",
      sql`case when ${table.state} = 'deleted' then ${table.text} = '' else length(${table.text}) between 1 and 1500 end`,
    ),
    check(
      "reader_comments_ground",
      sql`(${table.state} in ('refused', 'removed')) = (${table.ground} is not null) and length(${table.note}) <= 500`,
    ),
    check("reader_comments_not_of_itself", sql`${table.parentId} <> ${table.id}`),
  ],
);

/** Every step of a comment: who, when, why. Append-only; a trigger refuses update and delete. */
export const readerCommentSteps = pgTable(
  "reader_comment_steps",
  {
    id: uuid("id").primaryKey().$defaultFn(newId),
    commentId: uuid("comment_id")
      .notNull()
      .references(() => readerComments.id, { onDelete: "restrict" }),
    verb: text("verb", { enum: commentVerbs }).notNull(),
    /** Null for the reader's own step and for what trust published. */
    personId: uuid("person_id").references(() => people.id, { onDelete: "restrict" }),
    ground: text("ground", { enum: commentGrounds }),
    note: text("note").notNull().default(""),
    at: timestamp("at", { withTimezone: true }).notNull().defaultNow(),
  },
  (table) => [index("reader_comment_steps_comment_idx").on(table.commentId, table.at)],
);

/** That somebody says a published comment breaks the rules, and until when that is acted on. */
export const commentReports = pgTable(
  "comment_reports",
  {
    id: uuid("id").primaryKey().$defaultFn(newId),
    commentId: uuid("comment_id")
      .notNull()
      .references(() => readerComments.id, { onDelete: "restrict" }),
    reason: text("reason", { enum: reportReasons }).notNull(),
    words: text("words").notNull(),
    /** Where the outcome is told; "" where none was left, and once it was forgotten. */
    email: text("email").notNull(),
    receivedAt: timestamp("received_at", { withTimezone: true }).notNull().defaultNow(),
    dueAt: timestamp("due_at", { withTimezone: true }).notNull(),
    outcome: text("outcome", { enum: reportOutcomes }),
    settledAt: timestamp("settled_at", { withTimezone: true }),
    settledById: uuid("settled_by_id").references(() => people.id, { onDelete: "set null" }),
  },
  (table) => [
    index("comment_reports_comment_idx").on(table.commentId),
    index("comment_reports_open_idx").on(table.dueAt).where(sql`${table.settledAt} is null`),
    index("comment_reports_settled_idx").on(table.settledAt).where(sql`${table.settledAt} is not null`),
    check("comment_reports_lengths", sql`length(${table.words}) <= 500 and length(${table.email}) <= 254`),
    check("comment_reports_settled_whole", sql`(${table.settledAt} is null) = (${table.outcome} is null)`),
    check("comment_reports_due_after", sql`${table.dueAt} > ${table.receivedAt}`),
  ],
);
