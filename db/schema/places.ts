import { sql } from "drizzle-orm";
import { check, index, integer, pgTable, text, timestamp, uniqueIndex, uuid } from "drizzle-orm/pg-core";
import { newId } from "#lib/new-id.ts";
import { placeKinds } from "#newsroom/places/types.ts";

/** The regencies and cities that the newspaper covers, each with a page of its stories. */
export const places = pgTable(
  "places",
  {
    id: uuid("id").primaryKey().$defaultFn(newId),
    slug: text("slug").notNull(),
    name: text("name").notNull(),
    kind: text("kind", { enum: placeKinds }).notNull(),
    /** Rises with every change; a form is held against it. */
    version: integer("version").notNull().default(1),
    createdAt: timestamp("created_at", { withTimezone: true }).notNull().defaultNow(),
  },
  (table) => [
    uniqueIndex("places_slug_key").on(table.slug),
    check("places_slug_shape", sql`${table.slug} ~ '^[a-z0-9]+(-[a-z0-9]+)*$'`),
    check("places_kind_known", sql`${table.kind} in ('city', 'regency', 'province')`),
  ],
);

/** How datelines write a place, in small letters. Each spelling means one place. */
export const placeSpellings = pgTable(
  "place_spellings",
  {
    spelling: text("spelling").primaryKey(),
    placeId: uuid("place_id")
      .notNull()
      .references(() => places.id, { onDelete: "cascade" }),
  },
  (table) => [
    index("place_spellings_place_idx").on(table.placeId),
    check("place_spellings_small", sql`${table.spelling} = lower(btrim(${table.spelling}))`),
  ],
);
