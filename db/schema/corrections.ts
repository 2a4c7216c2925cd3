import { sql } from "drizzle-orm";
import {
  boolean,
  check,
  index,
  integer,
  pgTable,
  primaryKey,
  text,
  timestamp,
  uniqueIndex,
  uuid,
} from "drizzle-orm/pg-core";
import { newId } from "#lib/new-id.ts";
import {
  correctionKinds,
  linkKinds,
  requestKinds,
  requestStates,
  requestVerbs,
} from "#newsroom/corrections/types.ts";
import { publications } from "./publications.ts";
import { people } from "./staff.ts";

/**
 * What was wrong in a published story and what is right. It cannot be without its story, its time is the
 * database's, and its words never change: a trigger refuses all but being taken back once.
 */
export const corrections = pgTable(
  "corrections",
  {
    id: uuid("id").primaryKey().$defaultFn(newId),
    storyId: uuid("story_id")
      .notNull()
      .references(() => publications.storyId, { onDelete: "restrict" }),
    kind: text("kind", { enum: correctionKinds }).notNull(),
    wrong: text("wrong").notNull(),
    right: text("right_text").notNull(),
    apology: boolean("apology").notNull(),
    authorId: uuid("author_id")
      .notNull()
      .references(() => people.id, { onDelete: "restrict" }),
    publishedAt: timestamp("published_at", { withTimezone: true }).notNull().defaultNow(),
    withdrawnAt: timestamp("withdrawn_at", { withTimezone: true }),
    withdrawnById: uuid("withdrawn_by_id").references(() => people.id, { onDelete: "restrict" }),
    withdrawalReason: text("withdrawal_reason"),
  },
  (table) => [
    index("corrections_story_idx").on(table.storyId, table.publishedAt.desc()),
    index("corrections_published_idx").on(table.publishedAt.desc(), table.id.desc()),
    check("corrections_kind_known", sql`${table.kind} in ('erratum', 'correction', 'clarification')`),
    check(
      "corrections_lengths",
      sql`length(${table.wrong}) between 1 and 600 and length(${table.right}) between 1 and 2000`,
    ),
    check(
      "corrections_withdrawal_whole",
      sql`(${table.withdrawnAt} is null) = (${table.withdrawnById} is null) and (${table.withdrawnAt} is null) = (${table.withdrawalReason} is null) and length(${table.withdrawalReason}) between 1 and 1000`,
    ),
  ],
);

/** A published story that answers or updates another published one. */
export const storyLinks = pgTable(
  "story_links",
  {
    kind: text("kind", { enum: linkKinds }).notNull(),
    /** The newer story. */
    fromStoryId: uuid("from_story_id")
      .notNull()
      .references(() => publications.storyId, { onDelete: "restrict" }),
    /** The story that it answers or updates. */
    toStoryId: uuid("to_story_id")
      .notNull()
      .references(() => publications.storyId, { onDelete: "restrict" }),
    createdById: uuid("created_by_id")
      .notNull()
      .references(() => people.id, { onDelete: "restrict" }),
    createdAt: timestamp("created_at", { withTimezone: true }).notNull().defaultNow(),
  },
  (table) => [
    primaryKey({ name: "story_links_pkey", columns: [table.kind, table.fromStoryId, table.toStoryId] }),
    index("story_links_to_idx").on(table.toStoryId),
    index("story_links_from_idx").on(table.fromStoryId),
    check("story_links_kind_known", sql`${table.kind} in ('right-of-reply', 'update')`),
    check("story_links_two_stories", sql`${table.fromStoryId} <> ${table.toStoryId}`),
  ],
);

