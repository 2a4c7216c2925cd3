import type { Task } from "graphile-worker";
import { smtpDoor } from "#lib/mail/smtp-door.ts";
import { sendLetters } from "#newsroom/newsletter/commands/send-letters.ts";

/** Sends as many waiting letters as this minute allows. */
export const task: Task = async () => {
  await sendLetters(smtpDoor());
};
