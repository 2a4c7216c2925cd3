import { expect, it } from "vitest";
import type { PersonActor, Role } from "#newsroom/staff/types.ts";
import { mayChangeFilter, mayKeepFilter } from "./policy.ts";

const somebody = (role: Role, personId = "self"): PersonActor => ({
  kind: "person",
  personId,
  name: "Seseorang",
  roles: [role],
  sectionIds: [],
});

it.each([
  ["contributor", true, false],
  ["reporter", true, false],
  ["editor", true, true],
  ["managing-editor", true, true],
  ["administrator", true, false],
] as const)("a filter of the board: %s keeps one %s, shares one %s", (role, own, shared) => {
  expect(mayKeepFilter(somebody(role), { isShared: false }).allowed).toBe(own);
  expect(mayKeepFilter(somebody(role), { isShared: true }).allowed).toBe(shared);
});

it.each([
  ["reporter", "self", false, true],
  ["editor", "other", true, false],
  ["managing-editor", "other", true, true],
  ["managing-editor", "other", false, false],
] as const)(
  "a filter of the board: %s changes that of %s, shared %s: %s",
  (role, personId, isShared, may) => {
    expect(mayChangeFilter(somebody(role), { personId, isShared }).allowed).toBe(may);
  },
);
