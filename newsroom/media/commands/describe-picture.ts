import { eq } from "drizzle-orm";
import { db, type Executor } from "#db/client.ts";
import { history } from "#db/schema/history.ts";
import { media } from "#db/schema/media.ts";
import { RedaksiError } from "#lib/errors.ts";
import type { PersonActor } from "../../staff/types.ts";
import { raiseEdition } from "../../workflow/edition.ts";
import { mayDescribePicture, maySeePicture } from "../policy.ts";
import { isShownPublicly } from "../public-picture.ts";
import type { PictureDescription } from "../schema.ts";

/**
 * Changes caption, credit, alternative text or focal point in the library; stories keep the words that they
 * were published with. Throws `not-found` when the actor may not see it, `forbidden` when they may not change it.
 */
export async function describePicture(
  { actor, mediaId, description }: { actor: PersonActor; mediaId: string; description: PictureDescription },
  executor: Executor = db(),
): Promise<void> {
  await executor.transaction(async (tx) => {
    const [row] = await tx
      .select({ id: media.id, uploadedById: media.uploadedById })
      .from(media)
      .where(eq(media.id, mediaId))
      .for("update");
    if (!row || !maySeePicture(actor, row).allowed) throw new RedaksiError("not-found", "picture-not-found");
    const decision = mayDescribePicture(actor, row);
    if (!decision.allowed) throw new RedaksiError("forbidden", decision.reason);
    const { caption, credit, alt, focal } = description;
    const changed = {
      ...(caption === undefined ? {} : { caption }),
      ...(credit === undefined ? {} : { credit }),
      ...(alt === undefined ? {} : { alt }),
      ...(focal === undefined ? {} : { focalX: focal.x, focalY: focal.y }),
    };
    if (Object.keys(changed).length === 0) return;
    await tx.update(media).set(changed).where(eq(media.id, mediaId));
    await tx.insert(history).values({
      event: "picture.describe",
      personId: actor.personId,
      subjectId: mediaId,
      details: changed,
    });
    // Readers are shown the library's alternative text and focal point.
    if ((alt !== undefined || focal !== undefined) && (await isShownPublicly(mediaId, tx)))
      await raiseEdition(tx);
  });
}
