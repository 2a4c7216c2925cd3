import { sql } from "drizzle-orm";
import {
  bigint,
  check,
  date,
  index,
  integer,
  jsonb,
  pgTable,
  real,
  text,
  timestamp,
  uniqueIndex,
  uuid,
} from "drizzle-orm/pg-core";
import { newId } from "#lib/new-id.ts";
import {
  type CropRendition,
  type Crops,
  pictureRights,
  pictureStates,
  type Rendition,
} from "#newsroom/media/types.ts";
import { people } from "./staff.ts";

/** Pictures. The original is private; renditions are made by a job and served under the unguessable `token`. */
export const media = pgTable(
  "media",
  {
    id: uuid("id").primaryKey().$defaultFn(newId),
    /** 128 random bits, base64url: the public part of the picture's address. */
    token: text("token").notNull(),
    state: text("state", { enum: pictureStates }).notNull().default("received"),
    /** A key under `pictures.failures` in `messages/*.json`. */
    failure: text("failure"),
    fileName: text("file_name").notNull(),
    /** Bytes of the original. */
    bytes: integer("bytes").notNull(),
    /** SHA-256 of the original, hex: finds the same file sent twice. */
    sha256: text("sha256").notNull(),
    /** Pixels after turning upright; null until decoded. */
    width: integer("width"),
    height: integer("height"),
    renditions: jsonb("renditions").$type<Rendition[]>().notNull().default([]),
    /** Mean colour as #rrggbb, painted while the picture loads. */
    colour: text("colour"),
    caption: text("caption").notNull().default(""),
    credit: text("credit").notNull().default(""),
    alt: text("alt").notNull().default(""),
    /** Centre of interest, 0–1 of width and height. */
    focalX: real("focal_x").notNull().default(0.5),
    focalY: real("focal_y").notNull().default(0.5),
    takenAt: timestamp("taken_at", { withTimezone: true }),
    /** Where it was taken in words, as the file said; never coordinates. */
    place: text("place").notNull().default(""),
    /** Crops that were set by hand, by their shape; a shape that is missing follows the focal point. */
    crops: jsonb("crops").$type<Crops>().notNull().default({}),
    cropRenditions: jsonb("crop_renditions").$type<CropRendition[]>().notNull().default([]),
    /** Which credit the renditions carry inside themselves: a job brings it up to `credit`. */
    creditInFiles: text("credit_in_files").notNull().default(""),
    /** 64 bits of how the picture looks (difference hash): pictures that look alike differ in few of them. */
    lookHash: bigint("look_hash", { mode: "bigint" }),
    /** On what ground the newsroom may show it; null while nobody has said. */
    rights: text("rights", { enum: pictureRights }),
    /** The last day, by the site's calendar, on which it may be shown; null for no end. */
    rightsUntil: date("rights_until", { mode: "string" }),
    /** Under which id the original is kept since the picture was replaced; null for its own. */
    originalId: uuid("original_id"),
    uploadedById: uuid("uploaded_by_id").references(() => people.id, { onDelete: "set null" }),
    createdAt: timestamp("created_at", { withTimezone: true }).notNull().defaultNow(),
  },
  (table) => [
    uniqueIndex("media_token_key").on(table.token),
    index("media_sha256_idx").on(table.sha256),
    index("media_created_idx").on(table.createdAt, table.id),
    index("media_rights_until_idx").on(table.rightsUntil).where(sql`${table.rightsUntil} is not null`),
    check(
      "media_rights_known",
      sql`${table.rights} is null or ${table.rights} in ('own', 'handout', 'agency', 'courtesy')`,
    ),
    check("media_state_known", sql`${table.state} in ('received', 'ready', 'failed')`),
    check("media_failed_has_reason", sql`(${table.state} = 'failed') = (${table.failure} is not null)`),
    check("media_crops_object", sql`jsonb_typeof(${table.crops}) = 'object'`),
    check("media_crop_renditions_list", sql`jsonb_typeof(${table.cropRenditions}) = 'array'`),
    index("media_sender_idx").on(table.uploadedById, table.id),
    check("media_focal_range", sql`${table.focalX} between 0 and 1 and ${table.focalY} between 0 and 1`),
  ],
);
