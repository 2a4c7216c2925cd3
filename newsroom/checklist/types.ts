import type { StoryContent } from "#newsroom/stories/content.ts";
import type { ChecklistLevel, ChecklistRule } from "./rules.ts";

/** What a check finds: the field in which it is to be put right, or null when the story keeps the rule. */
export type Check = (content: StoryContent) => keyof StoryContent | null;

/** A rule that a story does not keep. The rule is a key under `problems` in `messages/*.json`. */
export interface Finding {
  readonly rule: ChecklistRule;
  readonly field: keyof StoryContent;
  readonly level: Exclude<ChecklistLevel, "off">;
}
