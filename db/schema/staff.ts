import { sql } from "drizzle-orm";
import {
  bigint,
  check,
  index,
  integer,
  pgTable,
  primaryKey,
  text,
  timestamp,
  uniqueIndex,
  uuid,
} from "drizzle-orm/pg-core";
import { newId } from "#lib/new-id.ts";
import { roles } from "#newsroom/staff/types.ts";
import { sections } from "./sections.ts";

/** People of the newsroom. `code` is the reporter's code that ends a story, such as "mas". */
export const people = pgTable(
  "people",
  {
    id: uuid("id").primaryKey().$defaultFn(newId),
    email: text("email").notNull(),
    name: text("name").notNull(),
    slug: text("slug").notNull(),
    code: text("code"),
    /** argon2id, in PHC string form. */
    passwordHash: text("password_hash").notNull(),
    status: text("status", { enum: ["active", "suspended"] })
      .notNull()
      .default("active"),
    locale: text("locale", { enum: ["id", "en"] })
      .notNull()
      .default("id"),
    /** Shown on the author's page. */
    bio: text("bio").notNull().default(""),
    /** Shown on the masthead, such as "Pemimpin Redaksi". Null: not on the masthead. */
    mastheadTitle: text("masthead_title"),
    mastheadPosition: integer("masthead_position").notNull().default(0),
    createdAt: timestamp("created_at", { withTimezone: true }).notNull().defaultNow(),
  },
  (table) => [
    uniqueIndex("people_email_key").on(sql`lower(${table.email})`),
    uniqueIndex("people_slug_key").on(table.slug),
    uniqueIndex("people_code_key").on(sql`lower(${table.code})`),
    check("people_status_known", sql`${table.status} in ('active', 'suspended')`),
    check("people_name_length", sql`length(${table.name}) between 1 and 120`),
  ],
);

export const personRoles = pgTable(
  "person_roles",
  {
    personId: uuid("person_id")
      .notNull()
      .references(() => people.id, { onDelete: "cascade" }),
    role: text("role", { enum: roles }).notNull(),
  },
  (table) => [
    primaryKey({ name: "person_roles_pkey", columns: [table.personId, table.role] }),
    check(
      "person_roles_role_known",
      sql`${table.role} in ('contributor', 'reporter', 'editor', 'managing-editor', 'administrator')`,
    ),
  ],
);

/** Sections that an editor answers for. */
export const personSections = pgTable(
  "person_sections",
  {
    personId: uuid("person_id")
      .notNull()
      .references(() => people.id, { onDelete: "cascade" }),
    sectionId: uuid("section_id")
      .notNull()
      .references(() => sections.id, { onDelete: "cascade" }),
  },
  (table) => [primaryKey({ name: "person_sections_pkey", columns: [table.personId, table.sectionId] })],
);

/** One signed-in browser. Checked on every request and socket message, so that ending it acts at once. */
export const sessions = pgTable(
  "sessions",
  {
    id: uuid("id").primaryKey().$defaultFn(newId),
    personId: uuid("person_id")
      .notNull()
      .references(() => people.id, { onDelete: "cascade" }),
    userAgent: text("user_agent").notNull().default(""),
    createdAt: timestamp("created_at", { withTimezone: true }).notNull().defaultNow(),
    lastSeenAt: timestamp("last_seen_at", { withTimezone: true }).notNull().defaultNow(),
    expiresAt: timestamp("expires_at", { withTimezone: true }).notNull(),
    endedAt: timestamp("ended_at", { withTimezone: true }),
  },
  (table) => [index("sessions_person_idx").on(table.personId)],
);

/** Counters of rate-limiter-flexible: attempts to sign in, uploads, searches. */
export const rateLimits = pgTable("rate_limits", {
  key: text("key").primaryKey(),
  points: integer("points").notNull().default(0),
  expire: bigint("expire", { mode: "number" }),
});
