import { type Actor, allowed, type Decision, type PersonActor, type Role, refused } from "../staff/types.ts";
import { isReviewState, isWritingState, type StoryState } from "../workflow/rules.ts";

/** What a decision about a story needs to know of it. */
export interface StoryRelation {
  readonly state: StoryState;
  readonly writerIds: readonly string[];
  readonly sectionId: string | null;
  /** Since when an editor changes it beside what was approved; null when nobody does. */
  readonly workingCopySince: Date | null;
}

/** States that every reporter may read on the newsroom's list; before them a story is its writers' own. */
export const newsroomStates = [
  "in-review",
  "approved",
  "scheduled",
  "published",
  "updating",
  "update-in-review",
  "update-returned",
  "withdrawn",
] as const satisfies readonly StoryState[];

export function hasRole(actor: PersonActor, ...wanted: readonly Role[]): boolean {
  return wanted.some((role) => actor.roles.includes(role));
}

export function isWriterOf(actor: PersonActor, story: StoryRelation): boolean {
  return story.writerIds.includes(actor.personId);
}

/** A managing editor answers for every section; an editor for their own, and for no story without one. */
export function isEditorOf(actor: PersonActor, story: Pick<StoryRelation, "sectionId">): boolean {
  if (hasRole(actor, "managing-editor")) return true;
  return hasRole(actor, "editor") && story.sectionId !== null && actor.sectionIds.includes(story.sectionId);
}

/** Who may read a story on the desk. A refusal is shown as "not found": its existence is told to nobody. */
export function mayReadStory(actor: Actor, story: StoryRelation): Decision {
  if (actor.kind === "system") return allowed;
  if (isWriterOf(actor, story) || isEditorOf(actor, story)) return allowed;
  const ofTheNewsroom = (newsroomStates as readonly StoryState[]).includes(story.state);
  if (ofTheNewsroom && hasRole(actor, "reporter", "editor")) return allowed;
  return refused("not-yours");
}

/** Who may type into the draft, by state: its writers while it lies with them, its editors also in review. */
export function mayWriteStory(actor: Actor, story: StoryRelation): Decision {
  if (actor.kind === "system") return refused("job-does-not-write");
  const editor = isEditorOf(actor, story);
  if (!editor && !isWriterOf(actor, story)) return refused("not-yours");
  // A writer whose last role of a writer was taken away keeps their stories to read, and types in none.
  if (!mayCreateStory(actor).allowed) return refused("not-a-writer");
  if (isWritingState(story.state)) return allowed;
  if (isReviewState(story.state)) return editor ? allowed : refused("with-the-desk");
  const besideApproval = story.state === "approved" || story.state === "scheduled";
  if (besideApproval && story.workingCopySince && editor) return allowed;
  return refused(`closed-${story.state}`);
}

/** Only a story's writers and its editors bring others in to write. */
export function mayInviteWriter(actor: Actor, story: StoryRelation): Decision {
  return mayWriteStory(actor, story);
}

/** Everybody who writes may begin a story; an administrator alone does not. */
export function mayCreateStory(actor: Actor): Decision {
  if (actor.kind === "system") return refused("job-does-not-write");
  return hasRole(actor, "contributor", "reporter", "editor", "managing-editor")
    ? allowed
    : refused("not-a-writer");
}
