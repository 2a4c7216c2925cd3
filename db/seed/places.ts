import type { Transaction } from "#db/client.ts";
import { placeSpellings, places } from "#db/schema/places.ts";
import { newId } from "#lib/new-id.ts";
import { slugify } from "#lib/slug.ts";
import { readSpellings } from "#newsroom/places/rules.ts";
import type { PlaceKind } from "#newsroom/places/types.ts";

/** The regencies and cities of the demo newspaper's province, each with how datelines write it. */
const covered: readonly [name: string, kind: PlaceKind, spellings: string][] = [
  ["Jambi", "city", "Kota Jambi, Telanaipura"],
  ["Sungai Penuh", "city", "Kota Sungai Penuh, Sungaipenuh"],
  ["Batanghari", "regency", "Batang Hari, Muara Bulian, Muarabulian"],
  ["Bungo", "regency", "Muara Bungo, Muarabungo"],
  ["Kerinci", "regency", "Siulak"],
  ["Merangin", "regency", "Bangko"],
  ["Muaro Jambi", "regency", "Sengeti, Muarojambi, Sungai Bahar"],
  ["Sarolangun", "regency", ""],
  ["Tanjung Jabung Barat", "regency", "Kuala Tungkal, Tanjab Barat, Tanjabbar"],
  ["Tanjung Jabung Timur", "regency", "Muara Sabak, Tanjab Timur, Tanjabtim"],
  ["Tebo", "regency", "Muara Tebo, Muaratebo"],
];

/** Fills in the places, before the stories that come under them. */
export async function fillPlaces(tx: Transaction): Promise<void> {
  const rows = covered.map(([name, kind, spellings]) => ({
    id: newId(),
    name,
    kind,
    slug: slugify(kind === "city" ? `Kota ${name}` : name),
    spellings: readSpellings(name, spellings),
  }));
  await tx.insert(places).values(rows.map(({ spellings: _spellings, ...place }) => place));
  await tx
    .insert(placeSpellings)
    .values(rows.flatMap(({ id, spellings }) => spellings.map((spelling) => ({ spelling, placeId: id }))));
}
