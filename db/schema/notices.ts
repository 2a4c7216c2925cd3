import { sql } from "drizzle-orm";
import { check, index, pgTable, text, timestamp, uniqueIndex, uuid } from "drizzle-orm/pg-core";
import { newId } from "#lib/new-id.ts";
import { noticeKinds } from "#newsroom/notices/types.ts";
import { comments } from "./comments.ts";
import { people } from "./staff.ts";
import { stories } from "./stories.ts";

/** What somebody is told in the app, each person a row. Rules, e-mail and push read these rows, too. */
export const notices = pgTable(
  "notices",
  {
    id: uuid("id").primaryKey().$defaultFn(newId),
    personId: uuid("person_id")
      .notNull()
      .references(() => people.id, { onDelete: "cascade" }),
    kind: text("kind", { enum: noticeKinds }).notNull(),
    /** Who did it; null for a job. */
    fromId: uuid("from_id").references(() => people.id, { onDelete: "set null" }),
    storyId: uuid("story_id").references(() => stories.id, { onDelete: "cascade" }),
    commentId: uuid("comment_id").references(() => comments.id, { onDelete: "cascade" }),
    at: timestamp("at", { withTimezone: true }).notNull().defaultNow(),
    readAt: timestamp("read_at", { withTimezone: true }),
  },
  (table) => [
    index("notices_person_at_idx").on(table.personId, table.at),
    index("notices_unread_idx").on(table.personId).where(sql`${table.readAt} is null`),
    uniqueIndex("notices_comment_key").on(table.personId, table.commentId),
    check("notices_kind_known", sql`${table.kind} in ('mention', 'reply')`),
    check("notices_not_to_oneself", sql`${table.fromId} is null or ${table.fromId} <> ${table.personId}`),
  ],
);
