import type { Task } from "graphile-worker";
import { z } from "zod";
import { smtpDoor } from "#lib/mail/smtp-door.ts";
import { sendConfirmation } from "#newsroom/newsletter/commands/send-confirmation.ts";

const payloadSchema = z.object({ subscriberId: z.uuid() });

/** Sends the mail that a reader's form ordered; one that fails orders its own next try. */
export const task: Task = async (payload) => {
  await sendConfirmation(payloadSchema.parse(payload).subscriberId, smtpDoor());
};
