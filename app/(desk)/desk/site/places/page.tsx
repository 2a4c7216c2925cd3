import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { PlaceList } from "#components/desk/site/place-list-client.tsx";
import { SiteTabs } from "#components/desk/site/site-tabs.tsx";
import { Panel } from "#components/ui/panel.tsx";
import { placesOfDesk, unknownDatelines } from "#newsroom/places/queries.ts";
import { requireKeeper } from "../keeper.ts";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("sitePages.tabs"))("places") };
}

/** The places that the newspaper covers. */
export default async function SitePlacesPage() {
  const actor = await requireKeeper("/desk/site/places");
  const [places, unknown, t] = await Promise.all([
    placesOfDesk(actor),
    unknownDatelines(actor),
    getTranslations("sitePages.places"),
  ]);
  return (
    <div className="mx-auto w-full max-w-4xl px-4 pb-16 md:px-8">
      <SiteTabs current="places" />
      <div className="grid gap-6">
        {unknown.length > 0 ? (
          <Panel title={t("unknown")} note={t("unknownHint")}>
            <ul className="flex flex-wrap gap-x-4 gap-y-1 text-base">
              {unknown.map(({ dateline, stories }) => (
                <li key={dateline}>
                  <span className="font-semibold">{dateline}</span>{" "}
                  <span className="tabular text-muted">{t("stories", { count: stories })}</span>
                </li>
              ))}
            </ul>
          </Panel>
        ) : null}
        <PlaceList places={places} />
      </div>
    </div>
  );
}
