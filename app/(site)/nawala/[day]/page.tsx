import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { cache } from "react";
import { Breadcrumb } from "#components/site/breadcrumb.tsx";
import { IssueView } from "#components/site/issue-view.tsx";
import { PageTitle } from "#components/site/page-title.tsx";
import { SitePage } from "#components/site/site-page.tsx";
import { isDate } from "#lib/calendar.ts";
import { formatWeekday } from "#lib/dates.ts";
import { issuePath } from "#newsroom/newsletter/addresses.ts";
import { issueOf } from "#newsroom/newsletter/published.ts";
import { newspaper } from "../../newspaper.ts";
import { newsletterWords } from "../../words.ts";

type Props = PageProps<"/nawala/[day]">;

const findIssue = cache(async (day: string) => (isDate(day) ? issueOf(day) : null));

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const [{ day }, site] = await Promise.all([params, newspaper()]);
  const issue = await findIssue(day);
  if (!issue) return { title: site.t("notFound") };
  return { title: issue.subject, description: issue.preheader, alternates: { canonical: issuePath(day) } };
}

/** An issue of the newsletter on the web, as its letter told it. */
export default async function IssuePage({ params }: Props) {
  const [{ day }, site, words] = await Promise.all([params, newspaper(), newsletterWords()]);
  const issue = await findIssue(day);
  if (!issue) notFound();
  const date = formatWeekday(new Date(`${day}T12:00:00Z`), "UTC", site.locale);
  const number = issue.number === null ? "" : ` · ${words("issue", { number: issue.number })}`;
  return (
    <SitePage site={site}>
      <div className="wrap">
        <Breadcrumb
          site={site}
          steps={[
            { href: "/nawala", name: words("title") },
            { href: issuePath(day), name: date },
          ]}
        />
        <PageTitle title={words("title")} lead={`${date}${number}`} />
        <IssueView issue={issue} words={words} />
        <div className="issue-end">
          <p>
            <a href="/nawala">{words("subscribe")}</a>
          </p>
          <p>
            <a href="/nawala#terbitan">{words("back")}</a>
          </p>
        </div>
      </div>
    </SitePage>
  );
}
