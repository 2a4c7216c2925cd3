/** The pictures that the demo newspaper draws for itself: first those that its newest stories show. */
export const pictureNames = [
  "flood",
  "market",
  "road-works",
  "hospital",
  "council",
  "library",
  "court",
  "football",
  "river-dusk",
  "school",
  "oil-palm",
  "bridge",
  "haze",
  "prices",
  "kerinci",
  "coffee",
  "volleyball",
  "durian",
  "boat-race",
  "rice-field",
  "temple",
  "batik",
] as const;

export type PictureName = (typeof pictureNames)[number];
