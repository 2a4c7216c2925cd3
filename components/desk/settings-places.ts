import { mayKeepChecklist } from "#newsroom/checklist/policy.ts";
import { mayKeepFound } from "#newsroom/found/policy.ts";
import { mayKeepHouseRules } from "#newsroom/house-rules/policy.ts";
import { mayKeepLanguage } from "#newsroom/language/policy.ts";
import { mayKeepNoticeRules } from "#newsroom/notices/policy.ts";
import { mayKeepCommentSettings } from "#newsroom/reader-comments/policy.ts";
import { mayKeepSite } from "#newsroom/settings/policy.ts";
import type { Actor, Decision } from "#newsroom/staff/types.ts";

const places = [
  { name: "site", path: "/desk/site", may: mayKeepSite },
  { name: "found", path: "/desk/found", may: mayKeepFound },
  { name: "houseRules", path: "/desk/rules", may: mayKeepHouseRules },
  { name: "checklist", path: "/desk/checklist", may: mayKeepChecklist },
  { name: "language", path: "/desk/language", may: mayKeepLanguage },
  { name: "noticeRules", path: "/desk/notices/rules", may: mayKeepNoticeRules },
  { name: "comments", path: "/desk/reader-comments/settings", may: mayKeepCommentSettings },
] as const satisfies readonly { name: string; path: string; may: (actor: Actor) => Decision }[];

/** A page on which somebody keeps rules of the newsroom; `name` is its key under `settings.places`. */
export type SettingsPlace = (typeof places)[number];

/** The pages of rules that this person keeps, the most general first. */
export function settingsPlaces(actor: Actor): readonly SettingsPlace[] {
  return places.filter(({ may }) => may(actor).allowed);
}
