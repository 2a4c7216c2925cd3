import { type Actor, allowed, type Decision, type PersonActor, refused } from "../staff/types.ts";
import { hasRole, isEditorOf, mayCreateStory } from "../stories/policy.ts";
import type { EntryState } from "./types.ts";

/** What a decision needs to know of a coverage. */
export interface CoverageRelation {
  readonly sectionId: string;
  readonly reporterIds: readonly string[];
  readonly ended: boolean;
  /** Whether what reporters send waits for an editor. */
  readonly entriesWait: boolean;
}

/** What a decision needs to know of an entry. */
export interface EntryRelation {
  readonly authorId: string;
  readonly state: EntryState;
}

/** Who may begin a coverage of a story, end it, take it up again and say who reports: editors of its section. */
export function mayRunCoverage(actor: Actor, { sectionId }: { readonly sectionId: string }): Decision {
  if (actor.kind === "system") return refused("not-for-jobs");
  return isEditorOf(actor, { sectionId }) ? allowed : refused("needs-editor");
}

/** Who may open a coverage's console. A refusal is shown as "not found". */
export function maySeeCoverage(actor: Actor, coverage: CoverageRelation): Decision {
  if (actor.kind === "system") return refused("not-for-jobs");
  return isReporterOf(actor, coverage) || isEditorOf(actor, coverage) ? allowed : refused("not-yours");
}

/** Who may send entries: its reporters and the editors of its section, while it runs. */
export function mayPost(actor: Actor, coverage: CoverageRelation): Decision {
  const seen = maySeeCoverage(actor, coverage);
  if (!seen.allowed) return seen;
  return coverage.ended ? refused("live-ended") : allowed;
}

/** Whether what this person sends is given to readers at once. */
export function postsAtOnce(actor: PersonActor, coverage: CoverageRelation): boolean {
  return !coverage.entriesWait || isEditorOf(actor, coverage);
}

/** Who may give a waiting entry to readers: editors, also after the end; a reporter's own once nothing waits any more. */
export function mayPublishEntry(actor: Actor, coverage: CoverageRelation, entry: EntryRelation): Decision {
  const seen = maySeeCoverage(actor, coverage);
  if (!seen.allowed || actor.kind === "system") return refused("not-yours");
  if (entry.state !== "waiting") return refused("live-not-waiting");
  if (isEditorOf(actor, coverage)) return allowed;
  if (coverage.ended) return refused("live-ended");
  return !coverage.entriesWait && entry.authorId === actor.personId ? allowed : refused("needs-editor");
}

/**
 * Who may change an entry's words or take it back: an editor always; its author while the coverage runs, and where
 * entries wait for an editor only as long as it waits.
 */
export function mayChangeEntry(actor: Actor, coverage: CoverageRelation, entry: EntryRelation): Decision {
  const seen = maySeeCoverage(actor, coverage);
  if (!seen.allowed || actor.kind === "system") return refused("not-yours");
  if (entry.state === "deleted") return refused("live-entry-gone");
  if (isEditorOf(actor, coverage)) return allowed;
  if (entry.authorId !== actor.personId) return refused("live-not-your-entry");
  if (coverage.ended) return refused("live-ended");
  return coverage.entriesWait && entry.state === "published" ? refused("live-with-the-desk") : allowed;
}

/** Who may write what happened so far: editors; the reporters where nothing of theirs waits. */
export function maySummarise(actor: Actor, coverage: CoverageRelation): Decision {
  const seen = maySeeCoverage(actor, coverage);
  if (!seen.allowed || actor.kind === "system") return refused("not-yours");
  if (isEditorOf(actor, coverage)) return allowed;
  if (coverage.ended) return refused("live-ended");
  return coverage.entriesWait ? refused("needs-editor") : allowed;
}

/** Whether somebody edits any section: only they begin coverages. */
export function mayRunSomewhere(actor: PersonActor): boolean {
  return hasRole(actor, "managing-editor") || (hasRole(actor, "editor") && actor.sectionIds.length > 0);
}

function isReporterOf(actor: PersonActor, { reporterIds }: CoverageRelation): boolean {
  // A reporter whose last role of a writer was taken away sends nothing more.
  return reporterIds.includes(actor.personId) && mayCreateStory(actor).allowed;
}
