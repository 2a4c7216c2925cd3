import { getTranslations } from "next-intl/server";
import { readReportOf, reportKeys } from "#components/desk/numbers/report-path.ts";
import { localDate } from "#lib/dates.ts";
import { RedaksiError } from "#lib/errors.ts";
import { isMonth, monthOf } from "#newsroom/numbers/period.ts";
import { toCsv } from "#newsroom/report/csv.ts";
import { monthlyReport, reportOfDesk } from "#newsroom/report/queries.ts";
import { deskTable, personTable } from "#newsroom/report/tables.ts";
import { siteSettings } from "#newsroom/settings/queries.ts";
import { answerDesk } from "#server/http/answer-desk.ts";

/** The report of `?bulan=2026-11` as CSV: of `?penulis=`, of everybody (`semua`), or one's own. */
export async function GET(request: Request): Promise<Response> {
  return answerDesk(async (actor) => {
    const query = new URL(request.url).searchParams;
    const zone = (await siteSettings()).timeZone;
    const month = query.get(reportKeys.month) ?? monthOf(localDate(new Date(), zone));
    const of = readReportOf(query.get(reportKeys.person));
    if (!isMonth(month) || of === undefined) throw new RedaksiError("invalid", "form-malformed");
    const [t, kinds] = await Promise.all([getTranslations("numbers.report"), getTranslations("desk.kinds")]);
    const names = {
      column: (key: Parameters<typeof t>[0]) => t(key),
      kind: (key: Parameters<typeof kinds>[0]) => kinds(key),
    };
    if (of === "everybody") {
      const lines = await reportOfDesk(actor, { month, zone });
      return download(t("fileAll", { month }), deskTable(lines, names.column));
    }
    const report = await monthlyReport(actor, { slug: of?.slug ?? null, month, zone });
    if (!report) throw new RedaksiError("not-found", "person-unknown");
    const table = personTable(report, { ...names, zone });
    return download(t("fileOf", { name: report.person.slug, month }), table);
  });
}

function download(name: string, rows: Parameters<typeof toCsv>[0]): Response {
  return new Response(toCsv(rows), {
    headers: {
      "content-type": "text/csv; charset=utf-8",
      "content-disposition": `attachment; filename="${name}.csv"`,
      "cache-control": "private, no-store",
      "x-content-type-options": "nosniff",
    },
  });
}
