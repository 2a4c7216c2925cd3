import type { Site } from "./site.ts";

/** The box that asks `/cari`. A plain form: it works without script. */
export function SearchForm({
  site,
  question = "",
  section = null,
}: {
  site: Site;
  question?: string;
  section?: string | null;
}) {
  return (
    <search>
      <form className="ask" action="/cari">
        <input
          type="search"
          name="q"
          defaultValue={question}
          maxLength={120}
          aria-label={site.t("searchLabel")}
          placeholder={site.t("searchLabel")}
          enterKeyHint="search"
        />
        {section && <input type="hidden" name="kanal" value={section} />}
        <button type="submit">{site.t("search")}</button>
      </form>
    </search>
  );
}
