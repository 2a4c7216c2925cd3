import { and, desc, eq } from "drizzle-orm";
import { beforeAll, describe, expect, test } from "vitest";
import { moves } from "#db/schema/history.ts";
import { sections } from "#db/schema/sections.ts";
import { people, personSections } from "#db/schema/staff.ts";
import { stories } from "#db/schema/stories.ts";
import {
  completeContent,
  hire,
  openTestNewsroom,
  storyInState,
  type TestNewsroom,
} from "#db/testing/newsroom.ts";
import { useTestDatabase } from "#db/testing/test-database.ts";
import { bulkMoveSchema } from "#newsroom/board/forms.ts";
import { approversOf } from "#newsroom/review/queries.ts";
import { siteSettings } from "#newsroom/settings/queries.ts";
import { activeActor } from "#newsroom/staff/queries.ts";
import type { PersonActor } from "#newsroom/staff/types.ts";
import { createStory } from "#newsroom/stories/commands/create-story.ts";
import { handedToMe, storiesAwaitingReview, storyForStaff } from "#newsroom/stories/queries.ts";
import { approveStory } from "./commands/approve-story.ts";
import { handOverReview } from "./commands/hand-over-review.ts";
import { publishStory } from "./commands/publish-story.ts";
import { recallStory } from "./commands/recall-story.ts";
import { returnStory } from "./commands/return-story.ts";
import { spikeStory } from "./commands/spike-story.ts";
import { submitStory } from "./commands/submit-story.ts";
import { takeUpReview } from "./commands/take-up-review.ts";
import { withdrawStory } from "./commands/withdraw-story.ts";
import { noteLimit } from "./note.ts";
import { moveInputSchema } from "./schema.ts";

const current = useTestDatabase();
let newsroom: TestNewsroom;
let colleague: PersonActor;
beforeAll(async () => {
  newsroom = await openTestNewsroom(current().db);
  colleague = await hire(current().db, "Redaktur Kedua", ["editor"], [newsroom.sectionId]);
});

const row = async (storyId: string) => {
  const [story] = await current().db.select().from(stories).where(eq(stories.id, storyId));
  if (!story) throw new Error("the story is gone");
  return story;
};

describe("handing a review to a colleague", () => {
  test("is recorded with the note, and the colleague finds the story on their desk", async () => {
    const { db } = current();
    const { storyId, version } = await storyInState(db, newsroom, "in-review");
    await takeUpReview({ actor: newsroom.editor, storyId }, db);
    const request = { actor: newsroom.editor, storyId, expectedVersion: version };
    const note = "Angka sudah dicek, tinggal nama";
    await handOverReview({ ...request, colleagueId: colleague.personId, note }, db);
    expect(await row(storyId)).toMatchObject({ state: "in-review", reviewerId: colleague.personId });
    const [last] = await db
      .select()
      .from(moves)
      .where(and(eq(moves.storyId, storyId), eq(moves.verb, "hand-over")))
      .orderBy(desc(moves.at));
    expect(last).toMatchObject({ toPersonId: colleague.personId, note });
    const listed = await storiesAwaitingReview(colleague, db);
    expect(listed.map(({ id }) => id)).toContain(storyId);
    expect(await handedToMe(colleague, [storyId], db)).toEqual(
      new Map([[storyId, { name: "Redaktur", note }]]),
    );
    expect((await storiesAwaitingReview(newsroom.editor, db)).map(({ id }) => id)).not.toContain(storyId);
    expect(await handedToMe(newsroom.editor, [storyId], db)).toEqual(new Map());
  });

  test("offers only those who may approve the story, and takes nobody else", async () => {
    const { db } = current();
    const { storyId, version } = await storyInState(db, newsroom, "in-review");
    const story = await storyForStaff(newsroom.editor, storyId, db);
    if (!story) throw new Error("an editor reads the story");
    const offered = await approversOf(story, await siteSettings(db), db);
    expect(offered.map(({ name }) => name)).toEqual(["Redaktur", "Redaktur Kedua", "Redaktur Pelaksana"]);
    const request = { actor: newsroom.editor, storyId, expectedVersion: version };
    for (const other of [newsroom.otherEditor, newsroom.writer, newsroom.administrator]) {
      await expect(handOverReview({ ...request, colleagueId: other.personId }, db)).rejects.toMatchObject({
        code: "invalid",
        messageKey: "colleague-may-not-review",
      });
    }
    const suspended = await hire(db, "Redaktur Cuti", ["editor"], [newsroom.sectionId]);
    await db.update(people).set({ status: "suspended" }).where(eq(people.id, suspended.personId));
    await expect(handOverReview({ ...request, colleagueId: suspended.personId }, db)).rejects.toMatchObject({
      messageKey: "person-unknown",
    });
    expect(await row(storyId)).toMatchObject({ version, reviewerId: null });
  });

  test("is for whoever holds the review; another editor does not take it from them", async () => {
    const { db } = current();
    const { storyId, version } = await storyInState(db, newsroom, "in-review");
    await takeUpReview({ actor: newsroom.editor, storyId }, db);
    const toThemselves = { storyId, expectedVersion: version, colleagueId: colleague.personId };
    await expect(handOverReview({ actor: colleague, ...toThemselves }, db)).rejects.toMatchObject({
      code: "forbidden",
      messageKey: "held-by-another",
    });
    await handOverReview({ actor: newsroom.managingEditor, ...toThemselves }, db);
    await expect(
      handOverReview({ actor: colleague, ...toThemselves, expectedVersion: version + 1 }, db),
    ).rejects.toMatchObject({ messageKey: "review-is-theirs" });
  });
});

