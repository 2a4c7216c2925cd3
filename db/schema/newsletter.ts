import { sql } from "drizzle-orm";
import {
  boolean,
  check,
  date,
  index,
  integer,
  jsonb,
  pgTable,
  text,
  timestamp,
  uniqueIndex,
  uuid,
} from "drizzle-orm/pg-core";
import { newId } from "#lib/new-id.ts";
import {
  issueStates,
  type LetterContent,
  leaveWays,
  skipReasons,
  subscriberStates,
} from "#newsroom/newsletter/types.ts";

/** The one row of what the managing editor set: when letters go out, how fast, and how often readers are alerted. */
export const newsletterSettings = pgTable(
  "newsletter_settings",
  {
    id: integer("id").primaryKey().default(1),
    isOn: boolean("is_on").notNull().default(false),
    /** By the site's clock. */
    hour: integer("hour").notNull().default(6),
    /** 1 is Monday, 7 is Sunday. */
    days: integer("days").array().notNull().default(sql`'{1,2,3,4,5,6,7}'::integer[]`),
    perMinute: integer("per_minute").notNull().default(60),
    /** How many alerts readers' devices get in a day at most. */
    alertsPerDay: integer("alerts_per_day").notNull().default(4),
    /** For the next issue alone; empty again once it is made. "" as subject: the first title. */
    nextSubject: text("next_subject").notNull().default(""),
    nextIntro: text("next_intro").notNull().default(""),
    /** Rises with every change of the above. */
    version: integer("version").notNull().default(1),
  },
  (table) => [
    check("newsletter_settings_one_row", sql`${table.id} = 1`),
    check("newsletter_settings_hour", sql`${table.hour} between 0 and 23`),
    check("newsletter_settings_days", sql`${table.days} <@ array[1, 2, 3, 4, 5, 6, 7]`),
    check(
      "newsletter_settings_limits",
      sql`${table.perMinute} between 5 and 600 and ${table.alertsPerDay} between 0 and 20 and length(${table.nextSubject}) <= 120 and length(${table.nextIntro}) <= 600`,
    ),
  ],
);

/** A reader who wants the newsletter, wanted it, or is asked whether they do. Nothing but the address is known. */
export const newsletterSubscribers = pgTable(
  "newsletter_subscribers",
  {
    id: uuid("id").primaryKey().$defaultFn(newId),
    /** In its normal form; null once it is forgotten. */
    email: text("email"),
    state: text("state", { enum: subscriberStates }).notNull(),
    /** The key of the link that ends the subscription. Lies open: all that it can do is that. */
    leaveKey: text("leave_key").notNull(),
    /** How often a confirmation was asked for; each has a key of its own. */
    round: integer("round").notNull().default(1),
    /** SHA-256 of the key that confirms; null once it is used. */
    confirmHash: text("confirm_hash"),
    confirmUntil: timestamp("confirm_until", { withTimezone: true }),
    /** When the mail that asks for confirmation is due; null when none waits. */
    mailDueAt: timestamp("mail_due_at", { withTimezone: true }),
    mailFailures: integer("mail_failures").notNull().default(0),
    askedAt: timestamp("asked_at", { withTimezone: true }).notNull().defaultNow(),
    /** When and to which words they agreed. */
    consentAt: timestamp("consent_at", { withTimezone: true }),
    consentWords: text("consent_words").notNull().default(""),
    /** Issues in a row whose letter was refused for good. */
    refusals: integer("refusals").notNull().default(0),
    /** When it ended: left, or suspended. */
    endedAt: timestamp("ended_at", { withTimezone: true }),
    leftBy: text("left_by", { enum: leaveWays }),
    forgottenAt: timestamp("forgotten_at", { withTimezone: true }),
  },
  (table) => [
    uniqueIndex("newsletter_subscribers_email_key").on(table.email),
    uniqueIndex("newsletter_subscribers_leave_key").on(table.leaveKey),
    uniqueIndex("newsletter_subscribers_confirm_key").on(table.confirmHash),
    index("newsletter_subscribers_state_idx").on(table.state),
    index("newsletter_subscribers_mail_idx").on(table.mailDueAt).where(sql`${table.mailDueAt} is not null`),
    index("newsletter_subscribers_consent_idx").on(table.consentAt),
    index("newsletter_subscribers_ended_idx").on(table.endedAt),
    check(
      "newsletter_subscribers_state_known",
      sql`${table.state} in ('waiting', 'confirmed', 'suspended', 'left')`,
    ),
    check("newsletter_subscribers_way_known", sql`${table.leftBy} in ('page', 'one-click', 'desk')`),
    check("newsletter_subscribers_length", sql`length(${table.email}) between 3 and 254`),
    check(
      "newsletter_subscribers_forgotten",
      sql`(${table.email} is null) = (${table.forgottenAt} is not null) and (${table.email} is not null or ${table.state} in ('suspended', 'left'))`,
    ),
    check(
      "newsletter_subscribers_consent",
      sql`${table.state} <> 'confirmed' or (${table.consentAt} is not null and ${table.consentWords} <> '')`,
    ),
    check(
      "newsletter_subscribers_ended",
      sql`(${table.state} in ('suspended', 'left')) = (${table.endedAt} is not null)`,
    ),
  ],
);

