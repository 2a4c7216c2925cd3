import { isPlannedState, isWritingState, type StoryState } from "#newsroom/workflow/rules.ts";

/**
 * Where a story opens from a list: as a pitch or assignment before it is written, in the editor while it is,
 * else in its review view.
 */
export function storyPath(story: { id: string; state: StoryState }): string {
  if (isPlannedState(story.state)) return assignmentPath(story.id);
  return isWritingState(story.state) ? `/desk/stories/${story.id}` : `/desk/stories/${story.id}/review`;
}

/** Where a pitch or an assignment is read, answered and changed. */
export function assignmentPath(storyId: string): string {
  return `/desk/assignments/${storyId}`;
}
