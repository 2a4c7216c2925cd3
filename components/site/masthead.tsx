import { formatWeekday } from "#lib/dates.ts";
import { DisplayPanel } from "./display-panel.tsx";
import { Icon } from "./icon.tsx";
import type { Site } from "./site.ts";

/** The newspaper's head: date line, nameplate, search. On the front page the nameplate is the page's heading. */
export function Masthead({ site, isFront = false }: { site: Site; isFront?: boolean }) {
  const { t } = site;
  const Nameplate = isFront ? "h1" : "p";
  return (
    <header className="wrap masthead">
      <p className="date">{formatWeekday(new Date(), site.timeZone, site.locale)}</p>
      <Nameplate className="nameplate">
        <a href="/">{site.name}</a>
      </Nameplate>
      {site.tagline && <p className="tagline">{site.tagline}</p>}
      <div className="tools">
        <a className="tool" href="/cari">
          <Icon name="search" />
          <span>{t("search")}</span>
          <b className="sr">{t("search")}</b>
        </a>
        <DisplayPanel site={site} />
      </div>
    </header>
  );
}
