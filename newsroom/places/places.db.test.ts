import { sql } from "drizzle-orm";
import { beforeAll, expect, test } from "vitest";
import { completeContent, openTestNewsroom, type TestNewsroom } from "#db/testing/newsroom.ts";
import { useTestDatabase } from "#db/testing/test-database.ts";
import { createStory } from "#newsroom/stories/commands/create-story.ts";
import { storiesOfKind, storiesOfPlace } from "#newsroom/stories/published.ts";
import { approveStory } from "#newsroom/workflow/commands/approve-story.ts";
import { publishStory } from "#newsroom/workflow/commands/publish-story.ts";
import { submitStory } from "#newsroom/workflow/commands/submit-story.ts";
import { addPlace } from "./commands/add-place.ts";
import { removePlace } from "./commands/remove-place.ts";
import { savePlace } from "./commands/save-place.ts";
import { placeAt, placesInOrder } from "./published.ts";
import { placesOfDesk, unknownDatelines } from "./queries.ts";

const current = useTestDatabase();
let newsroom: TestNewsroom;
beforeAll(async () => {
  newsroom = await openTestNewsroom(current().db);
});

async function published(place: string, title: string): Promise<string> {
  const { db } = current();
  const { writer, editor, sectionId } = newsroom;
  const content = { ...completeContent(sectionId, title), place, kind: "photo" as const };
  const { storyId } = await createStory({ actor: writer, content }, db);
  const sent = await submitStory({ actor: writer, storyId, expectedVersion: 1 }, db);
  const approved = await approveStory({ actor: editor, storyId, expectedVersion: sent.version }, db);
  await publishStory({ actor: editor, storyId, expectedVersion: approved.version }, db);
  return storyId;
}
const storiesAt = async (slug: string) => {
  const { db } = current();
  const place = await placeAt(slug, db);
  if (!place) return null;
  return (await storiesOfPlace({ placeId: place.id, page: 1 }, db)).stories.map(({ storyId }) => storyId);
};

test("stories come under a place by their dateline: those of before, those of after, and by a new spelling", async () => {
  const { db } = current();
  const actor = newsroom.managingEditor;
  const before = await published("MUARA BULIAN", "Sebelum");
  expect(await unknownDatelines(actor, db)).toContainEqual({ dateline: "MUARA BULIAN", stories: 1 });
  const added = await addPlace({ actor, name: "Batanghari", kind: "regency", spellings: "Muara Bulian" }, db);
  expect(added.stories).toBe(1);
  const after = await published("Batanghari", "Sesudah");
  expect(await storiesAt("batanghari")).toEqual([after, before]);
  const late = await published("Tembesi", "Kemudian");
  await savePlace(
    {
      actor,
      placeId: added.placeId,
      expectedVersion: 1,
      name: "Batanghari",
      kind: "regency",
      spellings: "tembesi",
    },
    db,
  );
  // "Muara Bulian" was taken out: its story leaves.
  expect(await storiesAt("batanghari")).toEqual([late, after]);
  const [listed] = await placesInOrder(db);
  expect(listed).toMatchObject({ slug: "batanghari", newest: { title: "Kemudian" } });
});

test("one dateline leads to one place, also when two give it away at once", async () => {
  const { db } = current();
  const actor = newsroom.managingEditor;
  const add = (name: string) => addPlace({ actor, name, kind: "regency", spellings: "Perbatasan" }, db);
  const tries = await Promise.allSettled([add("Satu"), add("Dua")]);
  expect(tries.find(({ status }) => status === "rejected")).toMatchObject({
    reason: { code: "invalid", messageKey: "spelling-taken" },
  });
});

test("a place that is removed leaves its stories; added again it has them again", async () => {
  const { db } = current();
  const actor = newsroom.managingEditor;
  const story = await published("Jambi", "Di kota");
  const { placeId } = await addPlace({ actor, name: "Jambi", kind: "city", spellings: "" }, db);
  expect(await storiesAt("kota-jambi")).toEqual([story]);
  await expect(removePlace({ actor, placeId, expectedVersion: 9 }, db)).rejects.toMatchObject({
    code: "stale",
  });
  await removePlace({ actor, placeId, expectedVersion: 1 }, db);
  expect(await storiesAt("kota-jambi")).toBeNull();
  await addPlace({ actor, name: "Jambi", kind: "city", spellings: "" }, db);
  expect(await storiesAt("kota-jambi")).toEqual([story]);
});

test("only the managing editor keeps places", async () => {
  const { db } = current();
  const actor = newsroom.editor;
  await expect(placesOfDesk(actor, db)).rejects.toMatchObject({ code: "forbidden" });
  await expect(addPlace({ actor, name: "A", kind: "city", spellings: "" }, db)).rejects.toMatchObject({
    code: "forbidden",
  });
});

test("a list by kind holds the stories of that kind", async () => {
  const { db } = current();
  const { stories } = await storiesOfKind({ kind: "photo", page: 1 }, db);
  expect(stories.length).toBeGreaterThan(0);
  expect(stories.every(({ kind }) => kind === "photo")).toBe(true);
  expect((await storiesOfKind({ kind: "video", page: 1 }, db)).stories).toEqual([]);
});

test("lists by place and by kind are read from an index, in its order", async () => {
  const { db } = current();
  const plans = await db.transaction(async (tx) => {
    await tx.execute(sql`set local enable_seqscan = off`);
    await tx.execute(sql`set local enable_sort = off`);
    const explain = async (condition: ReturnType<typeof sql>) => {
      const { rows } = await tx.execute<{ "QUERY PLAN": string }>(
        sql`explain select story_id from public_stories where ${condition} order by published_at desc nulls last, story_id limit 21`,
      );
      return rows.map((row) => row["QUERY PLAN"]).join("\n");
    };
    return [
      await explain(sql`place_id = '01900000-0000-7000-8000-000000000000'`),
      await explain(sql`kind = 'photo'`),
    ];
  });
  expect(plans[0]).toContain("publications_place_visible_idx");
  expect(plans[1]).toContain("publications_kind_visible_idx");
});
