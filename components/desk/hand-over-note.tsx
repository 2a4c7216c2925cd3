import { useTranslations } from "next-intl";
import type { HandOver } from "#newsroom/board/types.ts";

/** Under a story that a colleague handed to the reader for review: who did, and what they said. */
export function HandOverNote({ handed }: { handed: HandOver | undefined }) {
  const t = useTranslations("reviewing");
  if (!handed) return null;
  return (
    <p className="mt-1 border-l-2 border-warning pl-2 text-sm text-pretty whitespace-pre-line">
      <b className="font-semibold">{t("handedBy", { name: handed.name })}</b>
      {handed.note ? ` ${handed.note}` : ""}
    </p>
  );
}
