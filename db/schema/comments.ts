import { sql } from "drizzle-orm";
import { check, index, pgTable, primaryKey, text, timestamp, uuid } from "drizzle-orm/pg-core";
import { newId } from "#lib/new-id.ts";
import { people } from "./staff.ts";
import { stories } from "./stories.ts";

/**
 * A talk about a place of a story's draft. The place is two Yjs relative positions and the words that stood there;
 * what is said never lies in the draft, where any writer could change it.
 */
export const commentThreads = pgTable(
  "comment_threads",
  {
    id: uuid("id").primaryKey().$defaultFn(newId),
    storyId: uuid("story_id")
      .notNull()
      .references(() => stories.id, { onDelete: "cascade" }),
    startedById: uuid("started_by_id")
      .notNull()
      .references(() => people.id, { onDelete: "restrict" }),
    startedAt: timestamp("started_at", { withTimezone: true }).notNull().defaultNow(),
    /** Base64 of Yjs relative positions; null: about the whole story. */
    startAnchor: text("start_anchor"),
    endAnchor: text("end_anchor"),
    /** The words at the place when it was last known, and what stood around them. */
    quote: text("quote").notNull().default(""),
    before: text("before").notNull().default(""),
    after: text("after").notNull().default(""),
    resolvedAt: timestamp("resolved_at", { withTimezone: true }),
    resolvedById: uuid("resolved_by_id").references(() => people.id, { onDelete: "restrict" }),
  },
  (table) => [
    index("comment_threads_story_idx").on(table.storyId, table.startedAt),
    check("comment_threads_place", sql`(${table.startAnchor} is null) = (${table.endAnchor} is null)`),
    check("comment_threads_quoted", sql`(${table.startAnchor} is null) = (${table.quote} = '')`),
    check("comment_threads_resolved", sql`(${table.resolvedAt} is null) = (${table.resolvedById} is null)`),
    check(
      "comment_threads_lengths",
      sql`length(${table.quote}) <= 500 and length(${table.before}) <= 60 and length(${table.after}) <= 60 and length(${table.startAnchor}) <= 200 and length(${table.endAnchor}) <= 200`,
    ),
  ],
);

/** What somebody said in a thread. Its id is made in the browser, so that one sent twice is kept once. */
export const comments = pgTable(
  "comments",
  {
    id: uuid("id").primaryKey(),
    threadId: uuid("thread_id")
      .notNull()
      .references(() => commentThreads.id, { onDelete: "cascade" }),
    authorId: uuid("author_id")
      .notNull()
      .references(() => people.id, { onDelete: "restrict" }),
    body: text("body").notNull(),
    at: timestamp("at", { withTimezone: true }).notNull().defaultNow(),
    editedAt: timestamp("edited_at", { withTimezone: true }),
    /** Taken back by its author: its words are gone, its place in the talk stays. */
    deletedAt: timestamp("deleted_at", { withTimezone: true }),
  },
  (table) => [
    index("comments_thread_idx").on(table.threadId, table.at),
    check("comments_body_length", sql`length(${table.body}) <= 2000`),
    check("comments_deleted_is_empty", sql`(${table.deletedAt} is null) = (${table.body} <> '')`),
  ],
);

/** Whom a comment names with @. */
export const commentMentions = pgTable(
  "comment_mentions",
  {
    commentId: uuid("comment_id")
      .notNull()
      .references(() => comments.id, { onDelete: "cascade" }),
    personId: uuid("person_id")
      .notNull()
      .references(() => people.id, { onDelete: "cascade" }),
  },
  (table) => [primaryKey({ name: "comment_mentions_pkey", columns: [table.commentId, table.personId] })],
);
