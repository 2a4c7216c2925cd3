import { toZonedIso } from "#lib/dates.ts";
import type { ListedPlace } from "#newsroom/places/published.ts";
import { placeKinds } from "#newsroom/places/types.ts";
import { placeName } from "./place-name.ts";
import { SectionHead } from "./section-head.tsx";
import type { Site } from "./site.ts";
import { when } from "./when.ts";

/** All places under what they are, each with its newest story. */
export function PlaceIndex({ places, site }: { places: readonly ListedPlace[]; site: Site }) {
  const { t } = site;
  if (places.length === 0) return <p className="notice">{t("places.none")}</p>;
  return placeKinds.map((kind) => {
    const ofKind = places.filter((place) => place.kind === kind);
    if (ofKind.length === 0) return null;
    return (
      <section key={kind} className="block" aria-labelledby={`wilayah-${kind}`}>
        <SectionHead id={`wilayah-${kind}`} title={t(`places.kinds.${kind}`)} />
        <ul className="places">
          {ofKind.map((place) => (
            <li key={place.slug}>
              <h3>
                <a href={`/wilayah/${place.slug}`}>{placeName(place, t)}</a>
              </h3>
              {place.newest ? (
                <p>
                  <time dateTime={toZonedIso(place.newest.publishedAt, site.timeZone)}>
                    {when(place.newest.publishedAt, site)}
                  </time>{" "}
                  <a href={place.newest.path}>{place.newest.title}</a>
                </p>
              ) : (
                <p>{t("places.empty")}</p>
              )}
            </li>
          ))}
        </ul>
      </section>
    );
  });
}
