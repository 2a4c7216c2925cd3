import { asc, eq, sql } from "drizzle-orm";
import { db, type Executor } from "#db/client.ts";
import { storySources } from "#db/schema/sources.ts";
import { people } from "#db/schema/staff.ts";
import { verbatimShare } from "#newsroom/release/verbatim-share.ts";
import type { PersonActor } from "#newsroom/staff/types.ts";
import { storyForStaff } from "#newsroom/stories/queries.ts";
import type { SourceOfStory } from "./types.ts";

const columns = {
  id: storySources.id,
  kind: storySources.kind,
  fileName: storySources.fileName,
  subject: storySources.subject,
  length: storySources.length,
  receivedBy: people.name,
  receivedAt: storySources.receivedAt,
};

/** The releases kept with a story, oldest first, or null when the asker may not read the story. */
export async function sourcesOf(
  actor: PersonActor,
  storyId: string,
  executor: Executor = db(),
): Promise<SourceOfStory[] | null> {
  if (!(await storyForStaff(actor, storyId, executor))) return null;
  return executor
    .select(columns)
    .from(storySources)
    .innerJoin(people, eq(people.id, storySources.receivedById))
    .where(eq(storySources.storyId, storyId))
    .orderBy(asc(storySources.receivedAt), asc(storySources.id));
}

/** One kept release with its text, or null when there is none or the asker may not read its story. */
export async function sourceText(
  actor: PersonActor,
  sourceId: string,
  executor: Executor = db(),
): Promise<(SourceOfStory & { text: string }) | null> {
  const [row] = await executor
    .select({ ...columns, storyId: storySources.storyId, text: storySources.text })
    .from(storySources)
    .innerJoin(people, eq(people.id, storySources.receivedById))
    .where(eq(storySources.id, sourceId));
  if (!row || !(await storyForStaff(actor, row.storyId, executor))) return null;
  const { storyId: _storyId, ...source } = row;
  return source;
}

/** So much of each release is compared: more is no single release. */
const comparedCharacters = 400_000;

/**
 * Which share (0–1) of a text is the releases kept with its story, word for word; null when there are none, or
 * the asker may not read the story.
 */
export async function shareOfSources(
  actor: PersonActor,
  { storyId, text }: { storyId: string; text: string },
  executor: Executor = db(),
): Promise<number | null> {
  if (!(await storyForStaff(actor, storyId, executor))) return null;
  const rows = await executor
    .select({ text: sql<string>`left(${storySources.text}, ${comparedCharacters})` })
    .from(storySources)
    .where(eq(storySources.storyId, storyId));
  if (rows.length === 0) return null;
  return verbatimShare(rows.map((row) => row.text).join("\n\n"), text);
}