describe("what may go wrong under somebody's hands", () => {
  test("an editor who loses the section while reviewing moves nothing any more, and colleagues go on", async () => {
    const { db } = current();
    const leaving = await hire(db, "Redaktur Pindah", ["editor"], [newsroom.sectionId]);
    const { storyId, version } = await storyInState(db, newsroom, "in-review");
    await takeUpReview({ actor: leaving, storyId }, db);
    await db.delete(personSections).where(eq(personSections.personId, leaving.personId));
    const now = await activeActor(leaving.personId, db);
    if (!now) throw new Error("the editor still works here");
    const request = { actor: now, storyId, expectedVersion: version };
    // Another section's editor has no part in it: the story is like any that does not exist.
    await expect(returnStory({ ...request, reason: "Lengkapi" }, db)).rejects.toMatchObject({
      code: "forbidden",
      messageKey: "needs-editor",
    });
    await expect(approveStory(request, db)).rejects.toMatchObject({ messageKey: "needs-editor" });
    await expect(handOverReview({ ...request, colleagueId: colleague.personId }, db)).rejects.toMatchObject({
      messageKey: "needs-editor",
    });
    expect(await row(storyId)).toMatchObject({ state: "in-review", version });
    // Who holds it no longer may; a managing editor hands it on, and any editor of the section approves.
    await handOverReview(
      { actor: newsroom.managingEditor, storyId, expectedVersion: version, colleagueId: colleague.personId },
      db,
    );
    const done = await approveStory({ actor: newsroom.editor, storyId, expectedVersion: version + 1 }, db);
    expect(done.state).toBe("approved");
  });

  test("a section that is removed leaves its stories to the managing editor, who is told to choose another", async () => {
    const { db } = current();
    const [gone] = await db.insert(sections).values({ slug: "kanal-lama", name: "Kanal Lama" }).returning();
    if (!gone) throw new Error("the section was not made");
    const keeper = await hire(db, "Redaktur Kanal Lama", ["editor"], [gone.id]);
    const make = async () => {
      const content = completeContent(gone.id, "Naskah kanal lama");
      const { storyId } = await createStory({ actor: newsroom.writer, content }, db);
      return storyId;
    };
    const draft = await make();
    const inReview = await make();
    const approved = await make();
    for (const storyId of [inReview, approved])
      await submitStory({ actor: newsroom.writer, storyId, expectedVersion: 1 }, db);
    await approveStory({ actor: keeper, storyId: approved, expectedVersion: 2 }, db);
    await db.delete(sections).where(eq(sections.id, gone.id));
    expect(await row(inReview)).toMatchObject({ state: "in-review", sectionId: null });

    const told = { code: "invalid", messageKey: "section-gone" };
    await expect(
      submitStory({ actor: newsroom.writer, storyId: draft, expectedVersion: 1 }, db),
    ).rejects.toMatchObject(told);
    await expect(
      approveStory({ actor: newsroom.managingEditor, storyId: inReview, expectedVersion: 2 }, db),
    ).rejects.toMatchObject(told);
    await expect(
      publishStory({ actor: newsroom.managingEditor, storyId: approved, expectedVersion: 3 }, db),
    ).rejects.toMatchObject(told);
    const former = await activeActor(keeper.personId, db);
    if (!former) throw new Error("the editor still works here");
    await expect(
      approveStory({ actor: former, storyId: inReview, expectedVersion: 2 }, db),
    ).rejects.toMatchObject({ messageKey: "needs-editor" });
    for (const [storyId, version] of [
      [draft, 1],
      [inReview, 2],
      [approved, 3],
    ] as const) {
      expect((await row(storyId)).version).toBe(version);
    }
    // Sending it back needs no section: the writer chooses another and sends it again.
    const back = await returnStory(
      { actor: newsroom.managingEditor, storyId: inReview, expectedVersion: 2, reason: "Pilih kanal lain" },
      db,
    );
    expect(back.state).toBe("changes-requested");
  });

  test("a move from a state that does not know it is told as such, and not as a failure", async () => {
    const { db } = current();
    const impossible = [
      ["draft", (request: Request) => approveStory(request, db)],
      ["published", (request: Request) => publishStory(request, db)],
      ["approved", (request: Request) => recallStory({ ...request, actor: newsroom.writer }, db)],
      [
        "scheduled",
        (request: Request) => handOverReview({ ...request, colleagueId: colleague.personId }, db),
      ],
      ["spiked", (request: Request) => spikeStory({ ...request, reason: "Lagi" }, db)],
      [
        "draft",
        (request: Request) =>
          withdrawStory({ ...request, actor: newsroom.managingEditor, ground: "sara", reason: "x" }, db),
      ],
    ] as const;
    for (const [state, attempt] of impossible) {
      const { storyId, version } = await storyInState(db, newsroom, state);
      await expect(
        attempt({ actor: newsroom.editor, storyId, expectedVersion: version }),
      ).rejects.toMatchObject({ code: "conflict", messageKey: "not-in-this-state" });
      expect(await row(storyId)).toMatchObject({ state, version });
    }
  });

  test("a note of ten thousand characters is told to be too long, in every move that takes one", async () => {
    const { db } = current();
    const note = "Panjang sekali. ".repeat(625);
    const { storyId, version } = await storyInState(db, newsroom, "in-review");
    const request = { actor: newsroom.editor, storyId, expectedVersion: version };
    const tooLong = { code: "invalid", messageKey: "note-too-long", values: { limit: noteLimit } };
    await expect(returnStory({ ...request, reason: note }, db)).rejects.toMatchObject(tooLong);
    await expect(approveStory({ ...request, note }, db)).rejects.toMatchObject(tooLong);
    await expect(spikeStory({ ...request, reason: note }, db)).rejects.toMatchObject(tooLong);
    await expect(
      handOverReview({ ...request, note, colleagueId: colleague.personId }, db),
    ).rejects.toMatchObject(tooLong);
    // The border where screens come in lets it through to there, so that the limit is told and not "unreadable".
    const sent = { storyId, expectedVersion: version, note };
    expect(moveInputSchema.safeParse({ ...sent, verb: "return" }).success).toBe(true);
    const bulk = { verb: "spike", note, stories: [{ storyId, expectedVersion: version }] };
    expect(bulkMoveSchema.safeParse(bulk).success).toBe(true);
    expect(await row(storyId)).toMatchObject({ state: "in-review", version });
  });
});

type Request = { actor: PersonActor; storyId: string; expectedVersion: number };
