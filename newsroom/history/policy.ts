import { allowed, type Decision, type PersonActor, refused } from "../staff/types.ts";
import { isEditorOf, isWriterOf, type StoryRelation } from "../stories/policy.ts";

/** Who may give a revision a name: those who write or edit the story, whatever its state. */
export function mayNameRevision(actor: PersonActor, story: StoryRelation): Decision {
  return isWriterOf(actor, story) || isEditorOf(actor, story) ? allowed : refused("needs-writer-or-editor");
}
