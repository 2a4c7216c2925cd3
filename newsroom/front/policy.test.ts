import { expect, test } from "vitest";
import type { Actor, Role } from "../staff/types.ts";
import { mayArrangeAnyFront, mayArrangeFront, mayBreakNews } from "./policy.ts";

const person = (roles: readonly Role[], sectionIds: readonly string[] = ["daerah"]): Actor => ({
  kind: "person",
  personId: "p",
  name: "P",
  roles,
  sectionIds,
});
const job: Actor = { kind: "system", job: "publish-due-stories" };

test.each([
  // roles, the front page, their section, another section, breaking news
  [["contributor"], false, false, false, false],
  [["reporter"], false, false, false, false],
  [["editor"], false, true, false, false],
  [["reporter", "editor"], false, true, false, false],
  [["managing-editor"], true, true, true, true],
  [["administrator"], false, false, false, false],
  [["administrator", "managing-editor"], true, true, true, true],
] as const)("%s of Daerah: front page %s, Daerah %s, Ekonomi %s, breaking news %s", (roles, ...may) => {
  const actor = person(roles);
  expect([
    mayArrangeFront(actor, null).allowed,
    mayArrangeFront(actor, "daerah").allowed,
    mayArrangeFront(actor, "ekonomi").allowed,
    mayBreakNews(actor).allowed,
  ]).toEqual(may);
  expect(mayArrangeAnyFront(actor)).toBe(may.includes(true));
});

test("a refusal says whose it is", () => {
  expect(mayArrangeFront(person(["editor"]), null)).toEqual({
    allowed: false,
    reason: "needs-managing-editor",
  });
  expect(mayArrangeFront(person(["editor"]), "ekonomi")).toEqual({ allowed: false, reason: "needs-editor" });
});

test("an editor without a section has no front", () => {
  expect(mayArrangeAnyFront(person(["editor"], []))).toBe(false);
});

test("a job arranges nothing", () => {
  expect(mayArrangeFront(job, null).allowed).toBe(false);
  expect(mayArrangeFront(job, "daerah").allowed).toBe(false);
  expect(mayBreakNews(job).allowed).toBe(false);
  expect(mayArrangeAnyFront(job)).toBe(false);
});
