import type { Metadata } from "next";
import { FixedPage } from "#components/site/fixed-page.tsx";
import { talkRules } from "#newsroom/reader-comments/published.ts";
import { newspaper } from "../newspaper.ts";
import { talkWords } from "../words.ts";

export async function generateMetadata(): Promise<Metadata> {
  return {
    title: (await talkWords())("rulesPage.title"),
    alternates: { canonical: "/aturan-komentar" },
  };
}

/** What readers may write, how it is read before it appears, how it is reported, and what is kept of them. */
export default async function CommentRulesPage() {
  const [site, words, rules] = await Promise.all([newspaper(), talkWords(), talkRules()]);
  return (
    <FixedPage site={site} path="/aturan-komentar" title={words("rulesPage.title")}>
      <p>{words("rulesPage.a", { site: site.name })}</p>
      <p>{words("rulesPage.b")}</p>
      <ul>
        {(["1", "2", "3"] as const).map((point) => (
          <li key={point}>{words(`rulesPage.points.${point}`)}</li>
        ))}
      </ul>
      <p>{words("rulesPage.house")}</p>
      <ul>
        {(["1", "2", "3", "4"] as const).map((point) => (
          <li key={point}>{words(`rulesPage.housePoints.${point}`)}</li>
        ))}
      </ul>
      <h2>{words("rulesPage.howTitle")}</h2>
      <p>{words("rulesPage.how")}</p>
      {rules.openDays > 0 && <p>{words("rulesPage.openDays", { days: rules.openDays })}</p>}
      <h2>{words("rulesPage.reportTitle")}</h2>
      <p>{words("rulesPage.reportBody")}</p>
      <h2>{words("rulesPage.dataTitle")}</h2>
      <p>{words("rulesPage.dataBody")}</p>
      <p>
        <a href="/kontak">{words("rulesPage.appeal")}</a>
      </p>
    </FixedPage>
  );
}