/** What a reader asks about a published story, with whom to answer and until when. */
export const readerRequests = pgTable(
  "reader_requests",
  {
    id: uuid("id").primaryKey().$defaultFn(newId),
    /** What the reader is given to ask by. */
    receipt: text("receipt").notNull(),
    kind: text("kind", { enum: requestKinds }).notNull(),
    storyId: uuid("story_id")
      .notNull()
      .references(() => publications.storyId, { onDelete: "restrict" }),
    name: text("name").notNull(),
    contact: text("contact").notNull(),
    wrong: text("wrong").notNull(),
    asked: text("asked").notNull(),
    receivedAt: timestamp("received_at", { withTimezone: true }).notNull().defaultNow(),
    dueAt: timestamp("due_at", { withTimezone: true }).notNull(),
    state: text("state", { enum: requestStates }).notNull().default("new"),
    version: integer("version").notNull().default(1),
    /** The editor who took it on. */
    holderId: uuid("holder_id").references(() => people.id, { onDelete: "set null" }),
    /** What answered it: a correction, or a story that is the reply. */
    correctionId: uuid("correction_id").references(() => corrections.id, { onDelete: "restrict" }),
    replyStoryId: uuid("reply_story_id").references(() => publications.storyId, { onDelete: "restrict" }),
    refusal: text("refusal").notNull().default(""),
    settledAt: timestamp("settled_at", { withTimezone: true }),
    /** When who asked was forgotten, some months after it was settled: name and contact are empty from then on. */
    forgottenAt: timestamp("forgotten_at", { withTimezone: true }),
  },
  (table) => [
    uniqueIndex("reader_requests_receipt_key").on(table.receipt),
    index("reader_requests_open_idx").on(table.dueAt).where(sql`${table.settledAt} is null`),
    index("reader_requests_settled_idx")
      .on(table.settledAt.desc())
      .where(sql`${table.settledAt} is not null`),
    index("reader_requests_story_idx").on(table.storyId),
    index("reader_requests_correction_idx").on(table.correctionId),
    check(
      "reader_requests_kind_known",
      sql`${table.kind} in ('complaint', 'right-of-reply', 'right-of-correction')`,
    ),
    check(
      "reader_requests_lengths",
      sql`length(${table.name}) between case when ${table.forgottenAt} is null then 1 else 0 end and 100 and length(${table.contact}) between case when ${table.forgottenAt} is null then 1 else 0 end and 150 and length(${table.wrong}) between 1 and 2000 and length(${table.asked}) between 1 and 4000 and length(${table.refusal}) <= 1000`,
    ),
    check(
      "reader_requests_settled",
      sql`(${table.state} in ('answered', 'refused')) = (${table.settledAt} is not null)`,
    ),
    check(
      "reader_requests_answer",
      sql`num_nonnulls(${table.correctionId}, ${table.replyStoryId}) = case when ${table.state} = 'answered' then 1 else 0 end`,
    ),
    check(
      "reader_requests_forgotten",
      sql`${table.forgottenAt} is null or (${table.name} = '' and ${table.contact} = '')`,
    ),
    check("reader_requests_refusal", sql`(${table.state} = 'refused') = (${table.refusal} <> '')`),
    check("reader_requests_due_after", sql`${table.dueAt} > ${table.receivedAt}`),
  ],
);

/** Every step of a request: who, when, why. Append-only; a trigger refuses update and delete. */
export const requestSteps = pgTable(
  "request_steps",
  {
    id: uuid("id").primaryKey().$defaultFn(newId),
    requestId: uuid("request_id")
      .notNull()
      .references(() => readerRequests.id, { onDelete: "restrict" }),
    verb: text("verb", { enum: requestVerbs }).notNull(),
    /** Null for the reader's own step. */
    personId: uuid("person_id").references(() => people.id, { onDelete: "restrict" }),
    note: text("note").notNull().default(""),
    at: timestamp("at", { withTimezone: true }).notNull().defaultNow(),
  },
  (table) => [
    index("request_steps_request_idx").on(table.requestId, table.at),
    check("request_steps_reader_sends", sql`(${table.verb} = 'send') = (${table.personId} is null)`),
    check("request_steps_note_length", sql`length(${table.note}) <= 1000`),
  ],
);
