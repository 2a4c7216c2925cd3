import type { PublicWriter } from "#newsroom/staff/published.ts";
import { initialsOf } from "./initials.ts";
import type { Site } from "./site.ts";

/** Under an opinion: who thinks so, what they do, and that it is theirs and not the newspaper's. */
export function WriterBoxes({ writers, site }: { writers: readonly PublicWriter[]; site: Site }) {
  const { t } = site;
  return (
    <section className="writers" aria-labelledby="penulis">
      <h2 id="penulis">{t("aboutWriter", { count: writers.length })}</h2>
      {writers.map(({ slug, name, title, bio }) => (
        <div key={slug} className="writer">
          <span className="initials" aria-hidden="true">
            {initialsOf(name)}
          </span>
          <div>
            <p className="name">
              <a rel="author" href={`/penulis/${slug}`}>
                {name}
              </a>
              {title && <span>{title}</span>}
            </p>
            {bio && <p>{bio}</p>}
          </div>
        </div>
      ))}
      <p className="meta">{t("opinionNote", { site: site.name })}</p>
    </section>
  );
}
