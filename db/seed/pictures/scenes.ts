import type { PictureName } from "./names.ts";
import { batik, coffee, court, durian, library, prices, temple } from "./scenes/close.ts";
import { haze, kerinci, oilPalm, riceField, roadWorks } from "./scenes/land.ts";
import { football, volleyball } from "./scenes/play.ts";
import { bridge, council, hospital, market, school } from "./scenes/town.ts";
import { boatRace, flood, riverDusk } from "./scenes/water.ts";

/** What draws each picture, as SVG. */
export const scenes: Readonly<Record<PictureName, () => string>> = {
  "river-dusk": riverDusk,
  market,
  "oil-palm": oilPalm,
  school,
  hospital,
  football,
  council,
  bridge,
  "rice-field": riceField,
  flood,
  "road-works": roadWorks,
  kerinci,
  batik,
  temple,
  prices,
  court,
  volleyball,
  durian,
  "boat-race": boatRace,
  library,
  haze,
  coffee,
};