/** A morning's letter, made once and frozen; or why that morning had none. */
export const newsletterIssues = pgTable(
  "newsletter_issues",
  {
    id: uuid("id").primaryKey().$defaultFn(newId),
    /** By the site's clock: never two on one day. */
    day: date("day").notNull(),
    /** Counts the issues that went out, from 1. */
    number: integer("number"),
    state: text("state", { enum: issueStates }).notNull(),
    skipReason: text("skip_reason", { enum: skipReasons }),
    /** What the desk set; "": the title of its first story that readers have. */
    subject: text("subject").notNull().default(""),
    intro: text("intro").notNull().default(""),
    content: jsonb("content").$type<LetterContent>().notNull(),
    madeAt: timestamp("made_at", { withTimezone: true }).notNull().defaultNow(),
    settledAt: timestamp("settled_at", { withTimezone: true }),
  },
  (table) => [
    uniqueIndex("newsletter_issues_day_key").on(table.day),
    uniqueIndex("newsletter_issues_number_key").on(table.number),
    check("newsletter_issues_state_known", sql`${table.state} in ('sending', 'sent', 'skipped')`),
    check("newsletter_issues_reason_known", sql`${table.skipReason} in ('nothing-new', 'too-late')`),
    check(
      "newsletter_issues_skipped",
      sql`(${table.state} = 'skipped') = (${table.skipReason} is not null) and (${table.state} = 'skipped') = (${table.number} is null)`,
    ),
    check("newsletter_issues_settled", sql`(${table.state} = 'sending') = (${table.settledAt} is null)`),
  ],
);

/** An issue on its way to one subscriber, once for each. Its id makes its Message-ID. */
export const newsletterLetters = pgTable(
  "newsletter_letters",
  {
    id: uuid("id").primaryKey().$defaultFn(newId),
    issueId: uuid("issue_id")
      .notNull()
      .references(() => newsletterIssues.id, { onDelete: "cascade" }),
    subscriberId: uuid("subscriber_id")
      .notNull()
      .references(() => newsletterSubscribers.id, { onDelete: "cascade" }),
    state: text("state", { enum: ["waiting", "sent", "failed", "dropped"] })
      .notNull()
      .default("waiting"),
    failures: integer("failures").notNull().default(0),
    /** What the mail server said last; without addresses. */
    failure: text("failure").notNull().default(""),
    dueAt: timestamp("due_at", { withTimezone: true }).notNull().defaultNow(),
    settledAt: timestamp("settled_at", { withTimezone: true }),
    /** That its reader left by this letter's link. */
    leftAt: timestamp("left_at", { withTimezone: true }),
  },
  (table) => [
    uniqueIndex("newsletter_letters_once_key").on(table.issueId, table.subscriberId),
    index("newsletter_letters_subscriber_idx").on(table.subscriberId),
    index("newsletter_letters_waiting_idx").on(table.dueAt).where(sql`${table.state} = 'waiting'`),
    index("newsletter_letters_settled_idx").on(table.settledAt),
    check("newsletter_letters_state_known", sql`${table.state} in ('waiting', 'sent', 'failed', 'dropped')`),
    check("newsletter_letters_settled", sql`(${table.state} = 'waiting') = (${table.settledAt} is null)`),
  ],
);
