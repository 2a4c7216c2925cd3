import path from "node:path";
import { env } from "../env.ts";
import { openDiskStorage } from "./disk-storage.ts";
import type { Storage } from "./storage.ts";

let opened: Storage | undefined;

/** Where this newsroom keeps its pictures: the folder `media` under `REDAKSI_DATA_DIR`. */
export function mediaStorage(): Storage {
  opened ??= openDiskStorage(path.join(env().REDAKSI_DATA_DIR, "media"));
  return opened;
}
