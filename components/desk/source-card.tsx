import { FileText } from "lucide-react";
import { useTranslations } from "next-intl";
import { type DateLocale, formatShort } from "#lib/dates.ts";
import type { SourceOfStory } from "#newsroom/sources/types.ts";

/** The look of a kept release as something to press. */
export const sourceCard =
  "flex items-start gap-2.5 rounded-lg border bg-surface px-3 py-2 hover:bg-hover touch:min-h-11";

interface SourceWordsProps {
  /** As a page has it, or as it came through JSON, where dates are text. */
  source: Omit<SourceOfStory, "receivedAt"> & { readonly receivedAt: Date | string };
  timeZone: string;
  locale: DateLocale;
}

/** What is said of a kept release: its name, who brought it in and when. */
export function SourceWords({ source, timeZone, locale }: SourceWordsProps) {
  const from = useTranslations("editor.release.from");
  const time = formatShort(new Date(source.receivedAt), timeZone, locale);
  return (
    <>
      <FileText aria-hidden className="mt-0.5 size-4 shrink-0 text-muted" />
      <span className="min-w-0 flex-1">
        <span className="block truncate text-base font-semibold">
          {source.fileName || source.subject || from(source.kind)}
        </span>
        <span className="block text-xs text-muted">
          {source.receivedBy} · {time}
        </span>
      </span>
    </>
  );
}
