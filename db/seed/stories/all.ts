import type { DeskSeed, PublishedSeed, SeedContent } from "../types.ts";
import { daerah } from "./daerah.ts";
import { deskReady } from "./desk-ready.ts";
import { deskWriting } from "./desk-writing.ts";
import { ekonomi } from "./ekonomi.ts";
import { gayaHidup } from "./gaya-hidup.ts";
import { hukum } from "./hukum.ts";
import { kesehatan } from "./kesehatan.ts";
import { nasional } from "./nasional.ts";
import { olahraga } from "./olahraga.ts";
import { opiniAdvertorial } from "./opini-advertorial.ts";
import { pendidikan } from "./pendidikan.ts";
import { politik } from "./politik.ts";

/** Stories that readers see from the first moment. */
export const publishedStories: readonly PublishedSeed[] = [
  ...nasional,
  ...daerah,
  ...politik,
  ...hukum,
  ...ekonomi,
  ...pendidikan,
  ...kesehatan,
  ...olahraga,
  ...gayaHidup,
  ...opiniAdvertorial,
];

/** Stories on the desk, in every other state. */
export const deskStories: readonly DeskSeed[] = [...deskWriting, ...deskReady];

export const allStories: readonly SeedContent[] = [...publishedStories, ...deskStories];
