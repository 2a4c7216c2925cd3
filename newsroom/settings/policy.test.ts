import { expect, test } from "vitest";
import { roles } from "../staff/types.ts";
import { mayKeepSite } from "./policy.ts";

test.each(roles)("only the managing editor keeps the site: %s", (role) => {
  const actor = { kind: "person", personId: "a", name: "A", roles: [role], sectionIds: [] } as const;
  expect(mayKeepSite(actor).allowed).toBe(role === "managing-editor");
});

test("no job keeps the site", () => {
  expect(mayKeepSite({ kind: "system", job: "watch" }).allowed).toBe(false);
});
