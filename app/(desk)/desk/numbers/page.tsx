import { ChartColumn } from "lucide-react";
import type { Metadata } from "next";
import { getFormatter, getTranslations } from "next-intl/server";
import { NumbersHead } from "#components/desk/numbers/numbers-head.tsx";
import { ReadsChart } from "#components/desk/numbers/reads-chart.tsx";
import { ReadsHeat } from "#components/desk/numbers/reads-heat.tsx";
import { ShareTable } from "#components/desk/numbers/share-table.tsx";
import { TopStories } from "#components/desk/numbers/top-stories.tsx";
import { ComparedTotal, Total, Totals } from "#components/desk/numbers/totals.tsx";
import { EmptyState } from "#components/ui/empty-state.tsx";
import { overviewOf, readsByAuthor, readsBySection, topStories } from "#newsroom/numbers/queries.ts";
import { numbersAsked } from "./asked.ts";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("numbers"))("title") };
}

/** How much is read, when, where and of whom. */
export default async function NumbersPage({
  searchParams,
}: {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}) {
  const { actor, question, moment, head } = await numbersAsked("reads", searchParams);
  const [overview, top, sections, authors, format, t] = await Promise.all([
    overviewOf(actor, question),
    topStories(actor, question),
    readsBySection(actor, question),
    question.view === "desk" ? readsByAuthor(actor, question) : null,
    getFormatter(),
    getTranslations("numbers"),
  ]);
  const { reads, published, suspect } = overview;
  const quiet = reads.now + reads.before + suspect === 0;
  return (
    <div className="mx-auto w-full max-w-7xl px-4 pb-16 md:px-8">
      <NumbersHead page="reads" {...head} />
      {quiet ? (
        <EmptyState icon={<ChartColumn aria-hidden />} title={t("empty")}>
          {t("emptyBody")}
        </EmptyState>
      ) : (
        <div className="grid gap-4">
          <Totals>
            <ComparedTotal name={t("reads")} of={reads} />
            <ComparedTotal name={t("published")} of={published} />
            {suspect > 0 ? (
              <Total name={t("suspect")} value={format.number(suspect)}>
                {t("suspectNote")}
              </Total>
            ) : null}
          </Totals>
          <ReadsChart columns={overview.columns} {...moment} />
          <div className="grid items-start gap-4 lg:grid-cols-[minmax(0,3fr)_minmax(0,2fr)]">
            <TopStories stories={top} {...moment} />
            <div className="grid gap-4">
              <ShareTable title={t("bySection")} column={t("section")} shares={sections} />
              {authors ? (
                <ShareTable
                  title={t("byAuthor")}
                  note={t("byAuthorNote")}
                  column={t("author")}
                  shares={authors}
                />
              ) : null}
              {question.period.kind === "today" ? null : (
                <ReadsHeat heat={overview.heat} weekdays={overview.weekdays} />
              )}
            </div>
          </div>
          <p className="max-w-[80ch] text-sm text-pretty text-muted">{t("howCounted")}</p>
        </div>
      )}
    </div>
  );
}
