import { z } from "zod";
import { mostSpellings, placeNameLimit, spellingLimit } from "./limits.ts";
import { placeKinds } from "./types.ts";

const words = {
  name: z.string().max(placeNameLimit * 2),
  kind: z.enum(placeKinds),
  /** One spelling a line. Twice what is stored: what is a little too long is told as such. */
  spellings: z.string().max(mostSpellings * spellingLimit * 2),
};
const seenPlace = z.strictObject({ placeId: z.uuid(), expectedVersion: z.number().int().positive() });

export const newPlaceSchema = z.strictObject(words);
export const placeFormSchema = seenPlace.extend(words);
export const removePlaceSchema = seenPlace;
