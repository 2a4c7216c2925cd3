import { describe, expect, test } from "vitest";
import type { PersonActor, Role } from "../staff/types.ts";
import { mayBindPart, mayDeleteSeries, mayKeepSeries } from "./policy.ts";

const person = (role: Role): PersonActor => ({
  kind: "person",
  personId: "p",
  name: "P",
  roles: [role],
  sectionIds: ["own"],
});

describe("who may do what with series", () => {
  test.each<[Role, keep: boolean, bindOwn: boolean, bindOther: boolean, deleteMixed: boolean]>([
    ["contributor", false, false, false, false],
    ["reporter", false, false, false, false],
    ["editor", true, true, false, false],
    ["managing-editor", true, true, true, true],
    ["administrator", false, false, false, false],
  ])("%s", (role, keep, bindOwn, bindOther, deleteMixed) => {
    const actor = person(role);
    expect(mayKeepSeries(actor).allowed).toBe(keep);
    expect(mayBindPart(actor, { sectionId: "own" }).allowed).toBe(bindOwn);
    expect(mayBindPart(actor, { sectionId: "other" }).allowed).toBe(bindOther);
    expect(mayDeleteSeries(actor, [{ sectionId: "own" }]).allowed).toBe(keep);
    expect(mayDeleteSeries(actor, [{ sectionId: "own" }, { sectionId: "other" }]).allowed).toBe(deleteMixed);
  });

  test("a job keeps none", () => {
    const job = { kind: "system", job: "publish-due" } as const;
    expect([mayKeepSeries(job), mayBindPart(job, { sectionId: "own" })].map((one) => one.allowed)).toEqual([
      false,
      false,
    ]);
  });
});
