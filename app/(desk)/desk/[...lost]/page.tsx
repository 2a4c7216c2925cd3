import { notFound } from "next/navigation";
import { requireActor } from "#server/auth/current-actor.ts";

/** Every other address below the desk: asks who it is first, then says that there is nothing. */
export default async function LostPage() {
  await requireActor();
  notFound();
}
