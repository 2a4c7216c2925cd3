import { expect, test } from "vitest";
import type { Actor, PersonActor, Role } from "../staff/types.ts";
import { type HouseRules, houseAtFirst, needsTwoApprovals, secondApprovals } from "./house.ts";
import { awaitsSecond, mayApprove, mayMove, movesOpenTo, type StoryUnderMove } from "./policy.ts";
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

function person(id: string, roles: Role[], sectionIds: string[] = []): PersonActor {
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
    "in-review": ["recall", "return", "hand-over", "spike"],
    "changes-requested": ["reassign", "submit", "spike"],
    approved: ["return", "reopen", "schedule", "publish", "spike"],
    scheduled: ["reopen", "reschedule", "unschedule", "publish"],
    published: ["open-update"],
    updating: ["submit-update", "discard-update"],
    "update-in-review": ["hand-over", "recall-update", "return-update", "discard-update"],
    "update-returned": ["submit-update", "discard-update"],
    spiked: ["unspike"],
  },
  "other reporter": {},
  "other contributor": {},
  "section's editor": {
    pitch: ["accept-pitch", "decline-pitch", "assign"],
    assigned: ["reassign", "cancel-assignment"],
    draft: ["reassign", "spike"],
    "in-review": ["return", "hand-over", "approve", "spike"],
    "changes-requested": ["reassign", "spike"],
    approved: ["return", "reopen", "schedule", "publish", "spike"],
    scheduled: ["reopen", "reschedule", "unschedule", "publish"],
    published: ["open-update"],
    updating: ["submit-update", "discard-update"],
    "update-in-review": ["hand-over", "recall-update", "return-update", "publish-update", "discard-update"],
    "update-returned": ["submit-update", "discard-update"],
    spiked: ["unspike"],
  },
  "another section's editor": {},
  "managing editor": {
    pitch: ["accept-pitch", "decline-pitch", "assign"],
    assigned: ["reassign", "cancel-assignment"],
    draft: ["reassign", "spike"],
    "in-review": ["return", "hand-over", "approve", "spike"],
    "changes-requested": ["reassign", "spike"],
    approved: ["return", "reopen", "schedule", "publish", "spike"],
    scheduled: ["reopen", "reschedule", "unschedule", "publish"],
    published: ["open-update", "withdraw"],
    updating: ["submit-update", "discard-update", "withdraw"],
    "update-in-review": [
      "hand-over",
      "recall-update",
      "return-update",
      "publish-update",
      "discard-update",
      "withdraw",
    ],
    "update-returned": ["submit-update", "discard-update", "withdraw"],
    withdrawn: ["reinstate"],
    spiked: ["unspike"],
  },
  administrator: {},
  "due job": { scheduled: ["publish-due"] },
};

const house = houseAtFirst;

function storyIn(state: StoryState): StoryUnderMove {
  return {
    state,
    writerIds: ["writer"],
    sectionId: "daerah",
    kind: "news",
    sensitive: false,
    submittedById: "writer",
    reviewerId: null,
    firstApprovedById: null,
    workingCopySince: null,
  };
}

const cells = Object.entries(actors).flatMap(([who, actor]) =>
  storyStates.map((state) => ({ who: who as keyof typeof actors, actor, state })),
);

test.each(cells)("$who, $state", ({ who, actor, state }) => {
  expect(movesOpenTo(actor, storyIn(state), house)).toEqual(expected[who][state] ?? nothing);
});

const twoForSensitive: HouseRules = { ...house, secondApproval: "sensitive" };
const secondEditor = person("second", ["editor"], ["daerah"]);

/** Who may approve a sensitive story that needs two approvals, and its update, step by step. */
const approvals: readonly {
  step: string;
  story: Partial<StoryUnderMove>;
  rules?: HouseRules;
  may: Partial<Record<"editor" | "second" | "managing" | "writer who edits" | "far", readonly Verb[]>>;
}[] = [
  {
    step: "before the first approval nobody can give the last one",
    story: { state: "in-review" },
    may: { editor: ["approve-first"], second: ["approve-first"], managing: ["approve-first"] },
  },
  {
    step: "after it everybody but the first approver and the writer can",
    story: { state: "in-review", firstApprovedById: "editor" },
    may: { second: ["approve"], managing: ["approve"] },
  },
  {
    step: "the same for an update",
    story: { state: "update-in-review" },
    may: {
      editor: ["approve-update-first"],
      second: ["approve-update-first"],
      managing: ["approve-update-first"],
    },
  },
  {
    step: "and its second approval",
    story: { state: "update-in-review", firstApprovedById: "second" },
    may: { editor: ["publish-update"], managing: ["publish-update"] },
  },
  {
    step: "where people may approve their own, the second is still somebody else's",
    story: { state: "in-review", firstApprovedById: "second" },
    rules: { ...twoForSensitive, mayApproveOwn: true },
    may: { editor: ["approve"], managing: ["approve"] },
  },
  {
    step: "where people may approve their own, the first may be",
    story: { state: "in-review" },
    rules: { ...twoForSensitive, mayApproveOwn: true },
    may: {
      editor: ["approve-first"],
      second: ["approve-first"],
      managing: ["approve-first"],
      "writer who edits": ["approve-first"],
    },
  },
  {
    step: "a first approval given before the setting was switched off is in nobody's way",
    story: { state: "in-review", firstApprovedById: "editor" },
    rules: house,
    may: { editor: ["approve"], second: ["approve"], managing: ["approve"] },
  },
];

