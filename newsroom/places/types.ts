/** What a place is: a city, a regency, or the whole province. */
export const placeKinds = ["city", "regency", "province"] as const;
export type PlaceKind = (typeof placeKinds)[number];

/** A place as readers' pages link to it. */
export interface PlaceLink {
  readonly slug: string;
  readonly name: string;
  readonly kind: PlaceKind;
}

/** A place as the desk keeps it. */
export interface DeskPlace extends PlaceLink {
  readonly id: string;
  readonly version: number;
  /** How datelines write it, in small letters, in the order of the alphabet. */
  readonly spellings: readonly string[];
  /** How many stories came out under it and were not withdrawn. */
  readonly stories: number;
}
