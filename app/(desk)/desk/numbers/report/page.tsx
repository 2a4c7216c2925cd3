import { Download, FileSpreadsheet } from "lucide-react";
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { NumbersHead } from "#components/desk/numbers/numbers-head.tsx";
import { PrintButton } from "#components/desk/numbers/print-button-client.tsx";
import { ReportOfDesk } from "#components/desk/numbers/report-of-desk.tsx";
import { ReportOfPerson } from "#components/desk/numbers/report-of-person.tsx";
import { type ReportOf, readReportOf, reportKeys, reportPath } from "#components/desk/numbers/report-path.ts";
import { ReportPerson } from "#components/desk/numbers/report-person-client.tsx";
import { buttonStyles } from "#components/ui/button-styles.ts";
import { EmptyState } from "#components/ui/empty-state.tsx";
import { monthlyReport, readsReportsOfOthers, reportOfDesk } from "#newsroom/report/queries.ts";
import { numbersAsked } from "../asked.ts";

type Address = Record<string, string | string[] | undefined>;

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("numbers"))("tabs.report") };
}

/** A month of one reporter, or for editors of all of theirs: to read, to print, to take along as CSV. */
export default async function ReportPage({ searchParams }: { searchParams: Promise<Address> }) {
  const { actor, moment, month, head } = await numbersAsked("report", searchParams);
  const word = (await searchParams)[reportKeys.person];
  const given = readReportOf(Array.isArray(word) ? word[0] : word);
  if (given === undefined) notFound();
  const others = readsReportsOfOthers(actor);
  // Editors begin with everybody; everybody else has one report.
  const of: ReportOf = given ?? (others ? "everybody" : null);
  if (of === "everybody" && !others) notFound();
  const asked = { month, zone: moment.timeZone };
  const [lines, report, t] = await Promise.all([
    others ? reportOfDesk(actor, asked) : [],
    of === "everybody" ? null : monthlyReport(actor, { ...asked, slug: of?.slug ?? null }),
    getTranslations("numbers.report"),
  ]);
  if (of !== "everybody" && !report) notFound();
  const name = head.month?.name ?? month;
  const title = `${report ? t("of", { name: report.person.name }) : t("everybody")}, ${name}`;
  const choices = [
    { path: reportPath(month, "everybody"), name: t("everybody") },
    ...lines.map((line) => ({ path: reportPath(month, { slug: line.slug }), name: line.name })),
  ];
  const shown = report
    ? { path: reportPath(month, { slug: report.person.slug }), name: report.person.name }
    : choices[0];
  const empty = report ? report.rows.length === 0 : lines.length === 0;
  return (
    <div className="mx-auto w-full max-w-7xl px-4 pb-16 md:px-8">
      <NumbersHead
        page="report"
        {...head}
        note={title}
        views={[]}
        monthPath={(other) => reportPath(other, report ? { slug: report.person.slug } : of)}
        choice={
          others && shown ? (
            <ReportPerson
              label={t("choose")}
              value={shown.path}
              choices={choices.some(({ path }) => path === shown.path) ? choices : [...choices, shown]}
            />
          ) : null
        }
        actions={
          empty ? null : (
            <span className="flex flex-wrap gap-2 print:hidden">
              <PrintButton words={t("print")} />
              <a href={reportPath(month, of, "csv")} download className={buttonStyles("secondary")}>
                <Download aria-hidden />
                {t("csv")}
              </a>
            </span>
          )
        }
      />
      {empty ? (
        <EmptyState icon={<FileSpreadsheet aria-hidden />} title={t("empty")}>
          {t("emptyBody")}
        </EmptyState>
      ) : report ? (
        <ReportOfPerson report={report} title={title} {...moment} />
      ) : (
        <ReportOfDesk lines={lines} month={month} title={title} />
      )}
    </div>
  );
}
