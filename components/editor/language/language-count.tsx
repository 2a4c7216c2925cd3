import { useTranslations } from "next-intl";
import type { LanguageDesk } from "./language-desk.ts";
import { useLanguageFacts } from "./use-language-facts.ts";

/** How many marks the story has, beside its number of words; leads to their list. */
export function LanguageCount({ desk, onOpen }: { desk: LanguageDesk; onOpen: () => void }) {
  const t = useTranslations("language.editor");
  const { state, marks } = useLanguageFacts(desk);
  if (state !== "ready") return null;
  return (
    <button
      type="button"
      onClick={onOpen}
      className="tabular inline-flex items-center justify-self-start rounded-md text-sm text-muted underline decoration-line-strong underline-offset-4 hover:text-ink touch:min-h-11"
    >
      {t("count", { count: marks.length })}
    </button>
  );
}
