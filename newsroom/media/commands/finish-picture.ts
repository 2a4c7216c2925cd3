import { and, eq } from "drizzle-orm";
import { db, type Executor } from "#db/client.ts";
import { media } from "#db/schema/media.ts";
import { zonedTime } from "#lib/dates.ts";
import { siteSettings } from "../../settings/queries.ts";
import { askForCompletion, askForCredit } from "../jobs.ts";
import { lookHashNumber } from "../look.ts";
import type { FirstDecode } from "../schema.ts";

/**
 * Makes a received picture usable: its first renditions are stored already, the others are enqueued. Caption,
 * credit, place and time taken come from the file unless somebody wrote them meanwhile. A picture that is no
 * longer `received` is left as it is.
 */
export async function finishPicture(
  mediaId: string,
  decoded: FirstDecode,
  executor: Executor = db(),
): Promise<void> {
  const { timeZone } = await siteSettings(executor);
  await executor.transaction(async (tx) => {
    const waiting = and(eq(media.id, mediaId), eq(media.state, "received"));
    const [row] = await tx.select().from(media).where(waiting).for("update");
    if (!row) return;
    await tx
      .update(media)
      .set({
        state: "ready",
        width: decoded.width,
        height: decoded.height,
        colour: decoded.colour,
        lookHash: decoded.look === null ? null : lookHashNumber(decoded.look),
        renditions: decoded.renditions,
        caption: row.caption || decoded.texts.caption,
        credit: row.credit || decoded.texts.credit,
        creditInFiles: decoded.texts.credit,
        place: decoded.texts.place,
        takenAt: row.takenAt ?? takenAt(decoded.texts.taken, timeZone),
      })
      .where(eq(media.id, mediaId));
    await askForCompletion(mediaId, tx);
    if (row.credit !== "" && row.credit !== decoded.texts.credit) await askForCredit(mediaId, tx);
  });
}

/** A camera without an offset is taken to show the newspaper's own time. */
function takenAt(taken: FirstDecode["texts"]["taken"], timeZone: string): Date | null {
  if (!taken) return null;
  if (taken.offset !== null) {
    const at = new Date(`${taken.date}T${taken.time}:00${taken.offset}`);
    return Number.isNaN(at.getTime()) ? null : at;
  }
  const found = zonedTime(taken, timeZone);
  return found.ok ? found.at : null;
}
