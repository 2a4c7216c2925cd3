import { eq } from "drizzle-orm";
import { db, type Executor } from "#db/client.ts";
import { history } from "#db/schema/history.ts";
import { media } from "#db/schema/media.ts";
import { RedaksiError } from "#lib/errors.ts";
import type { PersonActor } from "../../staff/types.ts";
import { raiseEdition } from "../../workflow/edition.ts";
import { fitsShape, type WantedCrop, wantedCrops } from "../crops.ts";
import { askForCompletion, askForCredit } from "../jobs.ts";
import { mayDescribePicture, maySeePicture } from "../policy.ts";
import { isShownPublicly } from "../public-picture.ts";
import type { PictureDescription } from "../schema.ts";
import { type Crops, cropShapes } from "../types.ts";

/**
 * Changes caption, credit, alternative text, rights, focal point or crops in the library; stories keep the words that
 * they were published with, and the files are given the new credit. Throws `not-found` when the actor may not see it, `forbidden` when they may not change it.
 */
export async function describePicture(
  { actor, mediaId, description }: { actor: PersonActor; mediaId: string; description: PictureDescription },
  executor: Executor = db(),
): Promise<void> {
  await executor.transaction(async (tx) => {
    const [row] = await tx
      .select({
        id: media.id,
        uploadedById: media.uploadedById,
        state: media.state,
        width: media.width,
        height: media.height,
        focalX: media.focalX,
        focalY: media.focalY,
        alt: media.alt,
        crops: media.crops,
        cropRenditions: media.cropRenditions,
      })
      .from(media)
      .where(eq(media.id, mediaId))
      .for("update");
    if (!row || !maySeePicture(actor, row).allowed) throw new RedaksiError("not-found", "picture-not-found");
    const decision = mayDescribePicture(actor, row);
    if (!decision.allowed) throw new RedaksiError("forbidden", decision.reason);
    const { caption, credit, alt, focal, crops, rights, rightsUntil } = description;
    const size = { width: row.width ?? 1, height: row.height ?? 1 };
    refuseCropsThatDoNotFit(crops ?? {}, size);
    const words = {
      ...(caption === undefined ? {} : { caption }),
      ...(credit === undefined ? {} : { credit }),
      ...(alt === undefined ? {} : { alt }),
      ...(rights === undefined ? {} : { rights }),
      ...(rightsUntil === undefined ? {} : { rightsUntil }),
      ...(focal === undefined ? {} : { focalX: focal.x, focalY: focal.y }),
    };
    const changed = { ...words, ...(crops === undefined ? {} : { crops }) };
    if (Object.keys(changed).length === 0) return;
    await tx.update(media).set(changed).where(eq(media.id, mediaId));
    await tx.insert(history).values({
      event: "picture.describe",
      personId: actor.personId,
      subjectId: mediaId,
      details: { ...words, ...(crops === undefined ? {} : { crops: JSON.stringify(crops) }) },
    });
    if (row.state === "ready" && credit !== undefined) await askForCredit(mediaId, tx);
    if (row.state === "ready" && (focal !== undefined || crops !== undefined)) {
      const wanted = wantedCrops(size, focal ?? { x: row.focalX, y: row.focalY }, crops ?? row.crops);
      const isThere = ({ name }: WantedCrop) => row.cropRenditions.some((crop) => crop.name === name);
      // Completing lets readers know of new crops once they are there.
      if (!wanted.every(isThere)) await askForCompletion(mediaId, tx);
    }
    // Readers are shown the library's alternative text and focal point.
    const isNew =
      (alt !== undefined && alt !== row.alt) ||
      (focal !== undefined && (focal.x !== row.focalX || focal.y !== row.focalY));
    if (isNew && (await isShownPublicly(mediaId, tx))) await raiseEdition(tx);
  });
}

function refuseCropsThatDoNotFit(crops: Crops, size: { width: number; height: number }): void {
  for (const shape of cropShapes) {
    const box = crops[shape];
    if (box && !fitsShape(shape, box, size)) throw new RedaksiError("invalid", "crop-does-not-fit");
  }
}
