import fc from "fast-check";
import { expect, test } from "vitest";
import { moves as allMoves, type StoryState, stateAfter, type Verb } from "#newsroom/workflow/rules.ts";
import { paceOf, spreadOf, summarise, summariseBy } from "./rules.ts";
import type { WayMove, WayOfStory } from "./types.ts";

const start = Date.parse("2026-11-24T02:00:00Z");
const minute = 60_000;
const at = (minutes: number) => new Date(start + minutes * minute);

function way(from: StoryState, made: readonly [Verb, number][], takenUp: readonly number[] = []): WayOfStory {
  let state = from;
  const moves = made.map(([verb, minutes]): WayMove => {
    state = stateAfter(verb, state);
    return { verb, toState: state, at: at(minutes) };
  });
  return { createdAt: at(0), moves, takenUpAt: takenUp.map(at) };
}
const minutesOf = (story: WayOfStory) => {
  const pace = paceOf(story);
  if (!pace) return null;
  const spent = Object.entries(pace.phases).filter(([, ms]) => ms > 0);
  return {
    ...Object.fromEntries(spent.map(([phase, ms]) => [phase, ms / minute])),
    whole: pace.whole / minute,
  };
};

test("written, sent, looked at, approved, published: each part has its time", () => {
  const story = way(
    "draft",
    [
      ["submit", 60],
      ["approve", 100],
      ["publish", 110],
    ],
    [75],
  );
  expect(minutesOf(story)).toEqual({ writing: 60, waiting: 15, review: 25, ready: 10, whole: 110 });
});

test("nobody took it up: it waited until it was decided about", () => {
  expect(
    minutesOf(
      way("draft", [
        ["submit", 10],
        ["approve", 40],
        ["publish", 40],
      ]),
    ),
  ).toEqual({
    writing: 10,
    waiting: 30,
    whole: 40,
  });
});

test("sent back: the writers' second time is told apart, and each round's wait begins anew", () => {
  const story = way(
    "draft",
    [
      ["submit", 30],
      ["return", 50],
      ["submit", 90],
      ["approve", 120],
      ["schedule", 125],
      ["publish-due", 200],
    ],
    [40, 100],
  );
  expect(minutesOf(story)).toEqual({
    writing: 30,
    waiting: 20,
    review: 30,
    rewriting: 40,
    ready: 80,
    whole: 200,
  });
  expect(paceOf(story)?.returns).toBe(1);
});

test("taken back by its writer before anybody looked: that is writing again", () => {
  const story = way("draft", [
    ["submit", 10],
    ["recall", 15],
    ["submit", 45],
    ["approve", 50],
    ["publish", 50],
  ]);
  expect(minutesOf(story)).toEqual({ writing: 40, waiting: 10, whole: 50 });
});

test("planning is nobody's writing time", () => {
  const story = way("assigned", [
    ["start-writing", 600],
    ["submit", 660],
    ["approve", 670],
    ["publish", 670],
  ]);
  expect(minutesOf(story)).toEqual({ planning: 600, writing: 60, waiting: 10, whole: 70 });
});

test("what comes after readers saw it changes nothing", () => {
  const made: [Verb, number][] = [
    ["submit", 10],
    ["approve", 20],
    ["publish", 30],
  ];
  const later: [Verb, number][] = [
    ["open-update", 90],
    ["submit-update", 95],
    ["publish-update", 99],
  ];
  expect(paceOf(way("draft", [...made, ...later]))).toEqual(paceOf(way("draft", made)));
});

test("a story that readers never saw has no pace", () => {
  expect(
    paceOf(
      way("draft", [
        ["submit", 10],
        ["return", 20],
      ]),
    ),
  ).toBeNull();
  expect(paceOf(way("draft", []))).toBeNull();
});

