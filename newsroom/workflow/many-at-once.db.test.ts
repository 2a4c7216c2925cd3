import { asc, eq, inArray, sql } from "drizzle-orm";
import { expect, test } from "vitest";
import { moves } from "#db/schema/history.ts";
import { publications } from "#db/schema/publications.ts";
import { siteSettings } from "#db/schema/settings.ts";
import { stories } from "#db/schema/stories.ts";
import { completeContent, hire, openTestNewsroom, type TestNewsroom } from "#db/testing/newsroom.ts";
import { useTestDatabase } from "#db/testing/test-database.ts";
import { isRedaksiError } from "#lib/errors.ts";
import { pauseSchedules, resumeSchedules } from "#newsroom/schedule/commands/pause-schedules.ts";
import { publishDueStories } from "#newsroom/schedule/commands/publish-due-stories.ts";
import type { Actor, PersonActor } from "#newsroom/staff/types.ts";
import { createStory } from "#newsroom/stories/commands/create-story.ts";
import { approveFirst, approveUpdateFirst } from "./commands/approve-first.ts";
import { approveStory } from "./commands/approve-story.ts";
import { adoptEdit, discardEdit, editApproved, reopenStory } from "./commands/edit-approved.ts";
import { handOverReview } from "./commands/hand-over-review.ts";
import { publishStory } from "./commands/publish-story.ts";
import { recallStory, recallUpdate } from "./commands/recall-story.ts";
import { returnStory, returnUpdate } from "./commands/return-story.ts";
import { rescheduleStory, scheduleStory, unscheduleStory } from "./commands/schedule-story.ts";
import { spikeStory, unspikeStory } from "./commands/spike-story.ts";
import { submitStory, submitUpdate } from "./commands/submit-story.ts";
import { discardUpdate, openUpdate, publishUpdate } from "./commands/update-story.ts";
import { reinstateStory, withdrawStory } from "./commands/withdraw-story.ts";
import { type HouseRules, houseAtFirst } from "./house.ts";
import type { MoveOutcome, MoveRequest } from "./move-story.ts";
import { mayMove, type StoryUnderMove } from "./policy.ts";
import { mayHoldWorkingCopy, moveOf, stateAfter, type Verb, verbs } from "./rules.ts";

const current = useTestDatabase();

/** Run again with `REDAKSI_SEED=…` to see the same choices; whose turn comes first is the machine's. */
const seed = Number(process.env.REDAKSI_SEED) || Date.now() % 2 ** 31;
const editorCount = 10;
const storyCount = 20;
const stepsOfEach = 60;

