import { describe, expect, test } from "vitest";
import { isOverdue, subjectProblem, termsProblem } from "./rules.ts";
import type { Terms } from "./types.ts";

const now = new Date("2026-11-24T12:00:00Z");
const inHours = (hours: number) => new Date(now.getTime() + hours * 3_600_000);
const terms: Terms = { personIds: ["a"], deadlineAt: inHours(4), happensAt: null, brief: "" };
const problem = (change: Partial<Terms>, before: Date | null = null) =>
  termsProblem({ ...terms, ...change }, now, before)?.key ?? null;

describe("the terms of an assignment", () => {
  test.each([
    ["somebody and a time to come", {}, null],
    ["nobody", { personIds: [] }, "assignment-nobody"],
    [
      "too many people",
      { personIds: Array.from({ length: 13 }, (_, place) => `${place}`) },
      "assignment-too-many",
    ],
    ["one person named twice", { personIds: ["a", "a"] }, null],
    ["no deadline", { deadlineAt: new Date(Number.NaN) }, "deadline-malformed"],
    ["a deadline that has passed", { deadlineAt: inHours(-1) }, "deadline-past"],
    ["this very moment", { deadlineAt: now }, "deadline-past"],
    ["years ahead", { deadlineAt: inHours(24 * 400) }, "deadline-too-far"],
    ["an event yesterday", { happensAt: inHours(-24) }, null],
    ["an event in ten years", { happensAt: inHours(24 * 3_650) }, "event-time-too-far"],
    ["an unreadable event", { happensAt: new Date(Number.NaN) }, "event-time-malformed"],
    ["a brief of 2,001 characters", { brief: "a".repeat(2_001) }, "note-too-long"],
  ])("%s", (_, change, key) => {
    expect(problem(change)).toBe(key);
  });

  test("a deadline that has passed may stay while only the people change, but no other past one is taken", () => {
    expect(problem({ deadlineAt: inHours(-1) }, inHours(-1))).toBeNull();
    expect(problem({ deadlineAt: inHours(-2) }, inHours(-1))).toBe("deadline-past");
  });
});

test("a working title needs a letter or a figure, and fits the columns", () => {
  const subject = { title: "Banjir Batang Hari", sectionId: "s", place: "" };
  expect(subjectProblem(subject)).toBeNull();
  expect(subjectProblem({ ...subject, title: " … " })?.key).toBe("working-title-missing");
  expect(subjectProblem({ ...subject, title: "a".repeat(201) })?.key).toBe("working-title-too-long");
  expect(subjectProblem({ ...subject, place: "a".repeat(61) })?.key).toBe("place-too-long");
});

test("only what lies with its writers is late", () => {
  const late = inHours(-1);
  for (const state of ["assigned", "draft", "changes-requested"] as const) {
    expect(isOverdue({ state, deadlineAt: late }, now)).toBe(true);
    expect(isOverdue({ state, deadlineAt: inHours(1) }, now)).toBe(false);
    expect(isOverdue({ state, deadlineAt: null }, now)).toBe(false);
  }
  expect(isOverdue({ state: "in-review", deadlineAt: late }, now)).toBe(false);
  expect(isOverdue({ state: "published", deadlineAt: late }, now)).toBe(false);
});
