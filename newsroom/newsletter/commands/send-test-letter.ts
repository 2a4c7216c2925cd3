import { db, type Executor } from "#db/client.ts";
import { RedaksiError } from "#lib/errors.ts";
import type { MailDoor } from "#lib/mail/mail-door.ts";
import { newId } from "#lib/new-id.ts";
import { personToWriteTo } from "#newsroom/staff/queries.ts";
import type { PersonActor } from "#newsroom/staff/types.ts";
import { letterSite } from "../letter-site.ts";
import { mayKeepNewsletter } from "../policy.ts";
import { previewOfNext } from "../queries.ts";
import { writeLetter } from "../write-letter.ts";

/**
 * Sends the next letter, as it would go out now, to who asks for it, and says at once whether the mail server took it.
 * Throws `forbidden`, `conflict` where there is nothing new to tell or no mail server, or `invalid` with what it
 * answered. Returns the address to which it went.
 */
export async function sendTestLetter(
  { actor, now }: { actor: PersonActor; now: Date },
  door: MailDoor | null,
  executor: Executor = db(),
): Promise<{ address: string }> {
  const decision = mayKeepNewsletter(actor);
  if (!decision.allowed) throw new RedaksiError("forbidden", decision.reason);
  if (!door) throw new RedaksiError("conflict", "newsletter-no-mail");
  const [issue, person] = [
    await previewOfNext(actor, now, executor),
    await personToWriteTo(actor.personId, executor),
  ];
  if (!issue) throw new RedaksiError("conflict", "newsletter-nothing-new");
  if (!person) throw new RedaksiError("not-found", "person-unknown");
  const to = { name: actor.name, address: person.email };
  const letter = writeLetter({
    ...(await letterSite(executor)),
    issue,
    to,
    letterId: newId(),
    leaveHref: null,
  });
  const outcome = await door.send(letter);
  if (outcome.kind !== "sent")
    throw new RedaksiError("invalid", "newsletter-test-refused", { reason: outcome.reason });
  return { address: to.address };
}
