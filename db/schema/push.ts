import { sql } from "drizzle-orm";
import { check, index, integer, pgTable, text, timestamp, uniqueIndex, uuid } from "drizzle-orm/pg-core";
import { newId } from "#lib/new-id.ts";
import { notices } from "./notices.ts";
import { people, sessions } from "./staff.ts";

/** The one pair of keys by which push services know this newsroom (VAPID). The private one is sealed. */
export const pushKeys = pgTable(
  "push_keys",
  {
    id: integer("id").primaryKey().default(1),
    publicKey: text("public_key").notNull(),
    /** Sealed by a key that is not in the database; see `lib/seal.ts`. */
    sealedPrivateKey: text("sealed_private_key").notNull(),
    createdAt: timestamp("created_at", { withTimezone: true }).notNull().defaultNow(),
  },
  (table) => [check("push_keys_one_row", sql`${table.id} = 1`)],
);

/** A browser that shows notices of its person also while the desk is closed. It ends with the session it began in. */
export const pushDevices = pgTable(
  "push_devices",
  {
    id: uuid("id").primaryKey().$defaultFn(newId),
    personId: uuid("person_id")
      .notNull()
      .references(() => people.id, { onDelete: "cascade" }),
    sessionId: uuid("session_id")
      .notNull()
      .references(() => sessions.id, { onDelete: "cascade" }),
    /** An address of a known push service, as the browser gave it. */
    endpoint: text("endpoint").notNull(),
    p256dh: text("p256dh").notNull(),
    auth: text("auth").notNull(),
    userAgent: text("user_agent").notNull().default(""),
    createdAt: timestamp("created_at", { withTimezone: true }).notNull().defaultNow(),
    lastPushAt: timestamp("last_push_at", { withTimezone: true }),
  },
  (table) => [
    uniqueIndex("push_devices_endpoint_key").on(table.endpoint),
    index("push_devices_person_idx").on(table.personId),
    check(
      "push_devices_lengths",
      sql`length(${table.endpoint}) <= 1000 and length(${table.p256dh}) <= 200 and length(${table.auth}) <= 100`,
    ),
  ],
);

/** A notice on its way to a device, once for each. */
export const pushes = pgTable(
  "pushes",
  {
    id: uuid("id").primaryKey().$defaultFn(newId),
    noticeId: uuid("notice_id")
      .notNull()
      .references(() => notices.id, { onDelete: "cascade" }),
    deviceId: uuid("device_id")
      .notNull()
      .references(() => pushDevices.id, { onDelete: "cascade" }),
    state: text("state", { enum: ["waiting", "sent", "failed", "dropped"] })
      .notNull()
      .default("waiting"),
    failures: integer("failures").notNull().default(0),
    createdAt: timestamp("created_at", { withTimezone: true }).notNull().defaultNow(),
    dueAt: timestamp("due_at", { withTimezone: true }).notNull(),
  },
  (table) => [
    uniqueIndex("pushes_notice_device_key").on(table.noticeId, table.deviceId),
    index("pushes_device_idx").on(table.deviceId),
    index("pushes_waiting_idx").on(table.dueAt).where(sql`${table.state} = 'waiting'`),
    check("pushes_state_known", sql`${table.state} in ('waiting', 'sent', 'failed', 'dropped')`),
  ],
);
