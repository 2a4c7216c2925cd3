import { getTranslations } from "next-intl/server";
import type { FieldNames } from "#newsroom/compare/compare-stories.ts";
import type { StoryNames } from "#newsroom/review/types.ts";

/** How a comparison calls what stories hold as ids and switches, in the reader's language. */
export async function fieldNames(names: StoryNames): Promise<FieldNames> {
  const t = await getTranslations("desk");
  return {
    section: (id) => names.sections.get(id) ?? t("noSection"),
    person: (id) => names.people.get(id) ?? t("history.formerColleague"),
    kind: (kind) => t(`kinds.${kind}`),
    picture: (id) => names.fileNames.get(id) ?? id,
    yes: t("review.yes"),
    no: t("review.no"),
  };
}
