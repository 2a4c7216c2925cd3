import { z } from "zod";
import { blockReasonLimit } from "#newsroom/readers/limits.ts";
import { farewells } from "#newsroom/readers/types.ts";
import {
  decisionNoteLimit,
  highestTrust,
  listedWordLimit,
  longestOpenDays,
  mostAtOnce,
  mostListedWords,
} from "./limits.ts";
import { commentGrounds, decisionVerbs, storyChoices } from "./types.ts";

/** A comment as the screen showed it. */
const seenComment = z.strictObject({ commentId: z.uuid(), expectedVersion: z.number().int().positive() });

/** What a moderator decides about one comment or several. */
export const decisionForm = z.strictObject({
  comments: z.array(seenComment).min(1).max(mostAtOnce),
  verb: z.enum(decisionVerbs),
  ground: z.enum(commentGrounds).nullable(),
  note: z.string().max(decisionNoteLimit * 2),
});

/** What leaves a reported comment where it is. */
export const keepForm = seenComment;

/** How comments are kept, as the screen sends it. Lists are texts with a word on each line. */
export const commentSettingsForm = z.strictObject({
  /** The version that the asker saw. */
  seen: z.number().int().positive(),
  enabled: z.boolean(),
  sectionIds: z.array(z.uuid()).max(200),
  openDays: z.number().int().min(0).max(longestOpenDays),
  trustAfter: z.number().int().min(0).max(highestTrust),
  waitWords: z.string().max(mostListedWords * listedWordLimit * 2),
  refusedWords: z.string().max(mostListedWords * listedWordLimit * 2),
});
export type CommentSettingsForm = z.output<typeof commentSettingsForm>;

/** What holds for one story; `choice` null: as its section. */
export const storyChoiceForm = z.strictObject({ storyId: z.uuid(), choice: z.enum(storyChoices).nullable() });

const seenReader = z.strictObject({ readerId: z.uuid(), expectedVersion: z.number().int().positive() });

/** What blocks a reader for so many days, or for good. */
export const blockForm = seenReader.extend({
  reason: z.string().max(blockReasonLimit * 2),
  days: z.number().int().min(1).max(3_650).nullable(),
});
export const unblockForm = seenReader;
export const exportForm = z.strictObject({ readerId: z.uuid() });
export const endAccountForm = seenReader.extend({ farewell: z.enum(farewells) });
