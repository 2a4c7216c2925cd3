import { eq } from "drizzle-orm";
import { db, type Executor } from "#db/client.ts";
import { media } from "#db/schema/media.ts";
import { raiseEdition } from "../../workflow/edition.ts";
import { type WantedCrop, wantedCrops } from "../crops.ts";
import { askForCompletion, askForCredit } from "../jobs.ts";
import { isShownPublicly } from "../public-picture.ts";
import type { RestDecode } from "../schema.ts";
import { cropFile, renditionFile } from "../storage-keys.ts";
import type { Rendition } from "../types.ts";

interface Completion {
  readonly mediaId: string;
  /** Under which the made files are stored. */
  readonly token: string;
  readonly made: RestDecode;
  /** Which credit the made files carry, and which crops were asked for. */
  readonly credit: string;
  readonly crops: readonly WantedCrop[];
}

/** Stands for "not all files carry the same credit": no credit reads so, and all are written anew. */
const mixedCredits = "\ufffd";

/**
 * Adds renditions and crops that are stored already to a usable picture, and lets readers have them. Answers
 * with the files that nobody needs any more. What was changed meanwhile is asked for again.
 */
export async function completePicture(
  { mediaId, token, made, credit, crops }: Completion,
  executor: Executor = db(),
): Promise<{ unneeded: string[] }> {
  return executor.transaction(async (tx) => {
    const [row] = await tx.select().from(media).where(eq(media.id, mediaId)).for("update");
    // Its sender took it back while it was being made.
    if (!row) return { unneeded: [...made.renditions.map(renditionFile), ...made.crops.map(cropFile)] };
    if (row.state !== "ready") return { unneeded: [] };
    // It was replaced meanwhile: the files are the other's, who asks for them.
    if (row.token !== token) return { unneeded: [] };
    const original = { width: row.width ?? 1, height: row.height ?? 1 };
    const wanted = wantedCrops(original, { x: row.focalX, y: row.focalY }, row.crops);
    const known = [...row.cropRenditions, ...made.crops];
    const kept = wanted.flatMap(({ name }) => known.find((crop) => crop.name === name) ?? []);
    await tx
      .update(media)
      .set({
        renditions: joined(row.renditions, made.renditions),
        cropRenditions: kept,
        creditInFiles: row.creditInFiles === credit ? credit : mixedCredits,
      })
      .where(eq(media.id, mediaId));
    if (wanted.some(({ name }) => crops.every((asked) => asked.name !== name)))
      await askForCompletion(mediaId, tx);
    if (row.credit !== credit || row.creditInFiles !== credit) await askForCredit(mediaId, tx);
    if (await isShownPublicly(mediaId, tx)) await raiseEdition(tx);
    return { unneeded: known.filter(({ name }) => kept.every((one) => one.name !== name)).map(cropFile) };
  });
}

function joined(before: readonly Rendition[], made: readonly Rendition[]): Rendition[] {
  const fresh = made.filter(
    (one) => !before.some(({ width, format }) => width === one.width && format === one.format),
  );
  return [...before, ...fresh].sort((a, b) => a.width - b.width);
}
