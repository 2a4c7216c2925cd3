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
  uuid,
} from "drizzle-orm/pg-core";
import { newId } from "#lib/new-id.ts";
import { aiPolicies, feedTexts, pingChannels, pingOutcomes } from "#newsroom/found/types.ts";

/** The one row of what the newsroom chose about being found. Without it the first values hold. */
export const foundSettings = pgTable(
  "found_settings",
  {
    id: integer("id").primaryKey().default(1),
    aiPolicy: text("ai_policy", { enum: aiPolicies }).notNull().default("all"),
    feedText: text("feed_text", { enum: feedTexts }).notNull().default("summary"),
    /** The WebSub hub that is told of changed feeds; "" = none. */
    hubUrl: text("hub_url").notNull().default(""),
    indexNow: boolean("index_now").notNull().default(false),
    /** Made when IndexNow is turned on first, and kept: search engines know the site by it. */
    indexNowKey: text("index_now_key"),
    /** Where security holes are reported, a mail or web address; "" = the publisher's mail. */
    securityContact: text("security_contact").notNull().default(""),
    /** Rises with every change of the settings above. */
    version: integer("version").notNull().default(1),
  },
  (table) => [
    check("found_settings_one_row", sql`${table.id} = 1`),
    check("found_settings_key_shape", sql`${table.indexNowKey} ~ '^[0-9a-f]{32}$'`),
    check("found_settings_key_there", sql`not ${table.indexNow} or ${table.indexNowKey} is not null`),
    check(
      "found_settings_lengths",
      sql`length(${table.hubUrl}) <= 500 and length(${table.securityContact}) <= 300`,
    ),
  ],
);

/** Changed addresses that a hub or search engines are to be told of, each once, until they were. */
export const pings = pgTable(
  "pings",
  {
    channel: text("channel", { enum: pingChannels }).notNull(),
    /** A path of our own site. */
    path: text("path").notNull(),
    failures: integer("failures").notNull().default(0),
    createdAt: timestamp("created_at", { withTimezone: true }).notNull().defaultNow(),
    dueAt: timestamp("due_at", { withTimezone: true }).notNull().defaultNow(),
  },
  (table) => [
    primaryKey({ name: "pings_pkey", columns: [table.channel, table.path] }),
    index("pings_due_idx").on(table.channel, table.dueAt),
  ],
);

/** Every request by which somebody was told, with what came of it; kept for thirty days. */
export const pingTries = pgTable(
  "ping_tries",
  {
    id: uuid("id").primaryKey().$defaultFn(newId),
    channel: text("channel", { enum: pingChannels }).notNull(),
    /** Who was told. */
    host: text("host").notNull(),
    paths: text("paths").array().notNull(),
    outcome: text("outcome", { enum: pingOutcomes }).notNull(),
    /** What they answered; null when nothing came. */
    status: integer("status"),
    at: timestamp("at", { withTimezone: true }).notNull().defaultNow(),
  },
  (table) => [index("ping_tries_at_idx").on(table.at.desc())],
);
