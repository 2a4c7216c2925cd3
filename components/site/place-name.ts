import type { PlaceLink } from "#newsroom/places/types.ts";
import type { SiteWords } from "./site.ts";

/** A place by its whole name: "Kota Jambi", "Kabupaten Batanghari". One that says itself what it is stays so. */
export function placeName({ name, kind }: Pick<PlaceLink, "name" | "kind">, t: SiteWords): string {
  const whole = t(`places.${kind}`, { name });
  const [first = ""] = whole.split(" ");
  return name.startsWith(`${first} `) ? name : whole;
}
