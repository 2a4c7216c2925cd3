import { pgTable, text, timestamp, unique, uuid } from "drizzle-orm/pg-core";
import { newId } from "#lib/new-id.ts";
import { checklistLevels, checklistRules } from "#newsroom/checklist/rules.ts";
import { storyKinds } from "#newsroom/stories/types.ts";
import { sections } from "./sections.ts";
import { people } from "./staff.ts";

/** Levels of the publish checklist that the newsroom set; without a row a rule has the program's own level. */
export const checklistSettings = pgTable(
  "checklist_settings",
  {
    id: uuid("id").primaryKey().$defaultFn(newId),
    rule: text("rule", { enum: checklistRules }).notNull(),
    /** Null: in every section. */
    sectionId: uuid("section_id").references(() => sections.id, { onDelete: "cascade" }),
    /** Null: for every kind of story. */
    kind: text("kind", { enum: storyKinds }),
    level: text("level", { enum: checklistLevels }).notNull(),
    setById: uuid("set_by_id").references(() => people.id, { onDelete: "set null" }),
    setAt: timestamp("set_at", { withTimezone: true }).notNull().defaultNow(),
  },
  (table) => [
    unique("checklist_settings_place_key").on(table.rule, table.sectionId, table.kind).nullsNotDistinct(),
  ],
);
