import type { Task } from "graphile-worker";
import { z } from "zod";
import { smtpDoor } from "#lib/mail/smtp-door.ts";
import { sendReaderMail } from "#newsroom/readers/commands/send-reader-mail.ts";

const payloadSchema = z.object({ mailId: z.uuid() });

/** Sends a mail to a reader whose time has come; one that fails orders its own next try. */
export const task: Task = async (payload) => {
  await sendReaderMail(payloadSchema.parse(payload).mailId, smtpDoor());
};
