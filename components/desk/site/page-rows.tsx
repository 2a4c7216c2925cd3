import Link from "next/link";
import { useTranslations } from "next-intl";
import { Chip } from "#components/ui/chip.tsx";
import { formatShort } from "#lib/dates.ts";
import type { DeskPageRow } from "#newsroom/pages/types.ts";
import type { DeskMoment } from "../desk-moment.ts";
import { pagePath } from "./site-path.ts";

/** Fixed pages one under the other; the whole row opens the page. */
export function PageRows({ pages, ...moment }: DeskMoment & { pages: readonly DeskPageRow[] }) {
  const t = useTranslations("sitePages.pages");
  const nobody = useTranslations("sitePages.editor")("byNobody");
  const short = (at: Date) => formatShort(at, moment.timeZone, moment.locale);
  return (
    <ul className="divide-y overflow-hidden rounded-lg border bg-surface">
      {pages.map(({ slug, title, isOut, published, draft }) => (
        <li
          key={slug}
          className="relative flex items-center gap-3 px-3.5 py-2.5 transition-colors hover:bg-hover has-[a:focus-visible]:outline-2 has-[a:focus-visible]:-outline-offset-2 has-[a:focus-visible]:outline-accent touch:min-h-15"
        >
          <div className="min-w-0 flex-1">
            <Link
              href={pagePath(slug)}
              className="line-clamp-1 text-base font-semibold after:absolute after:inset-0 focus-visible:outline-none"
            >
              {title}
            </Link>
            <p className="tabular flex flex-wrap gap-x-2 text-sm text-muted">
              <span>/{slug}</span>
              <span aria-hidden>·</span>
              <span>
                {published
                  ? t("publishedBy", { time: short(published.at), name: published.name ?? nobody })
                  : t(isOut ? "asDefault" : "notOut")}
              </span>
              {draft ? (
                <>
                  <span aria-hidden>·</span>
                  <span>{t("draftBy", { time: short(draft.at), name: draft.name ?? nobody })}</span>
                </>
              ) : null}
            </p>
          </div>
          {isOut ? null : <Chip>{t("notOut")}</Chip>}
          {draft ? <Chip tone="warning">{t("hasDraft")}</Chip> : null}
        </li>
      ))}
    </ul>
  );
}
