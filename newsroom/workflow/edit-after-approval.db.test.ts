import { eq } from "drizzle-orm";
import { beforeAll, beforeEach, expect, test } from "vitest";
import * as Y from "yjs";
import { moves } from "#db/schema/history.ts";
import { publicStories } from "#db/schema/public-stories.ts";
import { publications } from "#db/schema/publications.ts";
import { siteSettings } from "#db/schema/settings.ts";
import { drafts, stories } from "#db/schema/stories.ts";
import { openTestNewsroom, storyInState, type TestNewsroom } from "#db/testing/newsroom.ts";
import { useTestDatabase } from "#db/testing/test-database.ts";
import { storeDraft } from "#newsroom/drafts/commands/store-draft.ts";
import { openDraft } from "#newsroom/drafts/queries.ts";
import { publishDueStories } from "#newsroom/schedule/commands/publish-due-stories.ts";
import { mayWriteStory } from "#newsroom/stories/policy.ts";
import { storyForStaff } from "#newsroom/stories/queries.ts";
import { adoptEdit, discardEdit, editApproved, reopenStory } from "./commands/edit-approved.ts";
import { publishStory } from "./commands/publish-story.ts";
import { discardUpdate, openUpdate } from "./commands/update-story.ts";

const current = useTestDatabase();
let newsroom: TestNewsroom;
beforeAll(async () => {
  newsroom = await openTestNewsroom(current().db);
});
beforeEach(async () => {
  await current().db.update(siteSettings).set({ editAfterApproval: "void", secondApproval: "off" });
});
const letWait = () => current().db.update(siteSettings).set({ editAfterApproval: "wait" });

const row = async (storyId: string) => {
  const [story] = await current().db.select().from(stories).where(eq(stories.id, storyId));
  if (!story) throw new Error("the story is gone");
  return story;
};
const publicationOf = async (storyId: string) =>
  (await current().db.select().from(publications).where(eq(publications.storyId, storyId)))[0];

async function retitle(storyId: string, words: string) {
  const { db } = current();
  const [draft] = await db.select().from(drafts).where(eq(drafts.storyId, storyId));
  if (!draft) throw new Error("the draft is gone");
  const document = new Y.Doc();
  Y.applyUpdate(document, draft.document);
  document.getText("title").insert(0, words);
  const personId = newsroom.editor.personId;
  await storeDraft(db, { storyId, document, knownVersion: draft.version, personId, changed: true });
  document.destroy();
}

test.each(["approved", "scheduled"] as const)(
  "voids: a story that is %s is in review again with who opened it, and nothing brings it out",
  async (state) => {
    const { db } = current();
    const { storyId, version } = await storyInState(db, newsroom, state);
    const request = { actor: newsroom.editor, storyId, expectedVersion: version };
    await expect(editApproved(request, db)).rejects.toMatchObject({
      code: "forbidden",
      messageKey: "edit-voids",
    });
    expect(await reopenStory(request, db)).toEqual({ state: "in-review", version: version + 1 });
    expect(await row(storyId)).toMatchObject({
      reviewerId: newsroom.editor.personId,
      approvedRevisionId: null,
      publishAt: null,
    });
    expect(await publicationOf(storyId)).toBeUndefined();
    const verbs = await db.select({ verb: moves.verb }).from(moves).where(eq(moves.storyId, storyId));
    expect(verbs.filter(({ verb }) => verb === "reopen")).toHaveLength(1);
  },
);

