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
import { people } from "./staff.ts";

/** The filters of the board that people keep under a name, for themselves or for the whole desk. */
export const boardFilters = pgTable(
  "board_filters",
  {
    id: uuid("id").primaryKey().$defaultFn(newId),
    personId: uuid("person_id")
      .notNull()
      .references(() => people.id, { onDelete: "cascade" }),
    name: text("name").notNull(),
    /** What stands after the question mark of the board's address, as `boardPath` writes it. */
    query: text("query").notNull(),
    isShared: boolean("is_shared").notNull().default(false),
    /** Rises with every change of its name. */
    version: integer("version").notNull().default(1),
    createdAt: timestamp("created_at", { withTimezone: true }).notNull().defaultNow(),
  },
  (table) => [
    uniqueIndex("board_filters_person_name_key").on(table.personId, sql`lower(${table.name})`),
    index("board_filters_shared_idx").on(table.createdAt).where(sql`${table.isShared}`),
    check("board_filters_name_length", sql`length(${table.name}) between 1 and 40`),
    check("board_filters_query_length", sql`length(${table.query}) between 1 and 1000`),
  ],
);
