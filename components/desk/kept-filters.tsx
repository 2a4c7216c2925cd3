import { Users } from "lucide-react";
import Link from "next/link";
import { useTranslations } from "next-intl";
import { type BoardFilter, boardPath, parseBoardFilter } from "#newsroom/board/schema.ts";
import type { KeptFilter } from "#newsroom/board/types.ts";
import { KeepFilter } from "./keep-filter-client.tsx";
import { KeptFilterMenu } from "./kept-filter-menu-client.tsx";

interface KeptFiltersProps {
  filter: BoardFilter;
  kept: readonly KeptFilter[];
  mayShare: boolean;
}

/** The filters kept under a name, each a link; the one that is shown can be renamed, removed, or kept anew. */
export function KeptFilters({ filter, kept, mayShare }: KeptFiltersProps) {
  const t = useTranslations("board.kept");
  const shown = queryOf(filter);
  // A view alone is one press away: there is nothing to keep.
  const filters = queryOf({ ...filter, view: "table" }) !== "";
  const isKept = kept.some(({ query }) => query === shown);
  if (kept.length === 0 && !filters) return null;
  return (
    <nav aria-label={t("label")} className="flex flex-wrap items-center gap-1.5">
      {kept.map((one) => {
        const here = one.query === shown;
        return (
          <span
            key={one.id}
            className="inline-flex max-w-full items-center rounded-full border border-line-strong bg-surface has-[a[aria-current]]:border-accent has-[a[aria-current]]:bg-accent-soft"
          >
            <Link
              href={hrefOf(one.query)}
              prefetch={false}
              aria-current={here ? "page" : undefined}
              title={one.isShared ? t("sharedBy", { name: one.keeper }) : undefined}
              className="inline-flex h-7 min-w-0 items-center gap-1.5 rounded-full px-3 text-sm font-semibold text-muted hover:text-ink aria-[current=page]:text-accent touch:h-11 [&_svg]:size-3.5 [&_svg]:shrink-0"
            >
              <span className="truncate">{one.name}</span>
              {one.isShared ? (
                <>
                  <Users aria-hidden />
                  <span className="sr-only">{t("shared")}</span>
                </>
              ) : null}
            </Link>
            {here && one.mayChange ? (
              <KeptFilterMenu
                id={one.id}
                name={one.name}
                query={one.query}
                isShared={one.isShared}
                version={one.version}
              />
            ) : null}
          </span>
        );
      })}
      {filters && !isKept ? <KeepFilter query={shown} mayShare={mayShare} /> : null}
    </nav>
  );
}

/** What a kept filter holds of the board's address: no page and no week. */
function queryOf(filter: BoardFilter): string {
  return boardPath({ ...filter, after: null, week: null }).split("?")[1] ?? "";
}

/** Read again on the way: what an older release kept and this one does not know falls away. */
function hrefOf(query: string): string {
  return boardPath(parseBoardFilter(Object.fromEntries(new URLSearchParams(query))).filter);
}
