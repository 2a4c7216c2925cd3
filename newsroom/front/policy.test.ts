import { expect, test } from "vitest";
import type { Role } from "../staff/types.ts";
import { mayArrangeFront } from "./policy.ts";

const person = (roles: readonly Role[]) =>
  ({ kind: "person", personId: "p", name: "P", roles, sectionIds: ["daerah"] }) as const;

test.each([
  [["contributor"], false],
  [["reporter"], false],
  [["editor"], false],
  [["managing-editor"], true],
  [["administrator"], false],
  [["administrator", "managing-editor"], true],
] as const)("%s arranges the front: %s", (roles, may) => {
  expect(mayArrangeFront(person(roles)).allowed).toBe(may);
});

test("a job does not arrange the front", () => {
  expect(mayArrangeFront({ kind: "system", job: "publish-due-stories" }).allowed).toBe(false);
});
