import { sql } from "drizzle-orm";
import {
  check,
  index,
  integer,
  pgTable,
  primaryKey,
  timestamp,
  uniqueIndex,
  uuid,
} from "drizzle-orm/pg-core";
import { revisions } from "./revisions.ts";
import { storySources } from "./sources.ts";
import { stories } from "./stories.ts";

/**
 * What a text is recognised by: one row for the revision that a publication gives to readers, and one for each
 * release kept with a story. The number is small on purpose: it stands in every row of `fingerprint_hashes`.
 */
export const fingerprints = pgTable(
  "fingerprints",
  {
    id: integer("id").primaryKey().generatedAlwaysAsIdentity(),
    storyId: uuid("story_id")
      .notNull()
      .references(() => stories.id, { onDelete: "cascade" }),
    revisionId: uuid("revision_id").references(() => revisions.id, { onDelete: "cascade" }),
    sourceId: uuid("source_id").references(() => storySources.id, { onDelete: "cascade" }),
    /** How many hashes it has: what a share is counted against. */
    size: integer("size").notNull(),
    madeAt: timestamp("made_at", { withTimezone: true }).notNull().defaultNow(),
  },
  (table) => [
    uniqueIndex("fingerprints_story_revision_key")
      .on(table.storyId)
      .where(sql`${table.revisionId} is not null`),
    uniqueIndex("fingerprints_source_key").on(table.sourceId),
    index("fingerprints_revision_idx").on(table.revisionId),
    check("fingerprints_of_one_text", sql`(${table.revisionId} is null) <> (${table.sourceId} is null)`),
  ],
);

/** Sampled hashes of six words in a row. Found by hash, newest first, without touching the table. */
export const fingerprintHashes = pgTable(
  "fingerprint_hashes",
  {
    hash: integer("hash").notNull(),
    fingerprintId: integer("fingerprint_id")
      .notNull()
      .references(() => fingerprints.id, { onDelete: "cascade" }),
  },
  (table) => [
    primaryKey({ name: "fingerprint_hashes_pkey", columns: [table.hash, table.fingerprintId] }),
    index("fingerprint_hashes_fingerprint_idx").on(table.fingerprintId),
  ],
);
