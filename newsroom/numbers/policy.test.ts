import { expect, it } from "vitest";
import type { PersonActor, Role } from "#newsroom/staff/types.ts";
import { mayReadStoryNumbers, numbersViewsOf, scopeOf } from "./policy.ts";

const somebody = (role: Role, sectionIds: string[] = []): PersonActor => ({
  kind: "person",
  personId: "self",
  name: "Seseorang",
  roles: [role],
  sectionIds,
});

it.each([
  ["contributor", [], ["own"]],
  ["reporter", [], ["own"]],
  ["editor", ["daerah"], ["desk", "own"]],
  ["editor", [], ["own"]],
  ["managing-editor", [], ["desk", "own"]],
  ["administrator", [], []],
] as const)("numbers: %s of sections %j has the views %j", (role, sectionIds, views) => {
  expect(numbersViewsOf(somebody(role, [...sectionIds]))).toEqual(views);
});

it("a view is only what its person answers for", () => {
  expect(scopeOf(somebody("managing-editor"), "desk")).toEqual({ kind: "site" });
  expect(scopeOf(somebody("editor", ["daerah"]), "desk")).toEqual({
    kind: "sections",
    sectionIds: ["daerah"],
  });
  expect(scopeOf(somebody("editor", ["daerah"]), "own")).toEqual({ kind: "person", personId: "self" });
  expect(scopeOf(somebody("reporter"), "desk")).toBeNull();
  expect(scopeOf(somebody("administrator"), "own")).toBeNull();
});

it.each([
  ["reporter", [], "self", true],
  ["reporter", [], "other", false],
  ["contributor", [], "self", true],
  ["editor", ["daerah"], "other", true],
  ["editor", ["ekonomi"], "other", false],
  ["editor", ["ekonomi"], "self", true],
  ["managing-editor", [], "other", true],
  ["administrator", [], "self", false],
] as const)("numbers of a story in Daerah: %s of %j, by %s: %s", (role, sectionIds, writer, may) => {
  const story = { sectionId: "daerah", personIds: [writer] };
  expect(mayReadStoryNumbers(somebody(role, [...sectionIds]), story).allowed).toBe(may);
});

it("no job asks for numbers", () => {
  const story = { sectionId: "daerah", personIds: [] };
  expect(mayReadStoryNumbers({ kind: "system", job: "x" }, story).allowed).toBe(false);
});
