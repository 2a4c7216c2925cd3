import type { Metadata } from "next";
import { FixedPage } from "#components/site/fixed-page.tsx";
import { NewsletterForm } from "#components/site/newsletter-form.tsx";
import { formatWeekday } from "#lib/dates.ts";
import { issuePath } from "#newsroom/newsletter/addresses.ts";
import { newsletterPlan, publicIssues } from "#newsroom/newsletter/published.ts";
import { newspaper } from "../newspaper.ts";
import { newsletterWords } from "../words.ts";

export async function generateMetadata(): Promise<Metadata> {
  const words = await newsletterWords();
  return { title: words("title"), description: words("boxLead"), alternates: { canonical: "/nawala" } };
}

/** The newsletter: the form to get it, while it is sent, and every issue that was. */
export default async function NewsletterPage() {
  const [site, words, plan, issues] = await Promise.all([
    newspaper(),
    newsletterWords(),
    newsletterPlan(),
    publicIssues(),
  ]);
  const hour = `${String(plan.hour).padStart(2, "0")}.00`;
  const lead = plan.isOn ? words("lead", { site: site.name, hour }) : words("off");
  return (
    <FixedPage
      site={site}
      path="/nawala"
      title={words("title")}
      lead={lead}
      after={
        <>
          {plan.isOn && <NewsletterForm words={words} />}
          <section className="issues" aria-labelledby="terbitan">
            <h2 id="terbitan">{words("issues")}</h2>
            {issues.length === 0 && <p>{words("noIssues")}</p>}
            <ul>
              {issues.map(({ day, number, subject }) => (
                <li key={day}>
                  <a href={issuePath(day)}>{subject}</a>
                  <p className="when">
                    <time dateTime={day}>{formatWeekday(noonOf(day), "UTC", site.locale)}</time> ·{" "}
                    {words("issue", { number })}
                  </p>
                </li>
              ))}
            </ul>
          </section>
        </>
      }
    >
      {null}
    </FixedPage>
  );
}

function noonOf(day: string): Date {
  return new Date(`${day}T12:00:00Z`);
}
