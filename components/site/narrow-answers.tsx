import type { ReactNode } from "react";
import { formatDay } from "#lib/dates.ts";
import type { Counts } from "#newsroom/search/count-answers.ts";
import { isNarrowed, noFilters, orders, periods, type SearchFilters } from "#newsroom/search/filters.ts";
import { storyKinds } from "#newsroom/stories/types.ts";
import { SearchDays } from "./search-days.tsx";
import { searchHref } from "./search-href.ts";
import type { SearchWords } from "./search-words.ts";
import type { Site } from "./site.ts";

interface Choice {
  readonly key: string;
  readonly name: string;
  readonly change: Partial<SearchFilters>;
  readonly isChosen: boolean;
  readonly count?: number | undefined;
}

/** Narrows the answers and orders them, by links alone. What would find nothing is not offered. */
export function NarrowAnswers({
  question,
  filters,
  counts,
  today,
  site,
  words,
}: {
  question: string;
  filters: SearchFilters;
  counts: Counts;
  today: string;
  site: Site;
  words: SearchWords;
}) {
  const hrefOf = (change: Partial<SearchFilters>) =>
    searchHref({ question, filters: { ...filters, ...change } });
  const section = site.sections.find(({ slug }) => slug === filters.section);
  const writer = counts.writers.find(({ slug }) => slug === filters.writer);
  const anyDay = { period: null, from: null, to: null };
  const menus: { label: string; chosen: string; choices: Choice[]; below?: ReactNode }[] = [
    {
      label: words("section"),
      chosen: section?.name ?? words("allSections"),
      choices: [
        choice("", words("allSections"), { section: null }, filters.section === null),
        ...site.sections
          .filter(({ slug }) => counts.sections.has(slug) || slug === filters.section)
          .map(({ slug, name }) =>
            choice(slug, name, { section: slug }, slug === filters.section, counts.sections.get(slug) ?? 0),
          ),
      ],
    },
    {
      label: words("time"),
      chosen: chosenTime(filters, site, words),
      choices: [
        choice("", words("anyTime"), anyDay, !filters.period && !filters.from && !filters.to),
        ...periods.map((period) =>
          choice(period, words(`periods.${period}`), { ...anyDay, period }, filters.period === period),
        ),
      ],
      below: <SearchDays question={question} filters={filters} today={today} words={words} />,
    },
    {
      label: words("kind"),
      chosen: filters.kind ? words(`kinds.${filters.kind}`) : words("allKinds"),
      choices: [
        choice("", words("allKinds"), { kind: null }, filters.kind === null),
        ...storyKinds
          .filter((kind) => counts.kinds.has(kind) || kind === filters.kind)
          .map((kind) =>
            choice(
              kind,
              words(`kinds.${kind}`),
              { kind },
              kind === filters.kind,
              counts.kinds.get(kind) ?? 0,
            ),
          ),
      ],
    },
    {
      label: words("writer"),
      chosen: filters.writer ? (writer?.name ?? filters.writer) : words("allWriters"),
      choices: [
        choice("", words("allWriters"), { writer: null }, filters.writer === null),
        ...counts.writers.map(({ slug, name, count }) =>
          choice(slug, name, { writer: slug }, slug === filters.writer, count),
        ),
      ],
    },
  ];
  return (
    <nav className="narrow" aria-label={words("narrow")}>
      {menus.map(({ label, chosen, choices, below }) => (
        <details key={label} name="saring">
          <summary>
            <span>{label}</span> <b>{chosen}</b>
          </summary>
          <div className="choices">
            <ul>
              {choices.map(({ key, name, change, isChosen, count }) => (
                <li key={key}>
                  <a href={hrefOf(change)} rel="nofollow" aria-current={isChosen ? "true" : undefined}>
                    {name}
                    {count !== undefined && <span className="count">{count}</span>}
                  </a>
                </li>
              ))}
            </ul>
            {below}
          </div>
        </details>
      ))}
      <p className="order">
        <span>{words("order")}</span>
        {orders.map((order) => (
          <a
            key={order}
            href={hrefOf({ order })}
            rel="nofollow"
            aria-current={filters.order === order ? "true" : undefined}
          >
            {words(`orders.${order}`)}
          </a>
        ))}
      </p>
      {isNarrowed(filters) && (
        <a className="clear" href={searchHref({ question, filters: { ...noFilters, order: filters.order } })}>
          {words("clear")}
        </a>
      )}
    </nav>
  );
}

function choice(
  key: string,
  name: string,
  change: Partial<SearchFilters>,
  isChosen: boolean,
  count?: number,
): Choice {
  return { key, name, change, isChosen, count };
}

function chosenTime({ period, from, to }: SearchFilters, { locale }: Site, words: SearchWords): string {
  const said = (date: string) => formatDay(new Date(`${date}T12:00:00Z`), "UTC", locale);
  if (period) return words(`periods.${period}`);
  if (from && to) return words("fromTo", { from: said(from), to: said(to) });
  if (from) return words("since", { from: said(from) });
  return to ? words("until", { to: said(to) }) : words("anyTime");
}
