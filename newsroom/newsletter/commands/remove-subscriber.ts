import { eq, sql } from "drizzle-orm";
import { db, type Executor } from "#db/client.ts";
import { history } from "#db/schema/history.ts";
import { newsletterSubscribers as table } from "#db/schema/newsletter.ts";
import { RedaksiError } from "#lib/errors.ts";
import type { PersonActor } from "#newsroom/staff/types.ts";
import { mayKeepNewsletter } from "../policy.ts";
import { normalEmail } from "../rules.ts";
import { endSubscription } from "./leave-newsletter.ts";

/**
 * Takes a reader out of the newsletter who asked the newsroom for it, and forgets their address at once: it stands in
 * no history either. Throws `forbidden`, or `not-found` where the newsletter does not know the address.
 */
export async function removeSubscriber(
  { actor, email: typed }: { actor: PersonActor; email: string },
  executor: Executor = db(),
): Promise<void> {
  const decision = mayKeepNewsletter(actor);
  if (!decision.allowed) throw new RedaksiError("forbidden", decision.reason);
  const email = normalEmail(typed);
  await executor.transaction(async (tx) => {
    const [row] = await tx.select().from(table).where(eq(table.email, email)).for("update");
    if (!row) throw new RedaksiError("not-found", "subscriber-unknown");
    if (row.state !== "left") await endSubscription(tx, row.id, "desk");
    await tx.update(table).set({ email: null, forgottenAt: sql`now()` }).where(eq(table.id, row.id));
    await tx
      .insert(history)
      .values({ event: "newsletter.remove", subjectId: row.id, personId: actor.personId });
  });
}
