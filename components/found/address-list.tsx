import { getTranslations } from "next-intl/server";
import { Panel } from "#components/ui/panel.tsx";

const groups = {
  feeds: ["/feed.xml", "/feed.atom", "/feed.json"],
  sitemaps: ["/sitemap.xml", "/sitemap-berita.xml"],
  files: ["/robots.txt", "/.well-known/security.txt"],
} as const;

/** The documents by which programs find the newspaper, to look at or to hand in at a search engine. */
export async function AddressList({ siteUrl, reservesMining }: { siteUrl: string; reservesMining: boolean }) {
  const t = await getTranslations("found.addresses");
  const files = reservesMining ? [...groups.files, "/.well-known/tdmrep.json"] : groups.files;
  return (
    <Panel title={t("title")} note={t("hint")}>
      <dl className="grid gap-4 sm:grid-cols-[9rem_minmax(0,1fr)]">
        {Object.entries({ ...groups, files }).map(([group, paths]) => (
          <div key={group} className="contents">
            <dt className="text-sm font-semibold max-sm:-mb-3">{t(`groups.${nameOf(group)}`)}</dt>
            <dd>
              <ul className="grid gap-1 touch:gap-0">
                {paths.map((path) => (
                  <li key={path}>
                    <a
                      href={path}
                      className="inline-flex min-h-6 items-center break-all text-accent underline underline-offset-2 touch:min-h-11"
                    >
                      {siteUrl}
                      {path}
                    </a>
                  </li>
                ))}
              </ul>
            </dd>
          </div>
        ))}
      </dl>
      <p className="text-sm text-pretty text-muted">{t("more")}</p>
    </Panel>
  );
}

function nameOf(group: string): keyof typeof groups {
  return group === "feeds" || group === "sitemaps" ? group : "files";
}
