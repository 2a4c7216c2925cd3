import { expect, test } from "vitest";
import type { PersonActor, Role } from "../staff/types.ts";
import {
  mayDeleteComment,
  mayEditComment,
  mayHandleReaders,
  mayKeepCommentSettings,
  mayModerate,
  mayModerateSomewhere,
  mayWriteComment,
} from "./policy.ts";
import { type CommentState, commentStates } from "./types.ts";

const at = new Date("2026-11-29T12:00:00Z");
const person = (roles: Role[], sectionIds: string[] = []): PersonActor => ({
  kind: "person",
  personId: "p",
  name: "Seseorang",
  roles,
  sectionIds,
});
const story = { sectionId: "daerah" };

/** Who may: decide about a comment in "Daerah", handle readers, keep the settings. */
test.each([
  ["a contributor", person(["contributor"]), false, false, false],
  ["a reporter", person(["reporter"]), false, false, false],
  ["an editor of the section", person(["editor"], ["daerah"]), true, true, false],
  ["an editor of another section", person(["editor"], ["ekonomi"]), false, true, false],
  ["an editor without a section", person(["editor"]), false, false, false],
  ["a managing editor", person(["managing-editor"]), true, true, true],
  ["an administrator", person(["administrator"]), false, false, false],
  ["a job", { kind: "system", job: "due" } as const, false, false, false],
] as const)("%s has exactly these abilities", (_who, actor, moderates, handles, keeps) => {
  expect(mayModerate(actor, story).allowed).toBe(moderates);
  expect(mayHandleReaders(actor).allowed).toBe(handles);
  expect(mayKeepCommentSettings(actor).allowed).toBe(keeps);
  if (actor.kind === "person") expect(mayModerateSomewhere(actor)).toBe(handles);
});

test.each([
  ["open", null, true],
  ["closed", null, false],
  ["off", null, false],
  ["open", { reason: "x", until: null }, false],
] as const)("a reader writes where it is %s, unless blocked", (talk, block, allowed) => {
  expect(mayWriteComment({ block }, talk).allowed).toBe(allowed);
});

/** State by state: whether its writer may change it shortly after, and delete it. Nobody else ever may. */
const own: Record<CommentState, readonly [boolean, boolean]> = {
  waiting: [true, true],
  published: [false, true],
  refused: [false, true],
  removed: [false, false],
  deleted: [false, false],
};

test.each(commentStates)("a comment that is %s is its writer's alone", (state) => {
  const comment = { readerId: "r", state, sentAt: at };
  const mine = { readerId: "r", block: null };
  const [edits, deletes] = own[state];
  expect(mayEditComment(mine, comment, at).allowed).toBe(edits);
  expect(mayDeleteComment(mine, comment).allowed).toBe(deletes);
  expect(mayEditComment({ readerId: "s", block: null }, comment, at).allowed).toBe(false);
  expect(mayDeleteComment({ readerId: "s" }, comment).allowed).toBe(false);
  expect(mayEditComment({ ...mine, block: { reason: "x", until: null } }, comment, at).allowed).toBe(false);
  expect(mayDeleteComment(mine, { ...comment, readerId: null }).allowed).toBe(false);
});
