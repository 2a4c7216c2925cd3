import { pgTable, text, uuid } from "drizzle-orm/pg-core";
import { stories } from "./stories.ts";

/**
 * The words of a story as the desk searches them: its title and the running text of its draft, with marks of its
 * state and of the day (UTC) on which it was last touched, so that usual words are looked for in the last days first.
 * Triggers keep title and marks in step and take the text of every revision; storing a draft writes its text. The
 * column `search` and its index are made by the migration, with the newsroom's own text search configuration.
 */
export const storyTexts = pgTable("story_texts", {
  storyId: uuid("story_id")
    .primaryKey()
    .references(() => stories.id, { onDelete: "cascade" }),
  title: text("title").notNull().default(""),
  text: text("text").notNull().default(""),
  marks: text("marks").array().notNull().default([]),
});
