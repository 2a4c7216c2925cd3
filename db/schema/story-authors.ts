import { pgView, uuid } from "drizzle-orm/pg-core";

/**
 * Who is credited with a publication: those named over it, or where nobody is, the story's first writer.
 * Defined in the migration `numbers`; what counts or reports by person goes through it.
 */
export const storyAuthors = pgView("story_authors", {
  storyId: uuid("story_id").notNull(),
  personId: uuid("person_id").notNull(),
}).existing();
