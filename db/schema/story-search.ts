import { sql } from "drizzle-orm";
import { boolean, index, integer, pgTable, text, timestamp, uniqueIndex, uuid } from "drizzle-orm/pg-core";
import { publications } from "./publications.ts";

/**
 * What readers' questions are answered from: one narrow row a publication, written by a trigger on `publications`.
 * The column `search` and its index are made by the migration. Beside the stems of the story's words it holds marks
 * that no text can hold: `^stem` for each word of the title, `@d20261122`, `@m202611` and `@y2026` for the day of
 * its publication by the site's clock, `@s…` for its section, `@p…` for each name over it, `@k…` for its kind. A
 * filter is thereby one more lexeme of the same index, however large the archive.
 */
export const storySearch = pgTable(
  "story_search",
  {
    storyId: uuid("story_id")
      .primaryKey()
      .references(() => publications.storyId, { onDelete: "cascade" }),
    visibleAt: timestamp("visible_at", { withTimezone: true }).notNull(),
    /** Whether its words were counted in `search_words`. */
    isLearned: boolean("is_learned").notNull().default(false),
  },
  (table) => [index("story_search_unlearned_idx").on(table.storyId).where(sql`not ${table.isLearned}`)],
);

/**
 * The lists on which a published story stands: of each of its topics and of each name over it. Written by the same
 * trigger; read newest first along one index, whatever the length of the list.
 */
export const storyShelves = pgTable(
  "story_shelves",
  {
    /** The id of a topic or of a person. */
    shelfId: uuid("shelf_id").notNull(),
    visibleAt: timestamp("visible_at", { withTimezone: true }).notNull(),
    storyId: uuid("story_id")
      .notNull()
      .references(() => publications.storyId, { onDelete: "cascade" }),
  },
  (table) => [
    uniqueIndex("story_shelves_newest_key").on(table.shelfId, table.visibleAt.desc(), table.storyId),
    index("story_shelves_story_idx").on(table.storyId),
  ],
);

/**
 * The words of public stories as they were written, without accents: what a misspelt word is held against. Counted
 * by a job, never by the transaction that publishes. A trigram index is made by the migration.
 */
export const searchWords = pgTable(
  "search_words",
  {
    word: text("word").primaryKey(),
    stem: text("stem").notNull(),
    /** In how many stories it stood when they were counted; a corrected story counts again. */
    stories: integer("stories").notNull(),
  },
  (table) => [index("search_words_stem_idx").on(table.stem)],
);
