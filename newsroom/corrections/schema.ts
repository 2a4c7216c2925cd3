import { z } from "zod";
import { reasonLimit, rightLimit, wrongLimit } from "./limits.ts";
import { correctionKinds, hindrances, linkKinds } from "./types.ts";

/** Twice what is stored: what is a little too long is told as such, not as an unreadable form. */
const text = (limit: number) => z.string().max(limit * 2);
const reason = text(reasonLimit);
/** A request as the screen showed it. */
const seenRequest = z.strictObject({ requestId: z.uuid(), expectedVersion: z.number().int().positive() });

/** What the form of a correction sends. With `request` it answers that one, too. */
export const correctionSchema = z.strictObject({
  storyId: z.uuid(),
  /** How many corrections of the story the screen showed, those taken back included. */
  seenCorrections: z.number().int().nonnegative(),
  kind: z.enum(correctionKinds),
  wrong: text(wrongLimit),
  right: text(rightLimit),
  apology: z.boolean(),
  request: seenRequest.nullable(),
});

/** What takes a correction back. */
export const withdrawalSchema = z.strictObject({ correctionId: z.uuid(), reason });

/** A step of a request without anything else. */
export const takeSchema = seenRequest;

/** What answers a request: a correction that is out already, or a story that is the reply. */
export const requestAnswerSchema = seenRequest.extend({
  answer: z.discriminatedUnion("kind", [
    z.strictObject({ kind: z.literal("correction"), correctionId: z.uuid() }),
    z.strictObject({ kind: z.literal("reply"), storyId: z.uuid() }),
  ]),
});

/** What refuses a request or opens it again. */
export const reasonedStepSchema = seenRequest.extend({ verb: z.enum(["refuse", "reopen"]), reason });

/** What links two stories: the newer one and the one that it answers or updates; or parts them again. */
export const linkSchema = z.strictObject({
  kind: z.enum(linkKinds),
  fromStoryId: z.uuid(),
  toStoryId: z.uuid(),
  linked: z.boolean(),
});

const typed = z.string();
const problem = typed.optional();

/** A form that goes back to its reader, as the server hands it to the page that shows it. */
export const returnedFormSchema = z.strictObject({
  form: z.strictObject({
    kind: typed,
    story: typed,
    name: typed,
    contact: typed,
    wrong: typed,
    asked: typed,
  }),
  problems: z.strictObject({
    kind: problem,
    story: problem,
    name: problem,
    contact: problem,
    wrong: problem,
    asked: problem,
  }),
  hindrance: z.enum(hindrances).nullable(),
});
