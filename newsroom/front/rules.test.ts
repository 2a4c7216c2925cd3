import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { maxStripLength, pinLimitDays } from "./limits.ts";
import { applyChange, pinProblem, slotOf, slotsChanged, statusOf, stripProblem } from "./rules.ts";
import { type DraftChange, type FrontPlan, frontSlots } from "./types.ts";

const now = new Date("2026-11-24T07:00:00Z");
const later = "2026-11-24T12:00:00.000Z";
const placed = (storyId: string, until: string | null = null) => ({ storyId, until });

const slot = fc.constantFrom(...frontSlots);
const story = fc.constantFrom("a", "b", "c", "d", "e", "f");
const change: fc.Arbitrary<Exclude<DraftChange, { kind: "undo" }>> = fc.oneof(
  fc.record({ kind: fc.constant("place" as const), slot, storyId: story }),
  fc.record({ kind: fc.constant("clear" as const), slot }),
  fc.record({ kind: fc.constant("pin" as const), slot, until: fc.constantFrom(null, later) }),
);
const planOf = (steps: readonly Exclude<DraftChange, { kind: "undo" }>[]) =>
  steps.reduce<FrontPlan>(applyChange, {});

describe("a step in the draft", () => {
  test("puts a story into an empty slot, and a new one in the place of another", () => {
    const plan = applyChange({}, { kind: "place", slot: "lead", storyId: "a" });
    expect(plan).toEqual({ lead: placed("a") });
    expect(applyChange(plan, { kind: "place", slot: "lead", storyId: "b" })).toEqual({ lead: placed("b") });
  });

  test("lets two stories change places, each with its pin", () => {
    const plan = { lead: placed("a", later), "second-2": placed("b") };
    expect(applyChange(plan, { kind: "place", slot: "lead", storyId: "b" })).toEqual({
      lead: placed("b"),
      "second-2": placed("a", later),
    });
  });

  test("pins, unpins and clears only what stands there", () => {
    const plan = { lead: placed("a") };
    expect(applyChange(plan, { kind: "pin", slot: "lead", until: later })).toEqual({
      lead: placed("a", later),
    });
    expect(applyChange(plan, { kind: "pin", slot: "second-1", until: later })).toEqual(plan);
    expect(applyChange(plan, { kind: "clear", slot: "lead" })).toEqual({});
  });

  test("never leaves a story in two slots, whatever the steps", () => {
    fc.assert(
      fc.property(fc.array(change, { maxLength: 30 }), (steps) => {
        const ids = Object.values(planOf(steps)).map(({ storyId }) => storyId);
        expect(new Set(ids).size).toBe(ids.length);
      }),
    );
  });

  test("puts the story where it was asked to, and moves at most one other", () => {
    fc.assert(
      fc.property(fc.array(change, { maxLength: 20 }), slot, story, (steps, to, storyId) => {
        const before = planOf(steps);
        const after = applyChange(before, { kind: "place", slot: to, storyId });
        expect(slotOf(after, storyId)).toBe(to);
        expect(slotsChanged(before, after).length).toBeLessThanOrEqual(2);
      }),
    );
  });
});

test("two plans differ in a slot when story or end differ, however the instant is written", () => {
  const plan = { lead: placed("a", "2026-11-24T12:00:00.000Z"), "second-1": placed("b") };
  expect(slotsChanged(plan, { ...plan, lead: placed("a", "2026-11-24T19:00:00+07:00") })).toEqual([]);
  expect(slotsChanged(plan, { ...plan, lead: placed("a") })).toEqual(["lead"]);
  expect(slotsChanged(plan, {})).toEqual(["lead", "second-1"]);
});

const daerah = (visibleAt: string | null) => ({
  visibleAt: visibleAt === null ? null : new Date(visibleAt),
  sectionId: "daerah",
});
test.each([
  [placed("a"), daerah("2026-11-24T06:00:00Z"), "shown"],
  [placed("a"), daerah("2026-11-24T08:00:00Z"), "waiting"],
  [placed("a", "2026-11-24T06:59:00Z"), daerah("2026-11-24T06:00:00Z"), "ended"],
  [placed("a", "2026-11-24T07:00:00Z"), daerah("2026-11-24T06:00:00Z"), "ended"],
  [placed("a", later), daerah(null), "gone"],
  [placed("a"), undefined, "gone"],
] as const)("%o of a story %o is %s", (placement, facts, status) => {
  for (const front of [null, "daerah"]) expect(statusOf({ placement, front }, facts, now)).toBe(status);
});

test("a story that is in another section now has moved from a section's front, and not from the front page", () => {
  const facts = daerah("2026-11-24T06:00:00Z");
  expect(statusOf({ placement: placed("a"), front: "ekonomi" }, facts, now)).toBe("moved");
  expect(statusOf({ placement: placed("a"), front: null }, facts, now)).toBe("shown");
});

test.each([
  [null, undefined],
  [later, undefined],
  ["gestern", "front-pin-malformed"],
  [now.toISOString(), "front-pin-past"],
  [new Date(now.getTime() + (pinLimitDays * 24 + 1) * 3_600_000).toISOString(), "front-pin-too-far"],
])("a pin until %s: %s", (until, key) => {
  expect(pinProblem(until, now)?.key).toBe(key);
});

test.each([
  ["Tanggul jebol", false, undefined],
  ["", true, undefined],
  ["", false, "strip-empty"],
  ["…", false, "strip-empty"],
  ["a".repeat(maxStripLength), false, undefined],
  ["a".repeat(maxStripLength + 1), true, "strip-too-long"],
])("a strip “%s” with a story %s: %s", (text, hasStory, key) => {
  expect(stripProblem(text, hasStory)?.key).toBe(key);
});
