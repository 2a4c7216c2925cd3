import { desc, eq, sql } from "drizzle-orm";
import { db, type Executor } from "#db/client.ts";
import { moves } from "#db/schema/history.ts";
import { people } from "#db/schema/staff.ts";
import { stories, storyWriters } from "#db/schema/stories.ts";
import { RedaksiError } from "#lib/errors.ts";
import { recordHappening } from "#newsroom/notices/commands/record-happening.ts";
import { eventOfMove } from "#newsroom/notices/rules.ts";
import { siteSettings } from "#newsroom/settings/queries.ts";
import type { Actor } from "#newsroom/staff/types.ts";
import { mayReadStory } from "#newsroom/stories/policy.ts";
import { announceMove } from "./edition.ts";
import { noteLimit } from "./note.ts";
import { mayMove } from "./policy.ts";
import { mayHoldWorkingCopy, moveOf, type StoryState, stateAfter, type Verb } from "./rules.ts";

/** What every command of the workflow is asked with. `expectedVersion` is the one that the asker saw. */
export interface MoveRequest {
  readonly actor: Actor;
  readonly storyId: string;
  readonly expectedVersion: number;
}

export interface MoveOutcome {
  readonly state: StoryState;
  readonly version: number;
}

/** The row of a story, locked, with its writers and the database's clock. */
export type LockedStory = typeof stories.$inferSelect & { readonly writerIds: string[]; readonly now: Date };

interface Effects {
  /** Columns of the story that change besides state, version and times. */
  readonly set?: Partial<typeof stories.$inferInsert>;
  readonly revisionId?: string | null;
  readonly publishAt?: Date | null;
  /** To whom the review was handed. */
  readonly toPersonId?: string;
}

interface MovePlan {
  readonly verb: Verb;
  readonly note?: string;
  /** What else the move does, in the same transaction. */
  readonly carryOut?: (tx: Executor, story: LockedStory) => Promise<Effects>;
}

/**
 * Makes one move: locks the story, asks version, policy and rules, carries it out, records it. All or nothing.
 * Throws `not-found` (also for what the actor may not read), `stale`, `conflict`, `forbidden` or `invalid`.
 * Inside a transaction of the caller's it becomes a part of that.
 */
export async function moveStory(
  request: MoveRequest,
  plan: MovePlan,
  executor: Executor = db(),
): Promise<MoveOutcome> {
  return executor.transaction(async (tx) => {
    const story = await lockStory(tx, request.storyId);
    if (!story || !mayReadStory(request.actor, story).allowed)
      throw new RedaksiError("not-found", "story-not-found");
    if (story.version !== request.expectedVersion) throw await staleError(tx, story.id);
    const decision = mayMove(request.actor, plan.verb, story, await siteSettings(tx));
    if (!decision.allowed) {
      throw new RedaksiError(
        decision.reason === "not-in-this-state" ? "conflict" : "forbidden",
        decision.reason,
      );
    }
    const note = checkedNote(plan);
    const effects = (await plan.carryOut?.(tx, story)) ?? {};
    const state = stateAfter(plan.verb, story.state);
    const version = story.version + 1;
    await tx
      .update(stories)
      .set({
        ...effects.set,
        state,
        version,
        touchedAt: sql`now()`,
        ...(moveOf(plan.verb).to === "same" ? {} : { stateSince: sql`now()`, ...noFirstApproval }),
        ...(mayHoldWorkingCopy(state) ? {} : { workingCopySince: null }),
      })
      .where(eq(stories.id, story.id));
    const made = {
      storyId: story.id,
      verb: plan.verb,
      fromState: story.state,
      toState: state,
      personId: request.actor.kind === "person" ? request.actor.personId : null,
      job: request.actor.kind === "system" ? request.actor.job : null,
      note,
      revisionId: effects.revisionId ?? null,
      toPersonId: effects.toPersonId ?? null,
      publishAt: effects.publishAt ?? null,
    };
    const [move] = await tx.insert(moves).values(made).returning({ id: moves.id });
    const event = eventOfMove(plan.verb);
    if (move && event) {
      const fromId = personIdOf(request.actor);
      const concernedIds = made.toPersonId === null ? [] : [made.toPersonId];
      const key = `move:${move.id}`;
      await recordHappening(tx, { key, event, storyId: story.id, fromId, concernedIds, note });
    }
    await announceMove(tx, story.id);
    return { state, version };
  });
}

/** A story that has no first approval: none was given, or the words were changed after it. */
export const noFirstApproval = { firstApprovedById: null, firstApprovedRevisionId: null } as const;

/** The person who acts, or null for a job. */
export function personIdOf(actor: Actor): string | null {
  return actor.kind === "person" ? actor.personId : null;
}

async function lockStory(tx: Executor, storyId: string): Promise<LockedStory | null> {
  const [row] = await tx
    .select({ story: stories, now: sql<Date>`now()`.mapWith(stories.createdAt) })
    .from(stories)
    .where(eq(stories.id, storyId))
    .for("update");
  if (!row) return null;
  const writers = await tx
    .select({ id: storyWriters.personId })
    .from(storyWriters)
    .where(eq(storyWriters.storyId, storyId));
  return { ...row.story, writerIds: writers.map(({ id }) => id), now: row.now };
}

function checkedNote({ verb, note = "" }: MovePlan): string {
  const text = note.normalize("NFC").trim();
  if (moveOf(verb).needs.includes("reason") && !/\p{L}/u.test(text))
    throw new RedaksiError("invalid", "reason-missing");
  if (text.length > noteLimit) throw new RedaksiError("invalid", "note-too-long", { limit: noteLimit });
  return text;
}

/** Says who moved it meanwhile and how, so that the one who was too late knows what to do. */
async function staleError(tx: Executor, storyId: string): Promise<RedaksiError> {
  const [last] = await tx
    .select({ verb: moves.verb, name: people.name, job: moves.job })
    .from(moves)
    .leftJoin(people, eq(people.id, moves.personId))
    .where(eq(moves.storyId, storyId))
    .orderBy(desc(moves.at))
    .limit(1);
  if (!last) return new RedaksiError("stale", "story-changed");
  return new RedaksiError("stale", "story-moved-meanwhile", {
    name: last.name ?? "Redaksi",
    verb: last.verb,
  });
}
