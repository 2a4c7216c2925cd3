import { sql } from "drizzle-orm";
import { check, index, integer, pgTable, text, timestamp, uniqueIndex, uuid } from "drizzle-orm/pg-core";
import { newId } from "#lib/new-id.ts";
import { sourceKinds } from "#newsroom/sources/types.ts";
import { people } from "./staff.ts";
import { stories } from "./stories.ts";

/**
 * The releases that a story was made from, as they came in. For the desk only: no view and no query of
 * readers knows this table. A trigger refuses every update.
 */
export const storySources = pgTable(
  "story_sources",
  {
    id: uuid("id").primaryKey().$defaultFn(newId),
    storyId: uuid("story_id")
      .notNull()
      .references(() => stories.id, { onDelete: "cascade" }),
    kind: text("kind", { enum: sourceKinds }).notNull(),
    /** "" when it was pasted. */
    fileName: text("file_name").notNull().default(""),
    /** Of a mail. */
    subject: text("subject").notNull().default(""),
    text: text("text").notNull(),
    /** SHA-256 of the text in hex: one release is kept once with a story. */
    digest: text("digest").notNull(),
    /** UTF-16 code units, as the browser counts them. */
    length: integer("length").notNull(),
    receivedById: uuid("received_by_id")
      .notNull()
      .references(() => people.id, { onDelete: "restrict" }),
    receivedAt: timestamp("received_at", { withTimezone: true }).notNull().defaultNow(),
  },
  (table) => [
    uniqueIndex("story_sources_story_digest_key").on(table.storyId, table.digest),
    index("story_sources_story_received_idx").on(table.storyId, table.receivedAt),
    check(
      "story_sources_kind_known",
      sql`${table.kind} in (${sql.raw(sourceKinds.map((kind) => `'${kind}'`).join(", "))})`,
    ),
    check("story_sources_text_length", sql`length(${table.text}) between 1 and 6000000`),
    check("story_sources_digest_shape", sql`${table.digest} ~ '^[0-9a-f]{64}$'`),
    check(
      "story_sources_names_length",
      sql`length(${table.fileName}) <= 255 and length(${table.subject}) <= 300`,
    ),
  ],
);
