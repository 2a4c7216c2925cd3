import { sql } from "drizzle-orm";
import { bigint, boolean, check, integer, pgTable, text, timestamp, uuid } from "drizzle-orm/pg-core";
import { editsAfterApproval, secondApprovals } from "#newsroom/workflow/house.ts";
import { people } from "./staff.ts";

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
    /** Rises with every change of the site's own facts above; a form is held against it. */
    factsVersion: integer("facts_version").notNull().default(1),
    /** Whether somebody may approve what they wrote or sent themselves. */
    mayApproveOwn: boolean("may_approve_own").notNull().default(false),
    /** Which stories two editors approve, one after the other. */
    secondApproval: text("second_approval", { enum: secondApprovals }).notNull().default("off"),
    /** Sections of which every story needs it, whatever it is. One that was deleted is passed over. */
    secondApprovalSectionIds: uuid("second_approval_section_ids")
      .array()
      .notNull()
      .default(sql`'{}'::uuid[]`),
    /** What becomes of an approval when an editor changes the story after it. */
    editAfterApproval: text("edit_after_approval", { enum: editsAfterApproval }).notNull().default("void"),
    /** Times of the day at which this newsroom brings stories out, by its own clock, such as "06:00". */
    usualTimes: text("usual_times").array().notNull().default(sql`'{06:00,12:00,16:00,19:00}'::text[]`),
    /** Two scheduled stories closer than this are told of. */
    scheduleGapMinutes: integer("schedule_gap_minutes").notNull().default(15),
    /** What this newsroom often writes when it sends a story back, in the order of the list. */
    returnReasons: text("return_reasons")
      .array()
      .notNull()
      .default(
        sql`array['Lengkapi tanggapan pihak yang disebut.', 'Cantumkan sumber angka dan datanya.', 'Perbaiki keterangan dan kredit foto.', 'Teras berita belum menjawab apa, siapa, kapan, dan di mana.', 'Judul belum sesuai isi.']::text[]`,
      ),
    /** Rises with every change of the five settings above. */
    deskRulesVersion: integer("desk_rules_version").notNull().default(1),
    /** Since when nothing scheduled comes out; null while schedules are kept. */
    schedulePausedAt: timestamp("schedule_paused_at", { withTimezone: true }),
    schedulePausedById: uuid("schedule_paused_by_id").references(() => people.id, { onDelete: "set null" }),
    schedulePauseReason: text("schedule_pause_reason"),
    edition: bigint("edition", { mode: "number" }).notNull().default(1),
  },
  (table) => [
    check("site_settings_one_row", sql`${table.id} = 1`),
    check("site_settings_gap", sql`${table.scheduleGapMinutes} between 0 and 240`),
    check(
      "site_settings_pause_whole",
      sql`(${table.schedulePausedAt} is null) = (${table.schedulePauseReason} is null)`,
    ),
  ],
);
