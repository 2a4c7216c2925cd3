import { ChevronLeft, ChevronRight } from "lucide-react";
import Link from "next/link";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { PageHead } from "#components/desk/page-head.tsx";
import { buttonStyles } from "#components/ui/button-styles.ts";
import { Notice } from "#components/ui/notice.tsx";
import { type NumbersAsked, type numbersPages, numbersPath } from "#newsroom/numbers/address.ts";
import { periodKinds, shiftMonth } from "#newsroom/numbers/period.ts";
import type { NumbersView } from "#newsroom/numbers/types.ts";

interface NumbersHeadProps {
  page: keyof typeof numbersPages;
  asked: NumbersAsked;
  /** The view that is shown, and those that there are. */
  view: NumbersView;
  views: readonly NumbersView[];
  /** A quiet line over the title: whose numbers these are. */
  note: string;
  ignored: readonly string[];
  /** The month that is shown and its name; null where the period is no month. */
  month: { readonly month: string; readonly name: string; readonly isLatest: boolean } | null;
  /** Where another month stands, when that is more than a change of month. */
  monthPath?: (month: string) => string;
  /** A choice of the page's own, at the end of the line of choices. */
  choice?: ReactNode;
  actions?: ReactNode;
}

const tab =
  "flex h-9 shrink-0 items-center border-b-2 border-transparent px-2.5 text-base font-semibold text-muted hover:text-ink aria-[current=page]:border-accent aria-[current=page]:text-ink touch:h-11";
const option =
  "flex h-7 items-center rounded-sm px-2.5 text-sm font-semibold text-muted hover:text-ink aria-[current=true]:bg-pressed aria-[current=true]:text-ink touch:h-11";
const options = "flex rounded-md border border-line-strong bg-surface p-0.5";

/** The top of every page of numbers: which page, whose numbers, of which stretch of time. */
export function NumbersHead({ page, asked, month, ...rest }: NumbersHeadProps) {
  const { view, views, note, ignored, actions } = rest;
  const t = useTranslations("numbers");
  const to = (change: Partial<NumbersAsked>) => numbersPath(page, { ...asked, ...change });
  const monthPath = rest.monthPath ?? ((other: string) => to({ kind: "month", month: other }));
  return (
    <>
      <PageHead title={t("title")} note={note} actions={actions} />
      <nav
        aria-label={t("pages")}
        className="-mx-4 flex gap-1 overflow-x-auto border-b px-4 md:mx-0 md:px-0 print:hidden [scrollbar-width:none]"
      >
        {(["reads", "pace", "report"] as const).map((one) => (
          <Link
            key={one}
            href={numbersPath(one, asked)}
            aria-current={one === page ? "page" : undefined}
            className={tab}
          >
            {t(`tabs.${one}`)}
          </Link>
        ))}
      </nav>
      <div className="flex flex-wrap items-center gap-2 py-4 print:hidden">
        {page === "report" ? null : (
          <nav aria-label={t("period")} className={options}>
            {periodKinds.map((kind) => (
              <Link
                key={kind}
                href={to({ kind, month: null })}
                aria-current={kind === asked.kind ? "true" : undefined}
                className={option}
              >
                {t(`periods.${kind}`)}
              </Link>
            ))}
          </nav>
        )}
        {month ? (
          <div className="flex items-center gap-1">
            <Link
              href={monthPath(shiftMonth(month.month, -1))}
              aria-label={t("earlierMonth")}
              className={buttonStyles("ghost", "sm", "px-1.5 touch:w-11")}
            >
              <ChevronLeft aria-hidden />
            </Link>
            <span className="min-w-28 text-center text-base font-semibold">{month.name}</span>
            {month.isLatest ? (
              <span className="size-7 touch:size-11" />
            ) : (
              <Link
                href={monthPath(shiftMonth(month.month, 1))}
                aria-label={t("laterMonth")}
                className={buttonStyles("ghost", "sm", "px-1.5 touch:w-11")}
              >
                <ChevronRight aria-hidden />
              </Link>
            )}
          </div>
        ) : null}
        {views.length > 1 ? (
          <nav aria-label={t("view")} className={`${options} md:ml-auto`}>
            {views.map((one) => (
              <Link
                key={one}
                href={to({ view: one })}
                aria-current={one === view ? "true" : undefined}
                className={option}
              >
                {t(`views.${one}`)}
              </Link>
            ))}
          </nav>
        ) : null}
        {rest.choice}
      </div>
      {ignored.length > 0 ? (
        <div className="pb-4">
          <Notice>{t("ignored", { keys: ignored.join(", ") })}</Notice>
        </div>
      ) : null}
    </>
  );
}
