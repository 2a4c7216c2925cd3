import { and, asc, eq } from "drizzle-orm";
import { beforeAll, beforeEach, expect, test } from "vitest";
import * as Y from "yjs";
import { history, moves } from "#db/schema/history.ts";
import { publicStories } from "#db/schema/public-stories.ts";
import { siteSettings } from "#db/schema/settings.ts";
import { drafts, stories } from "#db/schema/stories.ts";
import { completeContent, hire, openTestNewsroom, type TestNewsroom } from "#db/testing/newsroom.ts";
import { useTestDatabase } from "#db/testing/test-database.ts";
import { storeDraft } from "#newsroom/drafts/commands/store-draft.ts";
import { draftFieldMap } from "#newsroom/drafts/layout.ts";
import { approversOf, voidedApproval } from "#newsroom/review/queries.ts";
import { siteSettings as settingsNow } from "#newsroom/settings/queries.ts";
import type { PersonActor } from "#newsroom/staff/types.ts";
import { createStory } from "#newsroom/stories/commands/create-story.ts";
import type { StoryContent } from "#newsroom/stories/content.ts";
import { storiesAwaitingReview, storyForStaff } from "#newsroom/stories/queries.ts";
import { approveFirst, approveUpdateFirst } from "./commands/approve-first.ts";
import { approveStory } from "./commands/approve-story.ts";
import { publishStory } from "./commands/publish-story.ts";
import { returnStory } from "./commands/return-story.ts";
import { submitStory, submitUpdate } from "./commands/submit-story.ts";
import { openUpdate, publishUpdate } from "./commands/update-story.ts";

const current = useTestDatabase();
let newsroom: TestNewsroom;
let second: PersonActor;
beforeAll(async () => {
  newsroom = await openTestNewsroom(current().db);
  second = await hire(current().db, "Redaktur Kedua", ["editor"], [newsroom.sectionId]);
});
beforeEach(async () => {
  await current().db.update(siteSettings).set({ secondApproval: "both", mayApproveOwn: false });
});

/** A story on the desk that two approve. */
async function sensitiveStory(more: Partial<StoryContent> = { sensitive: true }) {
  const { db } = current();
  const content = { ...completeContent(newsroom.sectionId, "Korban meminta namanya disamarkan"), ...more };
  const { storyId } = await createStory({ actor: newsroom.writer, content }, db);
  const { version } = await submitStory({ actor: newsroom.writer, storyId, expectedVersion: 1 }, db);
  return { storyId, version };
}

const row = async (storyId: string) => {
  const [story] = await current().db.select().from(stories).where(eq(stories.id, storyId));
  if (!story) throw new Error("the story is gone");
  return story;
};

/** Writes on in the draft, as an open editor does. */
async function writeOn(storyId: string, change: (document: Y.Doc) => void, person: PersonActor) {
  const { db } = current();
  const [draft] = await db.select().from(drafts).where(eq(drafts.storyId, storyId));
  if (!draft) throw new Error("the draft is gone");
  const document = new Y.Doc();
  Y.applyUpdate(document, draft.document);
  change(document);
  await storeDraft(db, {
    storyId,
    document,
    knownVersion: draft.version,
    personId: person.personId,
    changed: true,
  });
  document.destroy();
}

test.each([
  ["sensitive", { sensitive: true }],
  ["an advertorial", { kind: "advertorial" }],
] as const)(
  "a story that is %s stays in review until a second editor approves the same words",
  async (_what, more) => {
    const { db } = current();
    const { storyId, version } = await sensitiveStory(more);
    const as = (actor: PersonActor, expectedVersion: number) => ({ actor, storyId, expectedVersion });
    await expect(approveStory(as(newsroom.editor, version), db)).rejects.toMatchObject({
      code: "forbidden",
      messageKey: "needs-first-approval",
    });
    const first = await approveFirst({ ...as(newsroom.editor, version), note: "Sudah cek nama" }, db);
    expect(first).toEqual({ state: "in-review", version: version + 1 });
    expect(await row(storyId)).toMatchObject({
      firstApprovedById: newsroom.editor.personId,
      reviewerId: null,
      approvedRevisionId: null,
    });
    await expect(approveStory(as(newsroom.editor, first.version), db)).rejects.toMatchObject({
      messageKey: "approved-first-by-you",
    });
    await expect(approveFirst(as(second, first.version), db)).rejects.toMatchObject({
      messageKey: "first-approval-given",
    });
    const done = await approveStory(as(second, first.version), db);
    expect(done.state).toBe("approved");
    const log = await db
      .select({ verb: moves.verb, personId: moves.personId, revisionId: moves.revisionId, note: moves.note })
      .from(moves)
      .where(eq(moves.storyId, storyId))
      .orderBy(asc(moves.at));
    expect(log.map(({ verb, personId, note }) => [verb, personId, note])).toEqual([
      ["submit", newsroom.writer.personId, ""],
      ["approve-first", newsroom.editor.personId, "Sudah cek nama"],
      ["approve", second.personId, ""],
    ]);
    // Both approved one revision, and it is the one that is pinned.
    expect(log[1]?.revisionId).toBe(log[2]?.revisionId);
    expect(await row(storyId)).toMatchObject({
      approvedRevisionId: log[2]?.revisionId,
      firstApprovedById: null,
      firstApprovedRevisionId: null,
    });
  },
);

