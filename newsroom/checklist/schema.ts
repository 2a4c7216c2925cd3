import { z } from "zod";
import { storyKinds } from "#newsroom/stories/types.ts";
import { checklistLevels, checklistRules } from "./rules.ts";

/** A level as the screen sends it. `level` null takes the setting away; `seen` is what stood there before. */
export const levelForm = z.strictObject({
  rule: z.enum(checklistRules),
  sectionId: z.uuid().nullable(),
  kind: z.enum(storyKinds).nullable(),
  level: z.enum(checklistLevels).nullable(),
  seen: z.enum(checklistLevels).nullable(),
});
export type LevelForm = z.output<typeof levelForm>;
