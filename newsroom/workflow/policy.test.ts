import { expect, test } from "vitest";
import type { Actor, Role } from "../staff/types.ts";
import { movesOpenTo } from "./policy.ts";
import {
  leadsFrom,
  moveOf,
  moves,
  type StoryState,
  stateAfter,
  storyStates,
  type Verb,
  verbs,
  visibleFrom,
} from "./rules.ts";

function person(id: string, roles: Role[], sectionIds: string[] = []): Actor {
  return { kind: "person", personId: id, name: id, roles, sectionIds };
}

/** Everybody whom the rules tell apart. The story is of section "daerah", written by "writer". */
const actors = {
  writer: person("writer", ["reporter"]),
  "writer who edits": person("writer", ["reporter", "editor"], ["daerah"]),
  "other reporter": person("other", ["reporter"]),
  "other contributor": person("kontributor", ["contributor"]),
  "section's editor": person("editor", ["editor"], ["daerah"]),
  "another section's editor": person("far", ["editor"], ["ekonomi"]),
  "managing editor": person("managing", ["managing-editor"]),
  administrator: person("admin", ["administrator"]),
  "due job": { kind: "system", job: "publish-due-stories" } satisfies Actor,
} as const;

const nothing: readonly Verb[] = [];

/** What each may do in each state, written out by hand: the table of moves is held against it. */
const expected: Record<keyof typeof actors, Partial<Record<StoryState, readonly Verb[]>>> = {
  writer: {
    pitch: ["take-back-pitch"],
    assigned: ["start-writing"],
    draft: ["submit", "spike"],
    "in-review": ["recall"],
    "changes-requested": ["submit", "spike"],
    published: ["open-update"],
    updating: ["submit-update", "discard-update"],
    "update-in-review": ["recall-update", "discard-update"],
    "update-returned": ["submit-update", "discard-update"],
    spiked: ["unspike"],
  },
  "writer who edits": {
    pitch: ["accept-pitch", "decline-pitch", "take-back-pitch", "assign"],
    assigned: ["reassign", "cancel-assignment", "start-writing"],
    draft: ["reassign", "submit", "spike"],
    "in-review": ["recall", "return", "spike"],
    "changes-requested": ["reassign", "submit", "spike"],
    approved: ["return", "schedule", "publish", "spike"],
    scheduled: ["reschedule", "unschedule", "publish"],
    published: ["open-update"],
    updating: ["submit-update", "discard-update"],
    "update-in-review": ["recall-update", "return-update", "discard-update"],
    "update-returned": ["submit-update", "discard-update"],
    spiked: ["unspike"],
  },
  "other reporter": {},
  "other contributor": {},
  "section's editor": {
    pitch: ["accept-pitch", "decline-pitch", "assign"],
    assigned: ["reassign", "cancel-assignment"],
    draft: ["reassign", "spike"],
    "in-review": ["return", "approve", "spike"],
    "changes-requested": ["reassign", "spike"],
    approved: ["return", "schedule", "publish", "spike"],
    scheduled: ["reschedule", "unschedule", "publish"],
    published: ["open-update"],
    updating: ["submit-update", "discard-update"],
    "update-in-review": ["recall-update", "return-update", "publish-update", "discard-update"],
    "update-returned": ["submit-update", "discard-update"],
    spiked: ["unspike"],
  },
  "another section's editor": {},
  "managing editor": {
    pitch: ["accept-pitch", "decline-pitch", "assign"],
    assigned: ["reassign", "cancel-assignment"],
    draft: ["reassign", "spike"],
    "in-review": ["return", "approve", "spike"],
    "changes-requested": ["reassign", "spike"],
    approved: ["return", "schedule", "publish", "spike"],
    scheduled: ["reschedule", "unschedule", "publish"],
    published: ["open-update", "withdraw"],
    updating: ["submit-update", "discard-update", "withdraw"],
    "update-in-review": ["recall-update", "return-update", "publish-update", "discard-update", "withdraw"],
    "update-returned": ["submit-update", "discard-update", "withdraw"],
    withdrawn: ["reinstate"],
    spiked: ["unspike"],
  },
  administrator: {},
  "due job": { scheduled: ["publish-due"] },
};

const house = { mayApproveOwn: false };

function storyIn(state: StoryState) {
  return { state, writerIds: ["writer"], sectionId: "daerah", submittedById: "writer", reviewerId: null };
}

const cells = Object.entries(actors).flatMap(([who, actor]) =>
  storyStates.map((state) => ({ who: who as keyof typeof actors, actor, state })),
);

test.each(cells)("$who, $state", ({ who, actor, state }) => {
  expect(movesOpenTo(actor, storyIn(state), house)).toEqual(expected[who][state] ?? nothing);
});

test("every verb has one move, and the hand-written matrix names every one of them", () => {
  expect(moves.map(({ verb }) => verb)).toEqual([...verbs]);
  const named = new Set(Object.values(expected).flatMap((states) => Object.values(states).flat()));
  expect([...named].sort()).toEqual([...verbs].sort());
});

test("every state can be reached and left, a withdrawn one only by reinstating", () => {
  for (const state of storyStates) {
    // A story begins as a pitch, an assignment or a draft.
    if (state !== "pitch") expect(moves.some((move) => move.to === state)).toBe(true);
    expect(verbs.some((verb) => leadsFrom(verb, state))).toBe(true);
  }
  expect(verbs.filter((verb) => leadsFrom(verb, "withdrawn"))).toEqual(["reinstate"]);
});

test("nobody approves what they wrote or sent, unless the newsroom allows it", () => {
  const own = { ...storyIn("in-review"), writerIds: ["editor"], submittedById: "editor" };
  const sentByEditor = { ...storyIn("update-in-review"), submittedById: "editor" };
  expect(movesOpenTo(actors["section's editor"], own, house)).not.toContain("approve");
  expect(movesOpenTo(actors["section's editor"], sentByEditor, house)).not.toContain("publish-update");
  expect(movesOpenTo(actors["section's editor"], own, { mayApproveOwn: true })).toContain("approve");
  expect(movesOpenTo(actors["managing editor"], own, house)).toContain("approve");
});

test("a story is not recalled once an editor has taken it up", () => {
  const held = { ...storyIn("in-review"), reviewerId: "editor" };
  expect(movesOpenTo(actors.writer, held, house)).toEqual([]);
});

test("a story without a section is for managing editors alone", () => {
  const homeless = { ...storyIn("in-review"), sectionId: null };
  expect(movesOpenTo(actors["section's editor"], homeless, house)).toEqual([]);
  expect(movesOpenTo(actors["managing editor"], homeless, house)).toContain("approve");
});

test("a move out of the desk's hands always needs a reason or a ground to be refused or withdrawn", () => {
  for (const verb of [
    "decline-pitch",
    "cancel-assignment",
    "return",
    "return-update",
    "spike",
    "withdraw",
    "reinstate",
  ] as const) {
    expect(moveOf(verb).needs).toContain("reason");
  }
});

test("readers see a scheduled story at its time, or when its embargo ends if that is later", () => {
  const [early, late] = [new Date("2026-11-24T06:00:00Z"), new Date("2026-11-24T10:00:00Z")];
  expect(visibleFrom(early, null)).toBe(early);
  expect(visibleFrom(early, late)).toBe(late);
  expect(visibleFrom(late, early)).toBe(late);
});

test("a hand-over leaves a story where it is; every other move leads to the state that the table names", () => {
  for (const verb of verbs) {
    for (const state of moveOf(verb).from) {
      expect(stateAfter(verb, state)).toBe(verb === "reassign" ? state : moveOf(verb).to);
    }
  }
});
