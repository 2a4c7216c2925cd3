import { getTranslations } from "next-intl/server";
import { NumberTable } from "#components/desk/numbers/number-table.tsx";
import { type DateLocale, formatDayShort } from "#lib/dates.ts";
import { issuePath } from "#newsroom/newsletter/addresses.ts";
import type { ListedIssue } from "#newsroom/newsletter/types.ts";

/** Past issues with what became of their letters; a morning without one says why. */
export async function IssueTable({ issues, locale }: { issues: readonly ListedIssue[]; locale: DateLocale }) {
  const t = await getTranslations("newsletter.desk.issues");
  if (issues.length === 0) return <p className="text-base text-muted">{t("none")}</p>;
  return (
    <NumberTable
      wide
      caption={t("title")}
      columns={[t("subject"), t("sent"), t("waiting"), t("refused"), t("dropped"), t("left")]}
      rows={issues.map((issue) => ({
        key: issue.id,
        cells: [
          <IssueName key="name" issue={issue} locale={locale} />,
          ...(issue.skipReason
            ? ["–", "–", "–", "–", "–"]
            : [issue.sent, issue.waiting, issue.refused, issue.dropped, issue.left]),
        ],
      }))}
    />
  );
}

async function IssueName({ issue, locale }: { issue: ListedIssue; locale: DateLocale }) {
  const t = await getTranslations("newsletter.desk.issues");
  const day = formatDayShort(new Date(`${issue.day}T12:00:00Z`), "UTC", locale);
  return (
    <span className="grid gap-0.5">
      {issue.skipReason ? (
        <span className="text-muted">{t(`skipped.${issue.skipReason}`)}</span>
      ) : (
        <a href={issuePath(issue.day)} className="font-semibold hover:underline touch:py-2">
          {issue.subject}
        </a>
      )}
      <span className="tabular text-xs text-muted">
        {issue.number === null ? day : `${day} · #${issue.number}`}
        {issue.state === "sending" ? ` · ${t("sending")}` : ""}
      </span>
    </span>
  );
}
