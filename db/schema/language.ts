import { sql } from "drizzle-orm";
import {
  boolean,
  check,
  index,
  integer,
  pgTable,
  text,
  timestamp,
  uniqueIndex,
  uuid,
} from "drizzle-orm/pg-core";
import { newId } from "#lib/new-id.ts";
import { ruleGroups, ruleKinds, severities } from "#newsroom/language/types.ts";
import { people } from "./staff.ts";

/** The rule table of the language checker, kept by editors. */
export const languageRules = pgTable(
  "language_rules",
  {
    id: uuid("id").primaryKey().$defaultFn(newId),
    /** The name of a rule that came with the program; null for one that editors made. */
    code: text("code"),
    group: text("group", { enum: ruleGroups }).notNull(),
    kind: text("kind", { enum: ruleKinds }).notNull(),
    /** Words: one `written = better` a line. Pattern: the pattern. Check: its name. */
    entries: text("entries").notNull(),
    message: text("message").notNull(),
    suggestion: text("suggestion").notNull().default(""),
    severity: text("severity", { enum: severities }).notNull(),
    isOn: boolean("is_on").notNull().default(true),
    /** Sentences in which the rule must find something, and such in which it must not. */
    matches: text("matches").array().notNull().default([]),
    misses: text("misses").array().notNull().default([]),
    /** Rises with every change, so that nobody overwrites what they have not seen. */
    version: integer("version").notNull().default(1),
    updatedById: uuid("updated_by_id").references(() => people.id, { onDelete: "set null" }),
    createdAt: timestamp("created_at", { withTimezone: true }).notNull().defaultNow(),
    updatedAt: timestamp("updated_at", { withTimezone: true }).notNull().defaultNow(),
  },
  (table) => [
    uniqueIndex("language_rules_code_key").on(table.code),
    index("language_rules_group_idx").on(table.group, table.createdAt),
    check("language_rules_kind_known", sql`${table.kind} in ('words', 'pattern', 'check')`),
    check("language_rules_severity_known", sql`${table.severity} in ('error', 'warning', 'hint')`),
    check("language_rules_entries_length", sql`length(${table.entries}) between 1 and 12000`),
    check("language_rules_message_length", sql`length(${table.message}) between 1 and 300`),
    check("language_rules_check_has_code", sql`${table.kind} <> 'check' or ${table.code} is not null`),
  ],
);

/** Words that the newsroom added to the dictionary, in lower case. */
export const languageWords = pgTable(
  "language_words",
  {
    id: uuid("id").primaryKey().$defaultFn(newId),
    word: text("word").notNull(),
    addedById: uuid("added_by_id").references(() => people.id, { onDelete: "set null" }),
    addedAt: timestamp("added_at", { withTimezone: true }).notNull().defaultNow(),
  },
  (table) => [
    uniqueIndex("language_words_word_key").on(table.word),
    check(
      "language_words_word_shape",
      sql`${table.word} = lower(${table.word}) and length(${table.word}) between 2 and 60`,
    ),
  ],
);
