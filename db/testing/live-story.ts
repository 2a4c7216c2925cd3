import type { Database } from "#db/client.ts";
import { createStory } from "#newsroom/stories/commands/create-story.ts";
import { approveStory } from "#newsroom/workflow/commands/approve-story.ts";
import { publishStory } from "#newsroom/workflow/commands/publish-story.ts";
import { submitStory } from "#newsroom/workflow/commands/submit-story.ts";
import { completeContent, type TestNewsroom } from "./newsroom.ts";

/** A published story of the kind "live", brought there by the real commands. */
export async function publishedLiveStory(
  db: Database,
  { writer, editor, sectionId }: Pick<TestNewsroom, "writer" | "editor" | "sectionId">,
  title = "Banjir di hilir Batanghari",
): Promise<{ storyId: string; version: number }> {
  const content = { ...completeContent(sectionId, title), kind: "live" as const };
  const { storyId } = await createStory({ actor: writer, content }, db);
  const sent = await submitStory({ actor: writer, storyId, expectedVersion: 1 }, db);
  const approved = await approveStory({ actor: editor, storyId, expectedVersion: sent.version }, db);
  return {
    storyId,
    version: (await publishStory({ actor: editor, storyId, expectedVersion: approved.version }, db)).version,
  };
}
