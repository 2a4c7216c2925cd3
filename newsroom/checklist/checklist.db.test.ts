import { and, eq } from "drizzle-orm";
import { beforeAll, expect, test } from "vitest";
import { history } from "#db/schema/history.ts";
import { completeContent, openTestNewsroom, type TestNewsroom } from "#db/testing/newsroom.ts";
import { useTestDatabase } from "#db/testing/test-database.ts";
import { createStory } from "#newsroom/stories/commands/create-story.ts";
import { approveStory } from "#newsroom/workflow/commands/approve-story.ts";
import { publishStory } from "#newsroom/workflow/commands/publish-story.ts";
import { submitStory, submitUpdate } from "#newsroom/workflow/commands/submit-story.ts";
import { openUpdate, publishUpdate } from "#newsroom/workflow/commands/update-story.ts";
import { setLevel } from "./commands/set-level.ts";
import { checklistLevelsSet } from "./queries.ts";
import type { LevelForm } from "./schema.ts";

const current = useTestDatabase();
let newsroom: TestNewsroom;
beforeAll(async () => {
  newsroom = await openTestNewsroom(current().db);
});

const everywhere = { rule: "dek-missing", sectionId: null, kind: null, seen: null } as const;
const set = (change: Partial<LevelForm>) =>
  setLevel(
    { actor: newsroom.managingEditor, setting: { ...everywhere, level: null, ...change } },
    current().db,
  );

/** A story without a standfirst that was sent to the desk. */
async function sent(): Promise<string> {
  const { writer, sectionId } = newsroom;
  const { storyId } = await createStory({ actor: writer, content: completeContent(sectionId) }, current().db);
  await submitStory({ actor: writer, storyId, expectedVersion: 1 }, current().db);
  return storyId;
}
const approve = (storyId: string, expectedVersion = 2) =>
  approveStory({ actor: newsroom.editor, storyId, expectedVersion }, current().db);

test("a rule that is required holds approval and updates back, and naming it says which; reminded or off it does not", async () => {
  const storyId = await sent();
  await set({ level: "block" });
  const held = { code: "invalid", messageKey: "checklist-holds", values: { problems: "dek-missing" } };
  await expect(approve(storyId)).rejects.toMatchObject(held);
  await set({ level: "warn", seen: "block" });
  await approve(storyId);
  await publishStory({ actor: newsroom.editor, storyId, expectedVersion: 3 }, current().db);

  await openUpdate({ actor: newsroom.writer, storyId, expectedVersion: 4 }, current().db);
  await submitUpdate({ actor: newsroom.writer, storyId, expectedVersion: 5 }, current().db);
  await set({ level: "block", seen: "warn" });
  const update = () => publishUpdate({ actor: newsroom.editor, storyId, expectedVersion: 6 }, current().db);
  await expect(update()).rejects.toMatchObject(held);
  await set({ level: "off", seen: "block" });
  await update();
  await set({ level: null, seen: "off" });
});

test("an exception for the story's section counts before the level for all", async () => {
  const { sectionId, otherSectionId } = newsroom;
  await set({ level: "block" });
  await set({ level: "block", sectionId: otherSectionId });
  const storyId = await sent();
  await expect(approve(storyId)).rejects.toMatchObject({ messageKey: "checklist-holds" });
  await set({ level: "off", sectionId });
  await approve(storyId);
  await set({ level: null, sectionId, seen: "off" });
  await set({ level: null, sectionId: otherSectionId, seen: "block" });
  await set({ level: null, seen: "block" });
  expect(await checklistLevelsSet(current().db)).toEqual([]);
});

test("only the managing editor sets levels", async () => {
  for (const actor of [newsroom.writer, newsroom.editor, newsroom.administrator, newsroom.contributor]) {
    const setting = { ...everywhere, level: "off" } as const;
    await expect(setLevel({ actor, setting }, current().db)).rejects.toMatchObject({ code: "forbidden" });
  }
  expect(await checklistLevelsSet(current().db)).toEqual([]);
});

test("of two who set the same level at once one is told, and no second row comes of it", async () => {
  const outcomes = await Promise.allSettled([set({ level: "block" }), set({ level: "warn" })]);
  expect(outcomes.map(({ status }) => status).toSorted()).toEqual(["fulfilled", "rejected"]);
  const refused = outcomes.find((outcome) => outcome.status === "rejected");
  expect(refused?.reason).toMatchObject({ code: "stale", messageKey: "checklist-changed" });
  const [row, ...others] = await checklistLevelsSet(current().db);
  expect(others).toEqual([]);
  await set({ level: null, seen: row?.level ?? null });
});

test("who set which level is in the history; a section that is gone is refused", async () => {
  await set({ rule: "text-short", level: "warn" });
  const { db } = current();
  const rows = await db
    .select({ details: history.details })
    .from(history)
    .where(
      and(eq(history.event, "checklist.level-set"), eq(history.personId, newsroom.managingEditor.personId)),
    );
  expect(rows.map(({ details }) => details)).toContainEqual({
    rule: "text-short",
    kind: null,
    from: null,
    to: "warn",
  });
  const gone = "01900000-0000-7000-8000-00000000dead";
  await expect(set({ level: "off", sectionId: gone })).rejects.toMatchObject({ messageKey: "section-gone" });
});
