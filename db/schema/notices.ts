import { sql } from "drizzle-orm";
import {
  type AnyPgColumn,
  boolean,
  check,
  date,
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
import { noticeEvents, noticeGroups, receivers } from "#newsroom/notices/types.ts";
import { storyKinds } from "#newsroom/stories/types.ts";
import { comments } from "./comments.ts";
import { readerRequests } from "./corrections.ts";
import { sections } from "./sections.ts";
import { people } from "./staff.ts";
import { stories } from "./stories.ts";

/**
 * What happened and is to be told, written in the transaction in which it happened. `key` names it for ever, so that
 * nothing is told twice; the worker tells it and sets `told_at`.
 */
export const happenings = pgTable(
  "happenings",
  {
    id: uuid("id").primaryKey().$defaultFn(newId),
    key: text("key").notNull().unique("happenings_key_key"),
    event: text("event", { enum: noticeEvents }).notNull(),
    storyId: uuid("story_id")
      .notNull()
      .references(() => stories.id, { onDelete: "cascade" }),
    commentId: uuid("comment_id").references(() => comments.id, { onDelete: "cascade" }),
    requestId: uuid("request_id").references(() => readerRequests.id, { onDelete: "cascade" }),
    /** Who did it; null for a job or a reader. */
    fromId: uuid("from_id").references(() => people.id, { onDelete: "set null" }),
    /** Whom the event itself names. */
    concernedIds: uuid("concerned_ids").array().notNull().default([]),
    /** Who is told of the same thing by another event. */
    exceptIds: uuid("except_ids").array().notNull().default([]),
    /** The reason that went with it. */
    note: text("note").notNull().default(""),
    at: timestamp("at", { withTimezone: true }).notNull().defaultNow(),
    toldAt: timestamp("told_at", { withTimezone: true }),
  },
  (table) => [
    index("happenings_waiting_idx").on(table.at).where(sql`${table.toldAt} is null`),
    index("happenings_at_idx").on(table.at),
    index("happenings_story_idx").on(table.storyId),
    check("happenings_event_known", known(table.event, noticeEvents)),
  ],
);

/** Of what is told to whom, and by which ways: the newsroom's own rules. */
export const noticeRules = pgTable(
  "notice_rules",
  {
    id: uuid("id").primaryKey().$defaultFn(newId),
    event: text("event", { enum: noticeEvents }).notNull(),
    sectionId: uuid("section_id").references(() => sections.id, { onDelete: "cascade" }),
    kind: text("kind", { enum: storyKinds }),
    /** Only for stories that are marked as sensitive. */
    sensitive: boolean("sensitive").notNull().default(false),
    receiver: text("receiver", { enum: receivers }).notNull(),
    personId: uuid("person_id").references(() => people.id, { onDelete: "cascade" }),
    app: boolean("app").notNull(),
    email: boolean("email").notNull(),
    push: boolean("push").notNull(),
  },
  (table) => [
    uniqueIndex("notice_rules_whole_key").on(
      table.event,
      table.receiver,
      sql`coalesce(${table.sectionId}::text, '')`,
      sql`coalesce(${table.kind}, '')`,
      table.sensitive,
      sql`coalesce(${table.personId}::text, '')`,
    ),
    check("notice_rules_event_known", known(table.event, noticeEvents)),
    check("notice_rules_receiver_known", known(table.receiver, receivers)),
    check("notice_rules_person", sql`(${table.receiver} = 'person') = (${table.personId} is not null)`),
    check("notice_rules_some_way", sql`${table.app} or ${table.email} or ${table.push}`),
  ],
);

/** How a person wants to be told of a group of events, in place of what the rules say. */
export const noticeChoices = pgTable(
  "notice_choices",
  {
    personId: uuid("person_id")
      .notNull()
      .references(() => people.id, { onDelete: "cascade" }),
    group: text("group", { enum: noticeGroups }).notNull(),
    app: boolean("app").notNull(),
    email: boolean("email").notNull(),
    push: boolean("push").notNull(),
    digest: boolean("digest").notNull(),
  },
  (table) => [
    primaryKey({ name: "notice_choices_pkey", columns: [table.personId, table.group] }),
    check("notice_choices_group_known", known(table.group, noticeGroups)),
  ],
);

/** When a person does not want to be disturbed, and when their digest comes. By the site's clock. */
export const noticeHabits = pgTable(
  "notice_habits",
  {
    personId: uuid("person_id")
      .primaryKey()
      .references(() => people.id, { onDelete: "cascade" }),
    /** Minutes of the day. */
    quietFrom: integer("quiet_from"),
    quietTo: integer("quiet_to"),
    urgentThrough: boolean("urgent_through").notNull(),
    digestHour: integer("digest_hour").notNull(),
    /** The last day whose digest was seen to, whether there was something to send or not. */
    digestDay: date("digest_day"),
  },
  (table) => [
    check(
      "notice_habits_quiet",
      sql`(${table.quietFrom} is null) = (${table.quietTo} is null) and ${table.quietFrom} between 0 and 1439 and ${table.quietTo} between 0 and 1439`,
    ),
    check("notice_habits_digest_hour", sql`${table.digestHour} between 0 and 23`),
  ],
);

/**
 * A mail to a person: of one notice, or the digest of a day. Its id makes its Message-ID, so that one that is sent
 * again after a fault is the same mail to whoever receives it.
 */
export const mails = pgTable(
  "mails",
  {
    id: uuid("id").primaryKey().$defaultFn(newId),
    personId: uuid("person_id")
      .notNull()
      .references(() => people.id, { onDelete: "cascade" }),
    /** The day of a digest; null for a mail of one notice. */
    digestDay: date("digest_day"),
    state: text("state", { enum: ["waiting", "sent", "failed", "dropped"] })
      .notNull()
      .default("waiting"),
    /** How often it was tried in vain. */
    failures: integer("failures").notNull().default(0),
    /** What the mail server said last; without addresses. */
    failure: text("failure").notNull().default(""),
    createdAt: timestamp("created_at", { withTimezone: true }).notNull().defaultNow(),
    dueAt: timestamp("due_at", { withTimezone: true }).notNull(),
    settledAt: timestamp("settled_at", { withTimezone: true }),
  },
  (table) => [
    uniqueIndex("mails_digest_key").on(table.personId, table.digestDay),
    index("mails_waiting_idx").on(table.dueAt).where(sql`${table.state} = 'waiting'`),
    index("mails_created_idx").on(table.createdAt),
    check("mails_state_known", sql`${table.state} in ('waiting', 'sent', 'failed', 'dropped')`),
    check("mails_settled", sql`(${table.state} = 'waiting') = (${table.settledAt} is null)`),
  ],
);

/** What somebody is told, each person a row, once for an event. `in_app`: whether it stands in their inbox. */
export const notices = pgTable(
  "notices",
  {
    id: uuid("id").primaryKey().$defaultFn(newId),
    personId: uuid("person_id")
      .notNull()
      .references(() => people.id, { onDelete: "cascade" }),
    event: text("kind", { enum: noticeEvents }).notNull(),
    /** What it tells of; null for notices from before there were events. */
    eventId: uuid("event_id").references(() => happenings.id, { onDelete: "cascade" }),
    /** Who did it; null for a job or a reader. */
    fromId: uuid("from_id").references(() => people.id, { onDelete: "set null" }),
    storyId: uuid("story_id").references(() => stories.id, { onDelete: "cascade" }),
    commentId: uuid("comment_id").references(() => comments.id, { onDelete: "cascade" }),
    requestId: uuid("request_id").references(() => readerRequests.id, { onDelete: "cascade" }),
    inApp: boolean("in_app").notNull().default(true),
    /** The one mail in which it went out. */
    mailId: uuid("mail_id").references(() => mails.id, { onDelete: "set null" }),
    at: timestamp("at", { withTimezone: true }).notNull().defaultNow(),
    readAt: timestamp("read_at", { withTimezone: true }),
  },
  (table) => [
    index("notices_person_at_idx").on(table.personId, table.at),
    index("notices_at_idx").on(table.at),
    index("notices_mail_idx").on(table.mailId),
    index("notices_unread_idx").on(table.personId).where(sql`${table.readAt} is null`),
    uniqueIndex("notices_event_key").on(table.eventId, table.personId),
    uniqueIndex("notices_comment_key").on(table.personId, table.commentId),
    check("notices_kind_known", known(table.event, noticeEvents)),
    check("notices_not_to_oneself", sql`${table.fromId} is null or ${table.fromId} <> ${table.personId}`),
  ],
);

/** That a column holds one of a closed list of words. */
function known(column: AnyPgColumn, words: readonly string[]) {
  return sql`${column} in (${sql.raw(words.map((word) => `'${word}'`).join(", "))})`;
}
