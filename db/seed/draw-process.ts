import { closeDatabase, db } from "#db/client.ts";
import { mediaStorage } from "#lib/storage/media-storage.ts";
import { addDemoAvif } from "./add-avif.ts";
import { drawDemoPictures } from "./draw-pictures.ts";

// Runs as a process of its own: see `startDrawing`.
await drawDemoPictures(db(), mediaStorage());
await addDemoAvif(db(), mediaStorage());
await closeDatabase();
