"use server";

import { refresh } from "next/cache";
import { getTranslations } from "next-intl/server";
import type { z } from "zod";
import type { ActionResult } from "#lib/action-result.ts";
import { smtpDoor } from "#lib/mail/smtp-door.ts";
import { parseForm } from "#lib/parse-form.ts";
import { answer } from "#server/actions/answer.ts";
import { requireActor } from "#server/auth/current-actor.ts";
import { exportSubscribers } from "./commands/export-subscribers.ts";
import { removeSubscriber } from "./commands/remove-subscriber.ts";
import { saveNewsletter } from "./commands/save-newsletter.ts";
import { sendTestLetter } from "./commands/send-test-letter.ts";
import { newsletterSchema, subscriberSchema } from "./schema.ts";

/** Sets the newsletter. */
export async function saveNewsletterAction(
  input: z.input<typeof newsletterSchema>,
): Promise<ActionResult<{ version: number }>> {
  const actor = await requireActor();
  const result = await answer(() => {
    const { seen, ...form } = parseForm(newsletterSchema, input);
    return saveNewsletter({ actor, seen, form });
  });
  if (result.ok) refresh();
  return result;
}

/** Sends the next letter to who asks for it. */
export async function sendTestLetterAction(): Promise<ActionResult<{ address: string }>> {
  const actor = await requireActor();
  return answer(() => sendTestLetter({ actor, now: new Date() }, smtpDoor()));
}

/** Takes a reader out of the newsletter who asked for it. */
export async function removeSubscriberAction(
  input: z.input<typeof subscriberSchema>,
): Promise<ActionResult<null>> {
  const actor = await requireActor();
  const result = await answer(async () => {
    await removeSubscriber({ actor, ...parseForm(subscriberSchema, input) });
    return null;
  });
  if (result.ok) refresh();
  return result;
}

/** Everybody who receives the newsletter, as CSV. */
export async function exportSubscribersAction(): Promise<ActionResult<{ csv: string }>> {
  const actor = await requireActor();
  return answer(async () => {
    const t = await getTranslations("newsletter.desk.export");
    const csv = await exportSubscribers({ actor, head: [t("email"), t("consentAt"), t("words")] });
    return { csv };
  });
}