test("editing between the two takes the first approval away, is recorded, and both approve anew", async () => {
  const { db } = current();
  const { storyId, version } = await sensitiveStory();
  const first = await approveFirst({ actor: newsroom.editor, storyId, expectedVersion: version }, db);
  expect(await voidedApproval(storyId, db)).toBeNull();
  await writeOn(storyId, (document) => document.getText("title").insert(0, "Diralat: "), second);
  expect(await row(storyId)).toMatchObject({ firstApprovedById: null, firstApprovedRevisionId: null });
  const events = await db
    .select()
    .from(history)
    .where(and(eq(history.subjectId, storyId), eq(history.event, "review.first-approval-void")));
  expect(events).toMatchObject([
    { personId: second.personId, details: { firstApprovedById: newsroom.editor.personId } },
  ]);
  expect(await voidedApproval(storyId, db)).toMatchObject({ first: "Redaktur", writer: "Redaktur Kedua" });
  await expect(
    approveStory({ actor: second, storyId, expectedVersion: first.version }, db),
  ).rejects.toMatchObject({ messageKey: "needs-first-approval" });
  // Whoever wrote may give the first one, and another gives the second.
  const again = await approveFirst({ actor: second, storyId, expectedVersion: first.version }, db);
  expect(await voidedApproval(storyId, db)).toBeNull();
  const done = await approveStory({ actor: newsroom.editor, storyId, expectedVersion: again.version }, db);
  expect(done.state).toBe("approved");
});

test("a store that changes no word leaves the first approval as it is", async () => {
  const { db } = current();
  const { storyId, version } = await sensitiveStory();
  await approveFirst({ actor: newsroom.editor, storyId, expectedVersion: version }, db);
  await writeOn(storyId, (document) => document.getMap("unrelated").set("seen", true), second);
  expect(await row(storyId)).toMatchObject({ firstApprovedById: newsroom.editor.personId });
});

test("neither the writer nor who sent it gives either approval, also where people may approve their own second", async () => {
  const { db } = current();
  await db.update(siteSettings).set({ mayApproveOwn: true });
  const { storyId, version } = await sensitiveStory();
  const writing: PersonActor = {
    ...newsroom.writer,
    roles: ["reporter", "editor"],
    sectionIds: [newsroom.sectionId],
  };
  const first = await approveFirst({ actor: newsroom.editor, storyId, expectedVersion: version }, db);
  await expect(
    approveStory({ actor: writing, storyId, expectedVersion: first.version }, db),
  ).rejects.toMatchObject({ code: "forbidden", messageKey: "own-story" });
});

test("a story that came back from the writer has no first approval any more", async () => {
  const { db } = current();
  const { storyId, version } = await sensitiveStory();
  const first = await approveFirst({ actor: newsroom.editor, storyId, expectedVersion: version }, db);
  await returnStory({ actor: second, storyId, expectedVersion: first.version, reason: "Cek lagi" }, db);
  expect(await row(storyId)).toMatchObject({ state: "changes-requested", firstApprovedById: null });
});

test("the second approval is asked of those who can give it: it leaves the first approver's list", async () => {
  const { db } = current();
  const { storyId, version } = await sensitiveStory();
  await approveFirst({ actor: newsroom.editor, storyId, expectedVersion: version }, db);
  const listed = async (actor: PersonActor) =>
    (await storiesAwaitingReview(actor, db)).find(({ id }) => id === storyId);
  expect(await listed(newsroom.editor)).toBeUndefined();
  expect(await listed(second)).toMatchObject({ firstApprovedBy: "Redaktur" });
  const story = await storyForStaff(second, storyId, db);
  if (!story) throw new Error("an editor reads the story");
  const names = (await approversOf(story, await settingsNow(db), db)).map(({ name }) => name);
  expect(names).toEqual(["Redaktur Kedua", "Redaktur Pelaksana"]);
});

test("an update of such a story needs both as well, and readers keep the live one until then", async () => {
  const { db } = current();
  const { storyId, version } = await sensitiveStory();
  const as = (actor: PersonActor, outcome: { version: number }) => ({
    actor,
    storyId,
    expectedVersion: outcome.version,
  });
  const first = await approveFirst(as(newsroom.editor, { version }), db);
  const approved = await approveStory(as(second, first), db);
  const out = await publishStory(as(second, approved), db);
  const open = await openUpdate(as(newsroom.writer, out), db);
  await writeOn(storyId, (document) => document.getText("title").insert(0, "Baru: "), newsroom.writer);
  const sent = await submitUpdate(as(newsroom.writer, open), db);
  await expect(publishUpdate(as(newsroom.editor, sent), db)).rejects.toMatchObject({
    messageKey: "needs-first-approval",
  });
  const firstOfUpdate = await approveUpdateFirst(as(newsroom.editor, sent), db);
  const title = async () =>
    (await db.select().from(publicStories).where(eq(publicStories.storyId, storyId)))[0]?.title;
  expect(await title()).toBe("Korban meminta namanya disamarkan");
  await publishUpdate(as(second, firstOfUpdate), db);
  expect(await title()).toBe("Baru: Korban meminta namanya disamarkan");
});

test("two editors who press at once: one gives the first approval, the other is told who was quicker", async () => {
  const { db } = current();
  const { storyId, version } = await sensitiveStory();
  const pressed = await Promise.allSettled(
    [newsroom.editor, second].map((actor) => approveFirst({ actor, storyId, expectedVersion: version }, db)),
  );
  expect(pressed.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
  const refused = pressed.find((one) => one.status === "rejected");
  expect(refused?.reason).toMatchObject({ code: "stale", messageKey: "story-moved-meanwhile" });
});

test("a mark that was set after the asker looked is not overlooked", async () => {
  const { db } = current();
  const { storyId, version } = await sensitiveStory({ sensitive: false });
  await writeOn(storyId, (document) => draftFieldMap(document).set("sensitive", true), newsroom.editor);
  await expect(
    approveStory({ actor: newsroom.editor, storyId, expectedVersion: version }, db),
  ).rejects.toMatchObject({ messageKey: "needs-first-approval" });
});
