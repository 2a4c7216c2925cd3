import { z } from "zod";
import { emailLimit, introLimit, subjectLimit } from "./limits.ts";
import { hindrances } from "./types.ts";

/** The settings of the newsletter as the screen sends them. Texts may be a little too long: that is told as such. */
export const newsletterSchema = z.strictObject({
  /** The version that the asker saw. */
  seen: z.number().int().positive(),
  isOn: z.boolean(),
  hour: z.number().int().min(0).max(23),
  days: z.array(z.number().int().min(1).max(7)).max(7),
  perMinute: z.number().int().min(0).max(100_000),
  alertsPerDay: z.number().int().min(0).max(1_000),
  subject: z.string().max(subjectLimit * 4),
  intro: z.string().max(introLimit * 4),
});

/** Whose address is taken out of the newsletter. */
export const subscriberSchema = z.strictObject({ email: z.string().max(emailLimit * 2) });

const letterStory = z.object({
  storyId: z.uuid(),
  title: z.string(),
  summary: z.string(),
  section: z.string(),
  path: z.string(),
  picture: z.object({ src: z.string(), alt: z.string(), width: z.number(), height: z.number() }).nullable(),
});

/** The stories of an issue as they are kept. */
export const letterContentSchema = z.object({
  top: z.array(letterStory),
  sections: z.array(letterStory),
  popular: z.array(letterStory),
});

/** A sheet as the server hands it to the page that shows it. */
export const readerSheetSchema = z.discriminatedUnion("kind", [
  z.strictObject({
    kind: z.literal("mend"),
    email: z.string(),
    problem: z.enum(["email-missing", "email-malformed"]).nullable(),
    hindrance: z.enum(hindrances).nullable(),
  }),
  z.strictObject({ kind: z.enum(["confirm", "leave"]), key: z.string() }),
  z.strictObject({ kind: z.literal("unknown") }),
]);
