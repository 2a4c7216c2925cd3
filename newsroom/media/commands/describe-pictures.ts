import { db, type Executor } from "#db/client.ts";
import type { PersonActor } from "../../staff/types.ts";
import type { PictureDescription } from "../schema.ts";
import { describePicture } from "./describe-picture.ts";

/** Describes several pictures, all of them or none. Throws as `describePicture` does. */
export async function describePictures(
  {
    actor,
    pictures,
  }: {
    actor: PersonActor;
    pictures: readonly { readonly id: string; readonly description: PictureDescription }[];
  },
  executor: Executor = db(),
): Promise<void> {
  await executor.transaction(async (tx) => {
    // In one order, so that two people who describe the same pictures do not wait for each other for ever.
    const inOrder = pictures.toSorted((one, other) => (one.id < other.id ? -1 : 1));
    for (const { id, description } of inOrder) {
      await describePicture({ actor, mediaId: id, description }, tx);
    }
  });
}
