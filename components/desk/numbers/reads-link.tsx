import { ChartColumn } from "lucide-react";
import Link from "next/link";
import { useTranslations } from "next-intl";
import { storyNumbersPath } from "#newsroom/numbers/address.ts";

/** How often a story of a list was read, leading to its numbers; it lies over the row's own link. */
export function ReadsLink({ storyId, reads }: { storyId: string; reads: number }) {
  const t = useTranslations("numbers");
  return (
    <Link
      href={storyNumbersPath(storyId)}
      className="tabular relative z-10 mt-0.5 flex w-fit items-center gap-1 rounded-sm text-xs font-semibold text-accent hover:underline touch:min-h-11 [&_svg]:size-3.5"
    >
      <ChartColumn aria-hidden />
      {t("readsCount", { count: reads })}
    </Link>
  );
}
