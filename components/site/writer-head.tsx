import type { PublicWriter } from "#newsroom/staff/published.ts";
import { initialsOf } from "./initials.ts";
import type { Site } from "./site.ts";

/** The head of a writer's page: who they are, what they do in the newsroom, and how to reach it about them. */
export function WriterHead({ writer, site }: { writer: PublicWriter; site: Site }) {
  const { t, publisher } = site;
  return (
    <header className="title writer-head">
      <span className="initials" aria-hidden="true">
        {initialsOf(writer.name)}
      </span>
      <div>
        <h1>{writer.name}</h1>
        {writer.title && <p className="office">{writer.title}</p>}
        {writer.bio && <p>{writer.bio}</p>}
        {publisher.email && (
          <p className="meta">
            {t("writerContact")} <a href={`mailto:${publisher.email}`}>{publisher.email}</a>
          </p>
        )}
      </div>
    </header>
  );
}
