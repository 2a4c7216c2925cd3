import type { StoryContent } from "#newsroom/stories/content.ts";
import * as children from "./checks/children.ts";
import * as fields from "./checks/fields.ts";
import * as pictures from "./checks/pictures.ts";
import * as sources from "./checks/sources.ts";
import { type ChecklistRule, checklistRules, type LevelSetting, levelOf } from "./rules.ts";
import type { Check, Finding } from "./types.ts";

const checks: Record<ChecklistRule, Check> = {
  "picture-missing": pictures.pictureMissing,
  "picture-caption-missing": pictures.pictureCaptionMissing,
  "picture-credit-missing": pictures.pictureCreditMissing,
  "picture-alt-missing": pictures.pictureAltMissing,
  "body-picture-caption-missing": pictures.bodyPictureCaptionMissing,
  "body-picture-credit-missing": pictures.bodyPictureCreditMissing,
  "byline-missing": fields.bylineMissing,
  "title-long": fields.titleLong,
  "title-shouting": fields.titleShouting,
  "dek-missing": fields.dekMissing,
  "tags-missing": fields.tagsMissing,
  "text-short": fields.textShort,
  "unnamed-source": sources.unnamedSource,
  "child-unmarked": children.childUnmarked,
  "child-identity": children.childIdentity,
  "sensitive-picture": children.sensitivePicture,
};

/**
 * The rules of the newsroom's checklist that a story does not keep, in their order; those that are off for its
 * section and kind are not asked. Cheap enough to run while somebody writes.
 */
export function checkStory(content: StoryContent, settings: readonly LevelSetting[]): Finding[] {
  return checklistRules.flatMap((rule) => {
    const level = levelOf(rule, content, settings);
    if (level === "off") return [];
    const field = checks[rule](content);
    return field === null ? [] : [{ rule, field, level }];
  });
}
