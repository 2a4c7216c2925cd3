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
import { alertReaches, alertStates } from "#newsroom/reader-push/types.ts";
import { people } from "./staff.ts";
import { stories } from "./stories.ts";

/** A reader's browser that wants breaking news. Whose it is nobody knows: there is no name, network or device. */
export const readerDevices = pgTable(
  "reader_devices",
  {
    id: uuid("id").primaryKey().$defaultFn(newId),
    /** An address of a known push service, as the browser gave it; whoever knows it may change the row. */
    endpoint: text("endpoint").notNull(),
    p256dh: text("p256dh").notNull(),
    auth: text("auth").notNull(),
    allSections: boolean("all_sections").notNull(),
    /** Sections whose news is wanted; one that was deleted is passed over. */
    sectionIds: uuid("section_ids").array().notNull().default(sql`'{}'::uuid[]`),
    createdAt: timestamp("created_at", { withTimezone: true }).notNull().defaultNow(),
  },
  (table) => [
    uniqueIndex("reader_devices_endpoint_key").on(table.endpoint),
    index("reader_devices_sections_idx").using("gin", table.sectionIds),
    check(
      "reader_devices_lengths",
      sql`length(${table.endpoint}) <= 1000 and length(${table.p256dh}) <= 200 and length(${table.auth}) <= 100 and cardinality(${table.sectionIds}) <= 60`,
    ),
    check("reader_devices_some", sql`${table.allSections} or cardinality(${table.sectionIds}) > 0`),
  ],
);

/** That readers are told of a published story on their devices; once for a story. */
export const readerAlerts = pgTable(
  "reader_alerts",
  {
    id: uuid("id").primaryKey().$defaultFn(newId),
    storyId: uuid("story_id")
      .notNull()
      .references(() => stories.id, { onDelete: "cascade" }),
    reach: text("reach", { enum: alertReaches }).notNull(),
    state: text("state", { enum: alertStates }).notNull().default("waiting"),
    orderedById: uuid("ordered_by_id")
      .notNull()
      .references(() => people.id, { onDelete: "restrict" }),
    orderedAt: timestamp("ordered_at", { withTimezone: true }).notNull().defaultNow(),
    /** Until then it can be taken back. */
    dueAt: timestamp("due_at", { withTimezone: true }).notNull(),
  },
  (table) => [
    uniqueIndex("reader_alerts_once_key").on(table.storyId).where(sql`${table.state} <> 'undone'`),
    index("reader_alerts_story_idx").on(table.storyId),
    index("reader_alerts_ordered_idx").on(table.orderedAt),
    check("reader_alerts_reach_known", sql`${table.reach} in ('section', 'all')`),
    check(
      "reader_alerts_state_known",
      sql`${table.state} in ('waiting', 'sending', 'sent', 'undone', 'dropped')`,
    ),
  ],
);

/** An alert on its way to a device, once for each. */
export const readerPushes = pgTable(
  "reader_pushes",
  {
    id: uuid("id").primaryKey().$defaultFn(newId),
    alertId: uuid("alert_id")
      .notNull()
      .references(() => readerAlerts.id, { onDelete: "cascade" }),
    /** Null once the device is gone. */
    deviceId: uuid("device_id").references(() => readerDevices.id, { onDelete: "set null" }),
    state: text("state", { enum: ["waiting", "sent", "failed", "dropped"] })
      .notNull()
      .default("waiting"),
    failures: integer("failures").notNull().default(0),
    dueAt: timestamp("due_at", { withTimezone: true }).notNull().defaultNow(),
  },
  (table) => [
    uniqueIndex("reader_pushes_once_key").on(table.alertId, table.deviceId),
    index("reader_pushes_device_idx").on(table.deviceId),
    index("reader_pushes_waiting_idx").on(table.alertId, table.dueAt).where(sql`${table.state} = 'waiting'`),
    check("reader_pushes_state_known", sql`${table.state} in ('waiting', 'sent', 'failed', 'dropped')`),
  ],
);
