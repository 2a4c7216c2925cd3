import { expect, test } from "vitest";
import type { PersonActor, Role } from "../staff/types.ts";
import { mayAssignIn, mayAssignSomewhere, mayPitch, mayTakeAssignment } from "./policy.ts";

const person = (roles: Role[], sectionIds: string[] = []): PersonActor => ({
  kind: "person",
  personId: "p",
  name: "P",
  roles,
  sectionIds,
});

test.each([
  [["contributor"], [], { pitch: true, own: false, other: false, anywhere: false }],
  [["reporter"], [], { pitch: true, own: false, other: false, anywhere: false }],
  [["editor"], ["daerah"], { pitch: true, own: true, other: false, anywhere: true }],
  [["editor"], [], { pitch: true, own: false, other: false, anywhere: false }],
  [["managing-editor"], [], { pitch: true, own: true, other: true, anywhere: true }],
  [["administrator"], [], { pitch: false, own: false, other: false, anywhere: false }],
] as const)("%s of %s", (roles, sections, may) => {
  const actor = person([...roles], [...sections]);
  expect(mayPitch(actor).allowed).toBe(may.pitch);
  expect(mayAssignIn(actor, "daerah").allowed).toBe(may.own);
  expect(mayAssignIn(actor, "ekonomi").allowed).toBe(may.other);
  expect(mayAssignSomewhere(actor)).toBe(may.anywhere);
});

test("a job neither pitches nor assigns", () => {
  const job = { kind: "system", job: "publish-due-stories" } as const;
  expect(mayPitch(job).allowed).toBe(false);
  expect(mayAssignIn(job, "daerah").allowed).toBe(false);
});

test("staff who write take assignments; a contributor only what they offered themselves", () => {
  expect(mayTakeAssignment(["reporter"], false)).toBe(true);
  expect(mayTakeAssignment(["managing-editor"], false)).toBe(true);
  expect(mayTakeAssignment(["contributor"], false)).toBe(false);
  expect(mayTakeAssignment(["contributor"], true)).toBe(true);
  expect(mayTakeAssignment(["administrator"], true)).toBe(false);
});
