import { type Actor, allowed, type Decision, refused } from "#newsroom/staff/types.ts";
import { isEditorOf, isWriterOf, type StoryRelation } from "#newsroom/stories/policy.ts";

/**
 * Who may put a release with a story: its writers and its editors, in whatever state it is. A release that was
 * taken in without a connection may arrive after the story was sent. Who may read the story may read its releases.
 */
export function mayKeepSource(actor: Actor, story: StoryRelation): Decision {
  if (actor.kind === "system") return refused("job-does-not-write");
  return isWriterOf(actor, story) || isEditorOf(actor, story) ? allowed : refused("not-yours");
}
