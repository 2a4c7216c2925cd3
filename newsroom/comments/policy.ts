import { type Actor, allowed, type Decision, type PersonActor, refused } from "#newsroom/staff/types.ts";
import { mayReadStory, type StoryRelation } from "#newsroom/stories/policy.ts";

/**
 * Who may comment on a story: whoever may read it on the desk. Reporters therefore comment on what the newsroom
 * reads, contributors on their own, editors on their sections'.
 */
export function mayComment(actor: Actor, story: StoryRelation): Decision {
  if (actor.kind === "system") return refused("job-does-not-write");
  return mayReadStory(actor, story);
}

/** Only the one who said it changes it or takes it back: nobody puts words into another's mouth. */
export function mayChangeComment(actor: PersonActor, comment: { readonly authorId: string }): Decision {
  return comment.authorId === actor.personId ? allowed : refused("not-your-comment");
}
