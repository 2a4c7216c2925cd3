import type { Task } from "graphile-worker";
import { z } from "zod";
import { db } from "#db/client.ts";
import { mediaStorage } from "#lib/storage/media-storage.ts";
import { writePictureCredit } from "#server/media/write-picture-credit.ts";

const payloadSchema = z.object({ mediaId: z.uuid() });

/** Brings a credit that was typed later into the picture's public files. */
export const task: Task = async (payload) => {
  await writePictureCredit(payloadSchema.parse(payload).mediaId, db(), mediaStorage());
};
