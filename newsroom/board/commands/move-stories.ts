import type { z } from "zod";
import { db, type Executor } from "#db/client.ts";
import { isRedaksiError, RedaksiError } from "#lib/errors.ts";
import { log } from "#lib/log.ts";
import { parseForm } from "#lib/parse-form.ts";
import type { PersonActor } from "#newsroom/staff/types.ts";
import { scheduleStory, unscheduleStory } from "#newsroom/workflow/commands/schedule-story.ts";
import { spikeStory, unspikeStory } from "#newsroom/workflow/commands/spike-story.ts";
import type { MoveOutcome } from "#newsroom/workflow/move-story.ts";
import { type BulkMoveInput, bulkMoveSchema } from "../forms.ts";

/** What became of one story: where the move left it, or why it was refused. */
type StoryOutcome =
  | { readonly storyId: string; readonly moved: MoveOutcome }
  | { readonly storyId: string; readonly refusal: RedaksiError };

type BulkMove = z.output<typeof bulkMoveSchema>;

/**
 * Makes one move on several stories, one after the other, each by its own command in its own transaction and
 * against the version that was seen: a story that is refused keeps none of the others back. Throws `invalid`
 * only when the whole request cannot be read, and then nothing was moved.
 */
export async function moveStories(
  actor: PersonActor,
  input: BulkMoveInput,
  executor: Executor = db(),
): Promise<StoryOutcome[]> {
  const asked = parseForm(bulkMoveSchema, input);
  const outcomes: StoryOutcome[] = [];
  for (const story of asked.stories) {
    const { storyId } = story;
    try {
      outcomes.push({ storyId, moved: await moveOne(actor, asked, story, executor) });
    } catch (failure) {
      outcomes.push({ storyId, refusal: refusalOf(failure, storyId) });
    }
  }
  return outcomes;
}

function moveOne(
  actor: PersonActor,
  { verb, note }: BulkMove,
  { storyId, expectedVersion, publishAt, embargoUntil }: BulkMove["stories"][number],
  executor: Executor,
): Promise<MoveOutcome> {
  const request = { actor, storyId, expectedVersion };
  switch (verb) {
    case "spike":
      return spikeStory({ ...request, reason: note }, executor);
    case "unspike":
      return unspikeStory(request, executor);
    case "unschedule":
      return unscheduleStory(request, executor);
    case "schedule": {
      const times = {
        // Without a time the date is invalid, and the command says so.
        publishAt: new Date(publishAt ?? Number.NaN),
        embargoUntil: embargoUntil ? new Date(embargoUntil) : null,
      };
      return scheduleStory({ ...request, ...times }, executor);
    }
  }
}

/** What others of the stories have become already is told all the same, so nothing is thrown on the way. */
function refusalOf(failure: unknown, storyId: string): RedaksiError {
  if (isRedaksiError(failure)) return failure;
  log.error({ err: failure, storyId }, "a story of a move of several failed");
  return new RedaksiError("conflict", "unexpected");
}