test("waits: what was approved goes out at its time, and the edit becomes the update's draft", async () => {
  await letWait();
  const { db } = current();
  const { storyId, version } = await storyInState(db, newsroom, "scheduled", "Jadwal yang disetujui");
  const closed = await storyForStaff(newsroom.editor, storyId, db);
  expect(closed && mayWriteStory(newsroom.editor, closed)).toMatchObject({ allowed: false });
  const opened = await editApproved({ actor: newsroom.editor, storyId, expectedVersion: version }, db);
  expect(opened.state).toBe("scheduled");
  const story = await storyForStaff(newsroom.editor, storyId, db);
  expect(story && mayWriteStory(newsroom.editor, story).allowed).toBe(true);
  expect(story && mayWriteStory(newsroom.writer, story).allowed).toBe(false);
  await retitle(storyId, "Diubah: ");
  // The time comes.
  const past = new Date(Date.now() - 60_000);
  await db.update(stories).set({ publishAt: past }).where(eq(stories.id, storyId));
  await db.update(publications).set({ visibleAt: past }).where(eq(publications.storyId, storyId));
  expect(await publishDueStories(db)).toContain(storyId);
  const [seen] = await db.select().from(publicStories).where(eq(publicStories.storyId, storyId));
  expect(seen?.title).toBe("Jadwal yang disetujui");
  const out = await row(storyId);
  expect(out).toMatchObject({ state: "published" });
  expect(out.workingCopySince).not.toBeNull();
  const update = await openUpdate({ actor: newsroom.editor, storyId, expectedVersion: out.version }, db);
  expect((await openDraft(db, storyId)).content.title).toBe("Diubah: Jadwal yang disetujui");
  expect((await row(storyId)).workingCopySince).toBeNull();
  await discardUpdate({ actor: newsroom.editor, storyId, expectedVersion: update.version }, db);
  expect((await openDraft(db, storyId)).content.title).toBe("Jadwal yang disetujui");
});

test("waits: an approved edit takes the place of what was approved, and the schedule stays", async () => {
  await letWait();
  const { db } = current();
  const { storyId, version } = await storyInState(db, newsroom, "scheduled", "Harga beras naik");
  const before = await row(storyId);
  const opened = await editApproved({ actor: newsroom.editor, storyId, expectedVersion: version }, db);
  await expect(
    editApproved({ actor: newsroom.editor, storyId, expectedVersion: opened.version }, db),
  ).rejects.toMatchObject({ messageKey: "edit-is-open" });
  await retitle(storyId, "Lagi, ");
  const adopted = await adoptEdit({ actor: newsroom.editor, storyId, expectedVersion: opened.version }, db);
  expect(adopted.state).toBe("scheduled");
  const after = await row(storyId);
  expect(after).toMatchObject({ publishAt: before.publishAt, workingCopySince: null });
  expect(after.approvedRevisionId).not.toBe(before.approvedRevisionId);
  expect(await publicationOf(storyId)).toMatchObject({
    revisionId: after.approvedRevisionId,
    visibleAt: before.publishAt,
  });
});

test("waits: a discarded edit is kept as a revision, and the draft is as approved again", async () => {
  await letWait();
  const { db } = current();
  const { storyId, version } = await storyInState(db, newsroom, "approved", "Pasar dibuka");
  const opened = await editApproved({ actor: newsroom.editor, storyId, expectedVersion: version }, db);
  await retitle(storyId, "Bukan ");
  const dropped = await discardEdit({ actor: newsroom.editor, storyId, expectedVersion: opened.version }, db);
  expect((await openDraft(db, storyId)).content.title).toBe("Pasar dibuka");
  const out = await publishStory({ actor: newsroom.editor, storyId, expectedVersion: dropped.version }, db);
  expect(out.state).toBe("published");
  expect((await row(storyId)).workingCopySince).toBeNull();
});

test("an edit is neither adopted nor is the story reopened once readers see it", async () => {
  await letWait();
  const { db } = current();
  const { storyId, version } = await storyInState(db, newsroom, "scheduled");
  const opened = await editApproved({ actor: newsroom.editor, storyId, expectedVersion: version }, db);
  await retitle(storyId, "Terlambat ");
  const past = new Date(Date.now() - 60_000);
  await db.update(publications).set({ visibleAt: past }).where(eq(publications.storyId, storyId));
  const request = { actor: newsroom.editor, storyId, expectedVersion: opened.version };
  await expect(adoptEdit(request, db)).rejects.toMatchObject({ messageKey: "already-visible" });
  await db.update(siteSettings).set({ editAfterApproval: "void" });
  await expect(reopenStory(request, db)).rejects.toMatchObject({ messageKey: "already-visible" });
  expect(await row(storyId)).toMatchObject({ state: "scheduled", version: opened.version });
});
