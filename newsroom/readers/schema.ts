import { z } from "zod";
import { commentGrounds, commentStates } from "#newsroom/reader-comments/types.ts";

const typed = z.string();
const problem = z.string().nullable();

/** What stands in the way of a whole form; `minutes` to wait where there were too many. */
const hindrance = z
  .strictObject({
    kind: z.enum(["too-many", "trap", "failed", "mail-off", "signed-out"]),
    minutes: z.number(),
  })
  .nullable();
export type TalkHindrance = z.output<typeof hindrance>;

const story = z.strictObject({ id: z.string(), title: z.string(), path: z.string() });
const quoted = z.strictObject({ id: z.string(), name: z.string().nullable(), text: z.string() });

/**
 * A page for one reader, as the server hands it to Next to be drawn: everything that depends on who asks. `problem` is
 * a key under `readerTalk.problems`, `refusal` one under `readerTalk.refusals` in `messages/*.json`.
 */
export const readerSheet = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("sign-in"), email: typed, next: typed, problem, hindrance }),
  z.strictObject({
    kind: z.literal("link-sent"),
    email: typed,
    next: typed,
    demoHref: z.string().nullable(),
  }),
  z.strictObject({
    kind: z.literal("enter"),
    token: typed,
    email: typed,
    /** Of the account; null where there is none yet. */
    account: z.string().nullable(),
    name: typed,
    problems: z.strictObject({ name: problem, consent: problem }),
    hindrance,
  }),
  z.strictObject({ kind: z.literal("spent") }),
  z.strictObject({
    kind: z.literal("account"),
    name: typed,
    email: typed,
    block: z.strictObject({ reason: z.string(), until: z.date().nullable() }).nullable(),
    comments: z.array(
      z.strictObject({
        id: z.string(),
        state: z.enum(commentStates),
        version: z.number(),
        text: z.string(),
        sentAt: z.date(),
        ground: z.enum(commentGrounds).nullable(),
        note: z.string(),
        story: z.strictObject({ id: z.string(), title: z.string(), path: z.string().nullable() }),
        mayEdit: z.boolean(),
      }),
    ),
    sessions: z.array(
      z.strictObject({
        id: z.string(),
        userAgent: z.string(),
        createdAt: z.date(),
        lastSeenAt: z.date(),
        isThis: z.boolean(),
      }),
    ),
    /** What was just done; a key under `readerTalk.notes`. */
    note: z.enum(["sent", "published", "edited", "deleted", "renamed", "welcome"]).nullable(),
    typedName: typed,
    nameProblem: problem,
  }),
  z.strictObject({
    kind: z.literal("write"),
    /** Who writes; "" when they are signed out by now. */
    name: typed,
    story,
    answers: quoted.nullable(),
    editing: z.strictObject({ id: z.string(), version: z.number() }).nullable(),
    text: typed,
    problem,
    hindrance,
  }),
  z.strictObject({ kind: z.literal("delete"), comment: quoted }),
  z.strictObject({
    kind: z.literal("end"),
    farewell: typed,
    problems: z.strictObject({ choice: z.boolean(), confirm: z.boolean() }),
  }),
  z.strictObject({ kind: z.literal("ended") }),
  z.strictObject({
    kind: z.literal("report"),
    comment: quoted,
    form: z.strictObject({ reason: typed, words: typed, email: typed }),
    problems: z.strictObject({
      reason: z.string().optional(),
      words: z.string().optional(),
      email: z.string().optional(),
    }),
    hindrance,
  }),
  z.strictObject({ kind: z.literal("report-sent"), path: z.string() }),
  z.strictObject({ kind: z.literal("message"), refusal: z.string(), path: z.string().nullable() }),
]);
export type ReaderSheet = z.output<typeof readerSheet>;
/** One kind of sheet. */
export type SheetOf<Kind extends ReaderSheet["kind"]> = Extract<ReaderSheet, { kind: Kind }>;
