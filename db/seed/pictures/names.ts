/** The pictures that the demo newspaper draws for itself. */
export const pictureNames = [
  "river-dusk",
  "market",
  "oil-palm",
  "school",
  "hospital",
  "football",
  "council",
  "bridge",
  "rice-field",
  "flood",
  "road-works",
  "kerinci",
  "batik",
  "temple",
  "prices",
  "court",
  "volleyball",
  "durian",
  "boat-race",
  "library",
  "haze",
  "coffee",
] as const;

export type PictureName = (typeof pictureNames)[number];
