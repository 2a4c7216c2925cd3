import type { Task } from "graphile-worker";
import { z } from "zod";
import { smtpDoor } from "#lib/mail/smtp-door.ts";
import { sendMail } from "#newsroom/notices/commands/send-mail.ts";

const payloadSchema = z.object({ mailId: z.uuid() });

/** Sends a mail whose time has come; one that fails orders its own next try. */
export const task: Task = async (payload) => {
  await sendMail(payloadSchema.parse(payload).mailId, smtpDoor());
};
