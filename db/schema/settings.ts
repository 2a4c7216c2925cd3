import { sql } from "drizzle-orm";
import { bigint, boolean, check, integer, pgTable, text } from "drizzle-orm/pg-core";

/** The one row of settings of the site. `edition` rises in the transaction of anything that readers can see. */
export const siteSettings = pgTable(
  "site_settings",
  {
    id: integer("id").primaryKey().default(1),
    name: text("name").notNull(),
    tagline: text("tagline").notNull().default(""),
    /** IANA zone, such as "Asia/Jakarta". */
    timeZone: text("time_zone").notNull().default("Asia/Jakarta"),
    locale: text("locale", { enum: ["id", "en"] })
      .notNull()
      .default("id"),
    publisherName: text("publisher_name").notNull().default(""),
    publisherAddress: text("publisher_address").notNull().default(""),
    publisherEmail: text("publisher_email").notNull().default(""),
    publisherPhone: text("publisher_phone").notNull().default(""),
    /** Whether somebody may approve what they wrote or sent themselves. */
    mayApproveOwn: boolean("may_approve_own").notNull().default(false),
    edition: bigint("edition", { mode: "number" }).notNull().default(1),
  },
  (table) => [check("site_settings_one_row", sql`${table.id} = 1`)],
);
