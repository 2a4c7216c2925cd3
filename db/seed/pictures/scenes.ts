import type { PictureName } from "./names.ts";
import { batik } from "./scenes/batik.ts";
import { boatRace } from "./scenes/boat-race.ts";
import { bridge } from "./scenes/bridge.ts";
import { coffee } from "./scenes/coffee.ts";
import { council } from "./scenes/council.ts";
import { court } from "./scenes/court.ts";
import { durian } from "./scenes/durian.ts";
import { flood } from "./scenes/flood.ts";
import { football } from "./scenes/football.ts";
import { haze } from "./scenes/haze.ts";
import { hospital } from "./scenes/hospital.ts";
import { kerinci } from "./scenes/kerinci.ts";
import { library } from "./scenes/library.ts";
import { market } from "./scenes/market.ts";
import { oilPalm } from "./scenes/oil-palm.ts";
import { prices } from "./scenes/prices.ts";
import { riceField } from "./scenes/rice-field.ts";
import { riverDusk } from "./scenes/river-dusk.ts";
import { roadWorks } from "./scenes/road-works.ts";
import { school } from "./scenes/school.ts";
import { temple } from "./scenes/temple.ts";
import { volleyball } from "./scenes/volleyball.ts";

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
