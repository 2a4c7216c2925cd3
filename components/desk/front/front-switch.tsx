import Link from "next/link";
import { useTranslations } from "next-intl";
import type { ArrangeableFront } from "#newsroom/front/types.ts";
import { frontPath } from "./front-path.ts";

const tab =
  "flex h-8 shrink-0 items-center gap-2 rounded-md px-2.5 text-sm font-semibold text-muted hover:bg-hover hover:text-ink aria-[current=page]:bg-pressed aria-[current=page]:text-ink touch:h-11";

/** The fronts that somebody may arrange, each with a mark where its draft is not launched. */
export function FrontSwitch({
  fronts,
  chosen,
}: {
  fronts: readonly ArrangeableFront[];
  /** The one that is shown; null when the address names none. */
  chosen: ArrangeableFront | null;
}) {
  const t = useTranslations("front");
  if (fronts.length < 2 && chosen) return null;
  return (
    <nav
      aria-label={t("fronts")}
      className="-mx-4 mb-5 flex items-center gap-0.5 overflow-x-auto px-4 md:mx-0 md:flex-wrap md:px-0 [scrollbar-width:none]"
    >
      {fronts.map((front) => (
        <Link
          key={front.of}
          href={frontPath(front)}
          aria-current={front.of === chosen?.of ? "page" : undefined}
          className={tab}
        >
          {front.section?.name ?? t("frontPage")}
          {front.isChanged ? (
            <>
              <span aria-hidden className="size-2 rounded-full bg-warning" />
              <span className="sr-only">{t("notLaunched")}</span>
            </>
          ) : null}
        </Link>
      ))}
    </nav>
  );
}
