import type { Site } from "./site.ts";

/** Name, address and ways to reach the publisher, as UU Pers 12 asks. What is missing is said to be missing. */
export function PublisherFacts({ site }: { site: Site }) {
  const { t, publisher } = site;
  const missing = t("fixed.redaksi.incomplete");
  return (
    <dl className="facts">
      <dt>{t("fixed.redaksi.publisher")}</dt>
      <dd>{publisher.name || missing}</dd>
      <dt>{t("fixed.redaksi.address")}</dt>
      <dd>{publisher.address || missing}</dd>
      <dt>{t("fixed.redaksi.email")}</dt>
      <dd>{publisher.email ? <a href={`mailto:${publisher.email}`}>{publisher.email}</a> : missing}</dd>
      <dt>{t("fixed.redaksi.phone")}</dt>
      <dd>{publisher.phone || missing}</dd>
    </dl>
  );
}
