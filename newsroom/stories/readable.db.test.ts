import { eq } from "drizzle-orm";
import { beforeAll, expect, test } from "vitest";
import { stories } from "#db/schema/stories.ts";
import { hire, openTestNewsroom, storyInState, type TestNewsroom } from "#db/testing/newsroom.ts";
import { useTestDatabase } from "#db/testing/test-database.ts";
import { storyStates } from "#newsroom/workflow/rules.ts";
import { mayReadStory } from "./policy.ts";
import { readableStories } from "./readable.ts";

const current = useTestDatabase();
let newsroom: TestNewsroom;
beforeAll(async () => {
  newsroom = await openTestNewsroom(current().db);
});

test("a list holds exactly the stories that its reader may open, for every role and state", async () => {
  const { db } = current();
  const byState = await Promise.all(
    storyStates.map(async (state) => ({ state, ...(await storyInState(db, newsroom, state)) })),
  );
  const several = await hire(db, "Dua peran", ["contributor", "editor"], [newsroom.otherSectionId]);
  const { sectionId: _, otherSectionId: __, ...people } = newsroom;
  for (const actor of [...Object.values(people), several]) {
    for (const { storyId, state } of byState) {
      const list = (known?: typeof state) =>
        db.select({ id: stories.id }).from(stories).where(readableStories(actor, known));
      const [listed, listedOfState] = await Promise.all([list(), list(state)]);
      const relation = {
        state,
        writerIds: [newsroom.writer.personId],
        sectionId: newsroom.sectionId,
        workingCopySince: null,
      };
      const is = (rows: typeof listed) => rows.some(({ id }) => id === storyId);
      const may = mayReadStory(actor, relation).allowed;
      expect({ who: actor.name, state, listed: is(listed), ofState: is(listedOfState) }).toEqual({
        who: actor.name,
        state,
        listed: may,
        ofState: may,
      });
    }
  }
});

test("another's unsent draft is on nobody's list but its writer's and its editors'", async () => {
  const { db } = current();
  const { storyId } = await storyInState(db, newsroom, "draft");
  const seenBy = async (actor: (typeof newsroom)["writer"]) =>
    (await db.select().from(stories).where(readableStories(actor))).some(({ id }) => id === storyId);
  expect(await seenBy(newsroom.writer)).toBe(true);
  expect(await seenBy(newsroom.editor)).toBe(true);
  for (const actor of [
    newsroom.reporter,
    newsroom.contributor,
    newsroom.otherEditor,
    newsroom.administrator,
  ]) {
    expect(await seenBy(actor)).toBe(false);
  }
  expect((await db.select().from(stories).where(eq(stories.id, storyId)))[0]?.state).toBe("draft");
});