/** Any way that the rules of the workflow allow, with editors looking at any time. */
const anyWay = fc
  .record({
    from: fc.constantFrom<StoryState>("draft", "pitch", "assigned"),
    steps: fc.array(fc.record({ choice: fc.nat(), gap: fc.integer({ min: 0, max: 5_000 }) }), {
      maxLength: 30,
    }),
    looks: fc.array(fc.integer({ min: 0, max: 100_000 }), { maxLength: 6 }),
  })
  .map(({ from, steps, looks }) => {
    const made: [Verb, number][] = [];
    let state = from;
    let minutes = 0;
    for (const { choice, gap } of steps) {
      const open = allMoves.filter((move) => move.from.includes(state));
      const move = open[choice % Math.max(1, open.length)];
      if (!move) break;
      minutes += gap;
      made.push([move.verb, minutes]);
      state = stateAfter(move.verb, state);
    }
    return way(from, made, looks);
  });

test("whatever its way, every minute until its readers saw it stands in exactly one phase", () => {
  let published = 0;
  fc.assert(
    fc.property(anyWay, (story) => {
      const pace = paceOf(story);
      const first = story.moves.find(({ toState }) => toState === "published");
      if (!first) {
        expect(pace).toBeNull();
        return;
      }
      published += 1;
      const spent = Object.values(pace?.phases ?? {});
      expect(Math.min(...spent)).toBeGreaterThanOrEqual(0);
      expect(spent.reduce((sum, ms) => sum + ms, 0)).toBe(first.at.getTime() - story.createdAt.getTime());
      expect(pace?.whole).toBe(first.at.getTime() - story.createdAt.getTime() - (pace?.phases.planning ?? 0));
      expect(pace?.publishedAt).toEqual(first.at);
    }),
    { numRuns: 4_000 },
  );
  expect(published).toBeGreaterThan(50);
});

test("the order in which moves are read changes nothing", () => {
  fc.assert(
    fc.property(anyWay, (story) => {
      const times = story.moves.map((move) => move.at.getTime());
      fc.pre(new Set(times).size === times.length);
      expect(
        paceOf({ ...story, moves: story.moves.toReversed(), takenUpAt: story.takenUpAt.toReversed() }),
      ).toEqual(paceOf(story));
    }),
  );
});

test("median and ninetieth percentile lie among the values, whatever their order", () => {
  expect(spreadOf([])).toEqual({ median: 0, p90: 0 });
  expect(spreadOf([4])).toEqual({ median: 4, p90: 4 });
  expect(spreadOf([10, 20])).toEqual({ median: 15, p90: 19 });
  expect(spreadOf([5, 1, 3, 2, 4, 6, 7, 8, 9, 10, 11])).toEqual({ median: 6, p90: 10 });
  fc.assert(
    fc.property(fc.array(fc.nat(), { minLength: 1 }), (values) => {
      const { median, p90 } = spreadOf(values);
      expect(median).toBeLessThanOrEqual(p90);
      expect(p90).toBeLessThanOrEqual(Math.max(...values));
      expect(median).toBeGreaterThanOrEqual(Math.min(...values));
      expect(spreadOf(values.toReversed())).toEqual({ median, p90 });
    }),
  );
});

test("a summary counts its stories, and returns on average", () => {
  const straight = paceOf(
    way("draft", [
      ["submit", 10],
      ["approve", 20],
      ["publish", 30],
    ]),
  );
  const back = paceOf(
    way("draft", [
      ["submit", 10],
      ["return", 20],
      ["submit", 30],
      ["approve", 40],
      ["publish", 50],
    ]),
  );
  if (!straight || !back) throw new Error("both were published");
  const both = summarise([straight, back]);
  expect([both.stories, both.returns, both.whole.median / minute]).toEqual([2, 0.5, 40]);
  expect(summarise([])).toMatchObject({ stories: 0, returns: 0, whole: { median: 0, p90: 0 } });
  const groups = summariseBy([{ pace: back }, { pace: straight }, { pace: straight }], ({ pace }) =>
    pace.returns > 0 ? "sent back" : "straight",
  );
  expect(groups.map(({ name, stories }) => [name, stories])).toEqual([
    ["sent back", 1],
    ["straight", 2],
  ]);
});
