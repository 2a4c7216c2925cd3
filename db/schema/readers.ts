import { sql } from "drizzle-orm";
import { check, index, integer, pgTable, text, timestamp, uniqueIndex, uuid } from "drizzle-orm/pg-core";
import { newId } from "#lib/new-id.ts";
import { readerMailKinds } from "#newsroom/readers/types.ts";
import { people } from "./staff.ts";

/** Readers who have an account: to write comments, and for nothing else. An account that ended is gone. */
export const readers = pgTable(
  "readers",
  {
    id: uuid("id").primaryKey().$defaultFn(newId),
    email: text("email").notNull(),
    name: text("name").notNull(),
    joinedAt: timestamp("joined_at", { withTimezone: true }).notNull().defaultNow(),
    /** When they agreed to which words: the version, and the words as they read them. */
    consentAt: timestamp("consent_at", { withTimezone: true }).notNull().defaultNow(),
    consentVersion: text("consent_version").notNull(),
    consentWords: text("consent_words").notNull(),
    blockedAt: timestamp("blocked_at", { withTimezone: true }),
    /** Null with `blockedAt` set: for good. */
    blockedUntil: timestamp("blocked_until", { withTimezone: true }),
    blockedById: uuid("blocked_by_id").references(() => people.id, { onDelete: "set null" }),
    blockReason: text("block_reason").notNull().default(""),
    version: integer("version").notNull().default(1),
  },
  (table) => [
    uniqueIndex("readers_email_key").on(table.email),
    uniqueIndex("readers_name_key").on(sql`lower(${table.name})`),
    index("readers_joined_idx").on(table.joinedAt.desc()),
    check(
      "readers_email_shape",
      sql`${table.email} = lower(${table.email}) and length(${table.email}) between 3 and 254`,
    ),
    check("readers_name_length", sql`length(${table.name}) between 1 and 40`),
    check("readers_block_whole", sql`(${table.blockedAt} is null) = (${table.blockReason} = '')`),
    check("readers_block_until", sql`${table.blockedUntil} is null or ${table.blockedAt} is not null`),
  ],
);

/** Links to sign in by, each once. The link itself is in the mail alone: here stands its digest. */
export const readerLinks = pgTable(
  "reader_links",
  {
    tokenHash: text("token_hash").primaryKey(),
    email: text("email").notNull(),
    /** Where the reader goes on after it. */
    next: text("next").notNull(),
    createdAt: timestamp("created_at", { withTimezone: true }).notNull().defaultNow(),
    expiresAt: timestamp("expires_at", { withTimezone: true }).notNull(),
    usedAt: timestamp("used_at", { withTimezone: true }),
  },
  (table) => [
    index("reader_links_created_idx").on(table.createdAt),
    index("reader_links_email_idx").on(table.email),
  ],
);

/** One browser in which a reader is signed in. Apart from the sessions of staff: neither opens what is the other's. */
export const readerSessions = pgTable(
  "reader_sessions",
  {
    id: uuid("id").primaryKey().$defaultFn(newId),
    tokenHash: text("token_hash").notNull(),
    readerId: uuid("reader_id")
      .notNull()
      .references(() => readers.id, { onDelete: "cascade" }),
    userAgent: text("user_agent").notNull().default(""),
    createdAt: timestamp("created_at", { withTimezone: true }).notNull().defaultNow(),
    lastSeenAt: timestamp("last_seen_at", { withTimezone: true }).notNull().defaultNow(),
    expiresAt: timestamp("expires_at", { withTimezone: true }).notNull(),
  },
  (table) => [
    uniqueIndex("reader_sessions_token_key").on(table.tokenHash),
    index("reader_sessions_reader_idx").on(table.readerId),
    index("reader_sessions_expires_idx").on(table.expiresAt),
  ],
);

/**
 * Mails to readers. `sealed` holds the whole mail, with its receiver, sealed by a key outside the database; it is
 * emptied as soon as the mail is settled, so that no link and no address stays.
 */
export const readerMails = pgTable(
  "reader_mails",
  {
    id: uuid("id").primaryKey().$defaultFn(newId),
    kind: text("kind", { enum: readerMailKinds }).notNull(),
    /** The comment that it tells of: a decision that is taken back takes its mail along. */
    commentId: uuid("comment_id"),
    sealed: text("sealed").notNull(),
    state: text("state", { enum: ["waiting", "sent", "failed", "dropped"] })
      .notNull()
      .default("waiting"),
    failures: integer("failures").notNull().default(0),
    /** What the mail server said last; without addresses. */
    failure: text("failure").notNull().default(""),
    createdAt: timestamp("created_at", { withTimezone: true }).notNull().defaultNow(),
    dueAt: timestamp("due_at", { withTimezone: true }).notNull(),
    settledAt: timestamp("settled_at", { withTimezone: true }),
  },
  (table) => [
    index("reader_mails_comment_idx").on(table.commentId),
    index("reader_mails_settled_idx").on(table.settledAt),
    index("reader_mails_waiting_idx").on(table.dueAt).where(sql`${table.state} = 'waiting'`),
    check("reader_mails_state_known", sql`${table.state} in ('waiting', 'sent', 'failed', 'dropped')`),
    check("reader_mails_settled", sql`(${table.state} = 'waiting') = (${table.settledAt} is null)`),
    check("reader_mails_emptied", sql`(${table.state} = 'waiting') = (${table.sealed} <> '')`),
  ],
);
