import { constants, setPriority } from "node:os";
import { closeDatabases, db } from "#db/client.ts";
import { mediaStorage } from "#lib/storage/media-storage.ts";
import { addDemoAvif } from "./add-avif.ts";
import { drawDemoPictures } from "./draw-pictures.ts";
import { openKeptDrawings } from "./kept-drawings.ts";

// Runs as a process of its own: see `startDrawing`.
const kept = await openKeptDrawings();
await drawDemoPictures(db(), mediaStorage(), kept);
try {
  setPriority(constants.priority.PRIORITY_LOW);
} catch {
  // Some systems do not let a process be slowed: it is only a courtesy.
}
await addDemoAvif(db(), mediaStorage(), kept);
await closeDatabases();
