import type { StoryKind } from "#newsroom/stories/types.ts";

/** What a rule of the checklist does where it finds something: holds approval back, advises, or is silent. */
export const checklistLevels = ["block", "warn", "off"] as const;
export type ChecklistLevel = (typeof checklistLevels)[number];

/** The rules of the checklist, in the order in which they are shown. */
export const checklistRules = [
  "picture-missing",
  "picture-caption-missing",
  "picture-credit-missing",
  "picture-alt-missing",
  "body-picture-caption-missing",
  "body-picture-credit-missing",
  "byline-missing",
  "title-long",
  "title-shouting",
  "dek-missing",
  "tags-missing",
  "text-short",
  "unnamed-source",
  "child-unmarked",
  "child-identity",
  "sensitive-picture",
] as const;
export type ChecklistRule = (typeof checklistRules)[number];

/** The level of each rule until the newsroom sets another. */
export const defaultLevels: Record<ChecklistRule, ChecklistLevel> = {
  "picture-missing": "warn",
  "picture-caption-missing": "block",
  "picture-credit-missing": "block",
  "picture-alt-missing": "warn",
  "body-picture-caption-missing": "warn",
  "body-picture-credit-missing": "block",
  "byline-missing": "warn",
  "title-long": "warn",
  "title-shouting": "warn",
  "dek-missing": "off",
  "tags-missing": "warn",
  "text-short": "off",
  "unnamed-source": "warn",
  "child-unmarked": "warn",
  "child-identity": "block",
  "sensitive-picture": "warn",
};

/** The rules by what they look at. */
export const ruleGroups: readonly {
  readonly name: "pictures" | "text" | "care";
  readonly rules: readonly ChecklistRule[];
}[] = [
  { name: "pictures", rules: checklistRules.slice(0, checklistRules.indexOf("byline-missing")) },
  {
    name: "text",
    rules: checklistRules.slice(
      checklistRules.indexOf("byline-missing"),
      checklistRules.indexOf("unnamed-source"),
    ),
  },
  { name: "care", rules: checklistRules.slice(checklistRules.indexOf("unnamed-source")) },
];

/** A level that the newsroom set: everywhere, or only for a section, a kind of story, or both. */
export interface LevelSetting {
  readonly rule: ChecklistRule;
  readonly sectionId: string | null;
  readonly kind: StoryKind | null;
  readonly level: ChecklistLevel;
}

/** Which level a rule has for a story: the setting that names the most of it, a section before a kind. */
export function levelOf(
  rule: ChecklistRule,
  story: { readonly sectionId: string | null; readonly kind: StoryKind },
  settings: readonly LevelSetting[],
): ChecklistLevel {
  const closeness = ({ sectionId, kind }: LevelSetting) => (sectionId ? 2 : 0) + (kind ? 1 : 0);
  const fitting = settings.filter(
    (setting) =>
      setting.rule === rule &&
      (setting.sectionId === null || setting.sectionId === story.sectionId) &&
      (setting.kind === null || setting.kind === story.kind),
  );
  const closest = fitting.toSorted((one, other) => closeness(other) - closeness(one))[0];
  return closest?.level ?? defaultLevels[rule];
}
