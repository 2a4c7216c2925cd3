import { expect, test } from "vitest";
import { type PersonActor, type Role, roles } from "../staff/types.ts";
import { mayCorrect, mayHandleRequest, mayKeepRegister } from "./policy.ts";

const actor = (role: Role, sectionIds: string[]): PersonActor => ({
  kind: "person",
  personId: "p",
  name: "Orang",
  roles: [role],
  sectionIds,
});

test("only the editors of a story's section and managing editors correct it, and read who complained", () => {
  const story = { sectionId: "daerah" };
  for (const role of roles)
    for (const sections of [[], ["daerah"], ["ekonomi"]]) {
      const may = role === "managing-editor" || (role === "editor" && sections.includes("daerah"));
      const who = actor(role, sections);
      expect(mayCorrect(who, story).allowed, `${role} of ${sections}`).toBe(may);
      expect(mayHandleRequest(who, story).allowed, `${role} of ${sections}`).toBe(may);
    }
  expect(mayCorrect({ kind: "system", job: "x" }, story).allowed).toBe(false);
});

test("the register is for those who edit any section", () => {
  expect(roles.filter((role) => mayKeepRegister(actor(role, [])))).toEqual(["managing-editor"]);
  expect(roles.filter((role) => mayKeepRegister(actor(role, ["daerah"])))).toEqual([
    "editor",
    "managing-editor",
  ]);
});
