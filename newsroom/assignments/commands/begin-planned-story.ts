import { eq, sql } from "drizzle-orm";
import type { Executor } from "#db/client.ts";
import { history } from "#db/schema/history.ts";
import { sections } from "#db/schema/sections.ts";
import { stories, storyWriters } from "#db/schema/stories.ts";
import { RedaksiError } from "#lib/errors.ts";
import { createDraft } from "#newsroom/drafts/commands/create-draft.ts";
import { emptyDraft } from "#newsroom/drafts/write-document.ts";
import type { PlanProblem } from "../rules.ts";
import type { PlanningEventName, Subject } from "../types.ts";

/**
 * Makes the story that a pitch or an assignment stands for: its row, its writers and a draft in which nothing
 * is written but title, section and place. In the caller's transaction.
 */
export async function beginPlannedStory(
  tx: Executor,
  plan: { state: "pitch" | "assigned"; writerId: string; writerIds: readonly string[]; subject: Subject },
): Promise<string> {
  const { state, writerId, writerIds, subject } = plan;
  const [story] = await tx.insert(stories).values({ state, writerId }).returning({ id: stories.id });
  if (!story) throw new Error("a story was not made");
  const storyId = story.id;
  if (writerIds.length > 0)
    await tx.insert(storyWriters).values(writerIds.map((personId) => ({ storyId, personId })));
  const document = emptyDraft({ ...subject, bylineIds: [...writerIds] });
  await createDraft(tx, { storyId, document, personId: writerId });
  return storyId;
}

/** The database's clock: what deadlines are held against. */
export async function clockOf(tx: Executor): Promise<Date> {
  const { rows } = await tx.execute<{ now: string }>(sql`select to_json(now()) #>> '{}' as now`);
  return new Date(rows[0]?.now ?? Number.NaN);
}

/** Throws `invalid` for a problem that a rule found. */
export function refuse(problem: PlanProblem | null): void {
  if (problem) throw new RedaksiError("invalid", problem.key, problem.values);
}

/** Throws `invalid` when the section does not exist: a plan without one would reach no editor. */
export async function demandSection(tx: Executor, sectionId: string): Promise<void> {
  const [section] = await tx.select({ id: sections.id }).from(sections).where(eq(sections.id, sectionId));
  if (!section) throw new RedaksiError("invalid", "section-gone");
}

/** Records what happened to a planned story besides its moves. */
export async function recordPlanning(
  tx: Executor,
  record: {
    event: PlanningEventName;
    storyId: string;
    personId: string | null;
    details?: Record<string, string | null>;
  },
): Promise<void> {
  const { event, storyId, personId, details = {} } = record;
  await tx
    .insert(history)
    .values({ event, subjectId: storyId, personId, details, ...(personId ? {} : { job: "assignments" }) });
}