const approvers = {
  editor: actors["section's editor"],
  second: secondEditor,
  managing: actors["managing editor"],
  "writer who edits": actors["writer who edits"],
  far: actors["another section's editor"],
} as const;

test.each(approvals)("two approvals: $step", ({ story, rules = twoForSensitive, may }) => {
  const approving: readonly Verb[] = ["approve-first", "approve", "approve-update-first", "publish-update"];
  const under = { ...storyIn("in-review"), sensitive: true, ...story };
  for (const [name, actor] of Object.entries(approvers)) {
    const open = movesOpenTo(actor, under, rules).filter((verb) => approving.includes(verb));
    expect([name, open]).toEqual([name, may[name as keyof typeof may] ?? nothing]);
    expect(mayApprove(actor, under, rules)).toBe(open.length > 0);
  }
});

test("which stories two approve follows the setting, and a section may be added", () => {
  const asked = secondApprovals.map((secondApproval) => {
    const rules = { ...house, secondApproval };
    const plain = { kind: "news", sensitive: false, sectionId: "daerah" } as const;
    return [
      secondApproval,
      needsTwoApprovals(plain, rules),
      needsTwoApprovals({ ...plain, sensitive: true }, rules),
      needsTwoApprovals({ ...plain, kind: "advertorial" }, rules),
      needsTwoApprovals(plain, { ...rules, secondApprovalSectionIds: ["daerah"] }),
      needsTwoApprovals({ ...plain, sectionId: null }, { ...rules, secondApprovalSectionIds: ["daerah"] }),
    ];
  });
  expect(asked).toEqual([
    ["off", false, false, false, true, false],
    ["sensitive", false, true, false, true, false],
    ["advertorial", false, false, true, true, false],
    ["both", false, true, true, true, false],
  ]);
});

test("whoever approved first is told why they wait, and the writer why they cannot take it back", () => {
  const story = { ...storyIn("in-review"), sensitive: true, firstApprovedById: "editor" };
  expect(awaitsSecond(story, twoForSensitive)).toBe(true);
  expect(awaitsSecond(story, house)).toBe(false);
  expect(mayMove(actors["section's editor"], "approve", story, twoForSensitive)).toEqual({
    allowed: false,
    reason: "approved-first-by-you",
  });
  expect(mayMove(actors.writer, "recall", story, twoForSensitive)).toEqual({
    allowed: false,
    reason: "review-has-begun",
  });
});

const waiting: HouseRules = { ...house, editAfterApproval: "wait" };
const since = new Date("2026-11-24T06:00:00Z");

/** What an editor may do about the words of a story after its approval, by setting. */
const edits: readonly {
  what: string;
  rules: HouseRules;
  story: Partial<StoryUnderMove>;
  may: readonly Verb[];
}[] = [
  { what: "voids: it is reopened", rules: house, story: {}, may: ["reopen"] },
  { what: "waits: a working copy is opened", rules: waiting, story: {}, may: ["edit-approved"] },
  {
    what: "waits: an open one is adopted or dropped",
    rules: waiting,
    story: { workingCopySince: since },
    may: ["adopt-edit", "discard-edit"],
  },
  {
    what: "voids although the newsroom lets edits wait, where two approved",
    rules: { ...waiting, secondApproval: "sensitive" },
    story: { sensitive: true },
    may: ["reopen"],
  },
  {
    what: "an open working copy can be settled after the setting changed",
    rules: house,
    story: { workingCopySince: since },
    may: ["reopen", "adopt-edit", "discard-edit"],
  },
];

test.each(edits)("an edit after approval: $what", ({ rules, story, may }) => {
  const aboutWords: readonly Verb[] = ["reopen", "edit-approved", "adopt-edit", "discard-edit"];
  for (const state of ["approved", "scheduled"] as const) {
    const under = { ...storyIn(state), ...story };
    const open = movesOpenTo(actors["section's editor"], under, rules);
    expect(open.filter((verb) => aboutWords.includes(verb))).toEqual(may);
    expect(movesOpenTo(actors.writer, under, rules)).toEqual([]);
  }
});

test("a review is handed over by whoever holds it, or by a managing editor", () => {
  const held = { ...storyIn("in-review"), reviewerId: "editor" };
  expect(movesOpenTo(actors["section's editor"], held, house)).toContain("hand-over");
  expect(movesOpenTo(secondEditor, held, house)).not.toContain("hand-over");
  expect(movesOpenTo(actors["managing editor"], held, house)).toContain("hand-over");
});

test("every verb has one move, and the hand-written matrices name every one of them", () => {
  expect(moves.map(({ verb }) => verb)).toEqual([...verbs]);
  const named = new Set([
    ...Object.values(expected).flatMap((states) => Object.values(states).flat()),
    ...approvals.flatMap(({ may }) => Object.values(may).flat()),
    ...edits.flatMap(({ may }) => may),
  ]);
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
  expect(movesOpenTo(actors["section's editor"], own, { ...house, mayApproveOwn: true })).toContain(
    "approve",
  );
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

test("what is only asked, given first or written beside an approval leaves a story where it is; every other move leads to the state that the table names", () => {
  for (const verb of verbs) {
    for (const state of moveOf(verb).from) {
      const stays: readonly Verb[] = [
        "reassign",
        "hand-over",
        "approve-first",
        "edit-approved",
        "adopt-edit",
        "discard-edit",
        "approve-update-first",
      ];
      expect(stateAfter(verb, state)).toBe(stays.includes(verb) ? state : moveOf(verb).to);
    }
  }
});
