import type { Site } from "./site.ts";

/** Breaking news at the top of every page, while there is any. */
export function BreakingStrip({ site }: { site: Site }) {
  const { strip, t } = site;
  if (!strip) return null;
  return (
    <aside className="strip" aria-label={t("breaking")}>
      <p className="wrap">
        <b>{t("breaking")}</b>
        {strip.path ? <a href={strip.path}>{strip.text}</a> : <span>{strip.text}</span>}
      </p>
    </aside>
  );
}
