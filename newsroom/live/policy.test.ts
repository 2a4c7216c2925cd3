import { describe, expect, test } from "vitest";
import type { PersonActor, Role } from "#newsroom/staff/types.ts";
import {
  type CoverageRelation,
  mayChangeEntry,
  mayPost,
  mayPublishEntry,
  mayRunCoverage,
  mayRunSomewhere,
  maySeeCoverage,
  maySummarise,
  postsAtOnce,
} from "./policy.ts";
import type { EntryState } from "./types.ts";

const person = (personId: string, roles: Role[], sectionIds: string[] = []): PersonActor => ({
  kind: "person",
  personId,
  name: personId,
  roles,
  sectionIds,
});
const actors = {
  author: person("author", ["reporter"]),
  colleague: person("colleague", ["reporter"]),
  outsider: person("outsider", ["reporter"]),
  formerReporter: person("former", ["administrator"]),
  editor: person("editor", ["editor"], ["daerah"]),
  otherEditor: person("other-editor", ["editor"], ["ekonomi"]),
  managingEditor: person("managing", ["managing-editor"]),
  administrator: person("admin", ["administrator"]),
} as const;
type Name = keyof typeof actors;
const names = Object.keys(actors) as Name[];

const coverage = (part: Partial<CoverageRelation> = {}): CoverageRelation => ({
  sectionId: "daerah",
  reporterIds: ["author", "colleague", "former"],
  ended: false,
  entriesWait: false,
  ...part,
});
const entry = (state: EntryState) => ({ authorId: "author", state });

/** Who is allowed, by name, in the order of `actors`. */
function allowedTo(decide: (actor: PersonActor) => { allowed: boolean } | boolean): Name[] {
  return names.filter((name) => {
    const decision = decide(actors[name]);
    return typeof decision === "boolean" ? decision : decision.allowed;
  });
}

const editors: Name[] = ["editor", "managingEditor"];
const reporters: Name[] = ["author", "colleague"];
const ended = coverage({ ended: true });
const waits = coverage({ entriesWait: true });

describe("the matrix of a coverage", () => {
  test.each<[string, (actor: PersonActor) => { allowed: boolean } | boolean, Name[]]>([
    ["begin, end, name reporters", (a) => mayRunCoverage(a, coverage()), editors],
    ["see the console", (a) => maySeeCoverage(a, coverage()), [...reporters, ...editors]],
    ["see the console of an ended one", (a) => maySeeCoverage(a, ended), [...reporters, ...editors]],
    ["send", (a) => mayPost(a, coverage()), [...reporters, ...editors]],
    ["send where entries wait", (a) => mayPost(a, waits), [...reporters, ...editors]],
    ["send after the end", (a) => mayPost(a, ended), []],
    [
      "be read at once",
      (a) => mayPost(a, coverage()).allowed && postsAtOnce(a, coverage()),
      [...reporters, ...editors],
    ],
    [
      "be read at once where entries wait",
      (a) => mayPost(a, waits).allowed && postsAtOnce(a, waits),
      editors,
    ],
    ["publish what waits", (a) => mayPublishEntry(a, waits, entry("waiting")), editors],
    [
      "publish what waited, once nothing waits",
      (a) => mayPublishEntry(a, coverage(), entry("waiting")),
      ["author", ...editors],
    ],
    ["publish what waits after the end", (a) => mayPublishEntry(a, ended, entry("waiting")), editors],
    ["publish what is public", (a) => mayPublishEntry(a, coverage(), entry("published")), []],
    [
      "change a public entry",
      (a) => mayChangeEntry(a, coverage(), entry("published")),
      ["author", ...editors],
    ],
    [
      "change a public entry where entries wait",
      (a) => mayChangeEntry(a, waits, entry("published")),
      editors,
    ],
    ["change a waiting entry", (a) => mayChangeEntry(a, waits, entry("waiting")), ["author", ...editors]],
    ["change an entry after the end", (a) => mayChangeEntry(a, ended, entry("published")), editors],
    ["change a deleted entry", (a) => mayChangeEntry(a, coverage(), entry("deleted")), []],
    ["write the summary", (a) => maySummarise(a, coverage()), [...reporters, ...editors]],
    ["write the summary where entries wait", (a) => maySummarise(a, waits), editors],
    ["write the summary after the end", (a) => maySummarise(a, ended), editors],
    ["begin coverages somewhere", mayRunSomewhere, ["editor", "otherEditor", "managingEditor"]],
  ])("may %s", (_what, decide, expected) => {
    expect(allowedTo(decide)).toEqual(expected);
  });

  test("a job does nothing in a coverage", () => {
    const job = { kind: "system", job: "due" } as const;
    const all = [
      mayRunCoverage(job, coverage()),
      maySeeCoverage(job, coverage()),
      mayPost(job, coverage()),
      mayPublishEntry(job, coverage(), entry("waiting")),
      mayChangeEntry(job, coverage(), entry("published")),
      maySummarise(job, coverage()),
    ];
    expect(all.some(({ allowed }) => allowed)).toBe(false);
  });
});