/** Numbers from 0 to 1 that a seed decides (mulberry32). */
function chance(from: number): () => number {
  let state = from;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const house: HouseRules = { ...houseAtFirst, secondApproval: "sensitive", editAfterApproval: "wait" };

interface Accepted extends MoveOutcome {
  readonly verb: Verb;
  readonly personId: string;
}

/** Verbs that are tried. Plans are made by other commands; a due story is brought out by the job beside. */
const tried = verbs.filter(
  (verb) =>
    !moveOf(verb).from.some((state) => state === "pitch" || state === "assigned") &&
    verb !== "publish-due" &&
    verb !== "reassign",
);

function attempt(verb: Verb, request: MoveRequest, colleagueId: string, inMs: number): Promise<MoveOutcome> {
  const { db } = current();
  const publishAt = new Date(Date.now() + inMs);
  const reason = "Alasan uji";
  switch (verb) {
    case "submit":
      return submitStory(request, db);
    case "recall":
      return recallStory(request, db);
    case "return":
      return returnStory({ ...request, reason }, db);
    case "hand-over":
      return handOverReview({ ...request, colleagueId }, db);
    case "approve-first":
      return approveFirst(request, db);
    case "approve":
      return approveStory(request, db);
    case "reopen":
      return reopenStory(request, db);
    case "edit-approved":
      return editApproved(request, db);
    case "adopt-edit":
      return adoptEdit(request, db);
    case "discard-edit":
      return discardEdit(request, db);
    case "schedule":
      return scheduleStory({ ...request, publishAt }, db);
    case "reschedule":
      return rescheduleStory({ ...request, publishAt }, db);
    case "unschedule":
      return unscheduleStory(request, db);
    case "publish":
      return publishStory(request, db);
    case "open-update":
      return openUpdate(request, db);
    case "submit-update":
      return submitUpdate(request, db);
    case "recall-update":
      return recallUpdate(request, db);
    case "return-update":
      return returnUpdate({ ...request, reason }, db);
    case "approve-update-first":
      return approveUpdateFirst(request, db);
    case "publish-update":
      return publishUpdate(request, db);
    case "discard-update":
      return discardUpdate(request, db);
    case "withdraw":
      return withdrawStory({ ...request, ground: "sara", reason }, db);
    case "reinstate":
      return reinstateStory({ ...request, reason }, db);
    case "spike":
      return spikeStory({ ...request, reason }, db);
    case "unspike":
      return unspikeStory(request, db);
    default:
      throw new Error(`${verb} is not tried here`);
  }
}

/** Who holds the review and who approved first after a move, told anew from the table of moves alone. */
function after(
  story: StoryUnderMove,
  move: { verb: Verb; personId: string | null; toPersonId: string | null },
): StoryUnderMove {
  const state = stateAfter(move.verb, story.state);
  const stays = moveOf(move.verb).to === "same";
  const holder: Partial<Record<Verb, string | null>> = {
    submit: null,
    "submit-update": null,
    return: null,
    "return-update": null,
    spike: null,
    "discard-update": null,
    "approve-first": null,
    "approve-update-first": null,
    "hand-over": move.toPersonId,
    approve: move.personId,
    reopen: move.personId,
    "adopt-edit": move.personId,
    "publish-update": move.personId,
  };
  const first = move.verb === "approve-first" || move.verb === "approve-update-first";
  const settled = move.verb === "adopt-edit" || move.verb === "discard-edit" || !mayHoldWorkingCopy(state);
  return {
    ...story,
    state,
    reviewerId: move.verb in holder ? (holder[move.verb] ?? null) : story.reviewerId,
    firstApprovedById: first ? move.personId : stays ? story.firstApprovedById : null,
    workingCopySince: move.verb === "edit-approved" ? new Date() : settled ? null : story.workingCopySince,
    submittedById:
      move.verb === "submit" || move.verb === "submit-update" ? move.personId : story.submittedById,
  };
}

test(`ten editors at random on twenty stories: every accepted move is lawful and recorded once (seed ${seed})`, async () => {
  const { db } = current();
  const newsroom = await openTestNewsroom(db);
  await db.update(siteSettings).set({ secondApproval: "sensitive", editAfterApproval: "wait" });
  const editors = await editorsOf(newsroom);
  const made = await Promise.all(
    Array.from({ length: storyCount }, async (_, index) => {
      const content = {
        ...completeContent(newsroom.sectionId, `Naskah ${index}`),
        sensitive: index % 2 === 0,
      };
      return createStory({ actor: newsroom.writer, content }, db);
    }),
  );
  const storyIds = made.map(({ storyId }) => storyId);
  const accepted = new Map<string, Accepted[]>(storyIds.map((storyId) => [storyId, []]));
  const refused = new Map<string, number>();
  let over = false;

  const work = editors.map(async (actor, number) => {
    const next = chance(seed + number);
    const pick = <Value>(values: readonly Value[]): Value => {
      const value = values[Math.floor(next() * values.length)];
      if (value === undefined) throw new Error("there is something to choose from");
      return value;
    };
    for (let step = 0; step < stepsOfEach; step++) {
      const storyId = pick(storyIds);
      const [seen] = await db
        .select({ state: stories.state, version: stories.version })
        .from(stories)
        .where(eq(stories.id, storyId));
      if (!seen) throw new Error("the story is gone");
      // Mostly something that the state knows, at times what it does not; now and then a page that is old.
      const known = tried.filter((verb) => moveOf(verb).from.includes(seen.state));
      const verb = next() < 0.85 && known.length > 0 ? pick(known) : pick(tried);
      const stale = next() < 0.1 ? 1 : 0;
      const writes = moveOf(verb).by === "writer";
      const mover = writes ? newsroom.writer : actor;
      const request = { actor: mover, storyId, expectedVersion: Math.max(1, seen.version - stale) };
      const inMs = next() < 0.5 ? 40 + next() * 200 : 3_600_000;
      await attempt(verb, request, pick(editors).personId, inMs).then(
        (outcome) => accepted.get(storyId)?.push({ ...outcome, verb, personId: mover.personId }),
        (failure: unknown) => {
          // Anything but a refusal in words, such as a deadlock, is a fault.
          if (!isRedaksiError(failure)) throw failure;
          refused.set(failure.messageKey, (refused.get(failure.messageKey) ?? 0) + 1);
        },
      );
    }
  });
  const job = (async () => {
    while (!over) await publishDueStories(db);
  })();
  const pauser = (async () => {
    const actor = newsroom.managingEditor;
    while (!over) {
      await pauseSchedules({ actor, reason: "Jeda uji" }, db);
      await new Promise((resolve) => setTimeout(resolve, 60));
      await resumeSchedules({ actor }, db);
      await new Promise((resolve) => setTimeout(resolve, 150));
    }
  })();
  await Promise.all(work).finally(() => {
    over = true;
  });
  await Promise.all([job, pauser]);

  const everybody = new Map<string, Actor>(
    [...editors, newsroom.writer].map((person) => [person.personId, person]),
  );
  for (const [index, storyId] of storyIds.entries()) {
    const recorded = await db.select().from(moves).where(eq(moves.storyId, storyId)).orderBy(asc(moves.at));
    const [story] = await db.select().from(stories).where(eq(stories.id, storyId));
    if (!story) throw new Error("the story is gone");
    const mine = accepted.get(storyId) ?? [];
    // One row a version: none is left out, none is told twice, and what was refused left none.
    expect(story.version).toBe(recorded.length + 1);
    const byVersion = new Map(mine.map((move) => [move.version, move]));
    expect(byVersion.size).toBe(mine.length);
    expect(mine.length).toBe(recorded.filter(({ job: by }) => by === null).length);
    let told: StoryUnderMove = {
      state: "draft",
      writerIds: [newsroom.writer.personId],
      sectionId: newsroom.sectionId,
      kind: "news",
      sensitive: index % 2 === 0,
      submittedById: null,
      reviewerId: null,
      firstApprovedById: null,
      workingCopySince: null,
    };
    for (const [place, row] of recorded.entries()) {
      const by: Actor = row.personId
        ? (everybody.get(row.personId) ?? fail(`${row.personId} is not of the newsroom`))
        : { kind: "system", job: "publish-due-stories" };
      // Asked of the rules at its own time, each was allowed.
      expect({ verb: row.verb, from: row.fromState, ...mayMove(by, row.verb, told, house) }).toEqual({
        verb: row.verb,
        from: told.state,
        allowed: true,
      });
      if (row.personId) {
        const { verb, state, personId } = byVersion.get(place + 2) ?? fail("a row that nobody was told of");
        expect({ verb, state, personId }).toEqual({
          verb: row.verb,
          state: row.toState,
          personId: row.personId,
        });
      }
      told = after(told, row);
      expect(row.toState).toBe(told.state);
    }
    const { state, reviewerId, firstApprovedById, submittedById } = story;
    expect({ state, reviewerId, firstApprovedById, submittedById }).toEqual({
      state: told.state,
      reviewerId: told.reviewerId,
      firstApprovedById: told.firstApprovedById,
      submittedById: told.submittedById,
    });
    expect(story.workingCopySince === null).toBe(told.workingCopySince === null);
  }
  await expectPublicationsFit(storyIds);
  // A run in which hardly anything was accepted or refused would prove nothing.
  const total = [...accepted.values()].reduce((sum, list) => sum + list.length, 0);
  expect(total).toBeGreaterThan(storyCount * 3);
  expect([...refused.values()].reduce((sum, count) => sum + count, 0)).toBeGreaterThan(20);
}, 120_000);

/** Ten who may act at the same desk: eight of the section, two managing editors. */
async function editorsOf(newsroom: TestNewsroom): Promise<PersonActor[]> {
  const { db } = current();
  const more = Array.from({ length: editorCount - 3 }, (_, number) =>
    hire(db, `Redaktur ${number}`, ["editor"], [newsroom.sectionId]),
  );
  const managing = await hire(db, "Redaktur Pelaksana Dua", ["managing-editor"]);
  return [newsroom.editor, newsroom.managingEditor, managing, ...(await Promise.all(more))];
}

/** A story has a publication exactly while its state says that readers see it or will, and of its pinned revision. */
async function expectPublicationsFit(storyIds: readonly string[]) {
  const { db } = current();
  const rows = await db
    .select({
      state: stories.state,
      hasOne: sql<boolean>`${publications.storyId} is not null`,
      same: sql<boolean>`coalesce(${publications.revisionId} = ${stories.approvedRevisionId}, true)`,
    })
    .from(stories)
    .leftJoin(publications, eq(publications.storyId, stories.id))
    .where(inArray(stories.id, [...storyIds]));
  const given = new Set([
    "scheduled",
    "published",
    "updating",
    "update-in-review",
    "update-returned",
    "withdrawn",
  ]);
  for (const { state, hasOne, same } of rows) {
    expect({ state, hasOne, same }).toEqual({ state, hasOne: given.has(state), same: true });
  }
}

function fail(why: string): never {
  throw new Error(why);
}
