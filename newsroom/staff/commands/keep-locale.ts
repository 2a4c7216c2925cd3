import { eq } from "drizzle-orm";
import { db, type Executor } from "#db/client.ts";
import { people } from "#db/schema/staff.ts";
import type { PersonActor } from "../types.ts";

/** Keeps the language in which the actor is written to: mails, and notices on devices. */
export async function keepLocale(
  { actor, locale }: { actor: PersonActor; locale: "id" | "en" },
  executor: Executor = db(),
): Promise<void> {
  await executor.update(people).set({ locale }).where(eq(people.id, actor.personId));
}
