import { isWritingState, type StoryState } from "#newsroom/workflow/rules.ts";

/** Where a story opens from a list: in the editor while it is being written, else in its review view. */
export function storyPath(story: { id: string; state: StoryState }): string {
  return isWritingState(story.state) ? `/desk/stories/${story.id}` : `/desk/stories/${story.id}/review`;
}
