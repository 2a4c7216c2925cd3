import { desc, eq } from "drizzle-orm";
import { beforeAll, describe, expect, test } from "vitest";
import * as Y from "yjs";
import { moves } from "#db/schema/history.ts";
import { publicStories } from "#db/schema/public-stories.ts";
import { revisions } from "#db/schema/revisions.ts";
import { drafts, stories } from "#db/schema/stories.ts";
import { completeContent, openTestNewsroom, storyInState, type TestNewsroom } from "#db/testing/newsroom.ts";
import { useTestDatabase } from "#db/testing/test-database.ts";
import { writeDraft } from "#newsroom/drafts/write-document.ts";
import { restoreRevision } from "#newsroom/stories/commands/restore-revision.ts";
import { emptyContent } from "#newsroom/stories/empty-content.ts";
import { nameRevision } from "./commands/name-revision.ts";
import { draftNow, historyOf, versionOf } from "./queries.ts";

const current = useTestDatabase();
let newsroom: TestNewsroom;
beforeAll(async () => {
  newsroom = await openTestNewsroom(current().db);
});

async function rewrite(storyId: string, title: string): Promise<void> {
  const document = writeDraft({ ...emptyContent(), ...completeContent(newsroom.sectionId, title) });
  await current()
    .db.update(drafts)
    .set({ document: Y.encodeStateAsUpdate(document), updatedById: newsroom.writer.personId })
    .where(eq(drafts.storyId, storyId));
}

async function latestOf(storyId: string) {
  const [row] = await current()
    .db.select()
    .from(revisions)
    .where(eq(revisions.storyId, storyId))
    .orderBy(desc(revisions.number));
  if (!row) throw new Error("there is no revision");
  return row;
}

describe("the name of a revision", () => {
  test("is given, changed and taken away by those who write or edit the story, and by nobody else", async () => {
    const { db } = current();
    const { storyId } = await storyInState(db, newsroom, "in-review");
    const revisionId = (await latestOf(storyId)).id;
    const name = (actor: typeof newsroom.writer, text: string) =>
      nameRevision({ actor, storyId, revisionId, name: text }, db);
    const labels = async () =>
      (await historyOf(newsroom.editor, storyId, db))?.revisions.map(({ label }) => label);
    await name(newsroom.writer, "  Kiriman   pertama ");
    expect(await labels()).toEqual(["Kiriman pertama"]);
    await name(newsroom.editor, "Sebelum dipotong");
    expect(await labels()).toEqual(["Sebelum dipotong"]);
    await name(newsroom.editor, "");
    expect(await labels()).toEqual([null]);
    await expect(name(newsroom.editor, "a".repeat(81))).rejects.toMatchObject({ code: "invalid" });
    await expect(name(newsroom.reporter, "Punya saya")).rejects.toMatchObject({ code: "forbidden" });
    await expect(name(newsroom.contributor, "Punya saya")).rejects.toMatchObject({ code: "not-found" });
    expect(await labels()).toEqual([null]);
  });

  test("of another story's revision is not found", async () => {
    const { db } = current();
    const one = await storyInState(db, newsroom, "in-review");
    const other = await storyInState(db, newsroom, "in-review");
    const revisionId = (await latestOf(other.storyId)).id;
    const naming = nameRevision({ actor: newsroom.editor, storyId: one.storyId, revisionId, name: "x" }, db);
    await expect(naming).rejects.toMatchObject({ code: "not-found" });
  });
});

describe("a version", () => {
  test("is a revision by its number or the draft as it stands, and nothing to those who may not read", async () => {
    const { db } = current();
    const { storyId } = await storyInState(db, newsroom, "changes-requested");
    await rewrite(storyId, "Judul yang baru");
    const title = async (actor: typeof newsroom.writer, version: number | "draft") =>
      (await versionOf(actor, { storyId, version }, db))?.content.title ?? null;
    expect(await title(newsroom.writer, 1)).toBe("Jembatan desa selesai dibangun");
    expect(await title(newsroom.writer, "draft")).toBe("Judul yang baru");
    expect(await title(newsroom.writer, 99)).toBeNull();
    expect(await title(newsroom.reporter, "draft")).toBeNull();
    expect(await title(newsroom.reporter, 1)).toBeNull();
    expect(await draftNow(storyId, db)).toMatchObject({ kept: false, name: newsroom.writer.name });
  });

  test("of a draft that is kept as the latest revision is said to be kept", async () => {
    const { db } = current();
    const { storyId } = await storyInState(db, newsroom, "in-review");
    expect(await draftNow(storyId, db)).toMatchObject({ kept: true });
  });
});

describe("a restored revision", () => {
  test("becomes the draft; what it replaced is found as a revision; nothing is published or moved", async () => {
    const { db } = current();
    const { storyId, version } = await storyInState(db, newsroom, "updating");
    const first = await latestOf(storyId);
    await rewrite(storyId, "Pembaruan yang akan diganti");
    await restoreRevision({ actor: newsroom.writer, storyId, revisionId: first.id }, db);
    const [row] = await db.select().from(stories).where(eq(stories.id, storyId));
    expect(row).toMatchObject({ state: "updating", version, title: first.title });
    expect(await latestOf(storyId)).toMatchObject({
      reason: "restore",
      title: "Pembaruan yang akan diganti",
    });
    const [live] = await db.select().from(publicStories).where(eq(publicStories.storyId, storyId));
    expect(live?.revisionId).toBe(row?.approvedRevisionId);
    const made = await db.select({ verb: moves.verb }).from(moves).where(eq(moves.storyId, storyId));
    expect(made.at(-1)?.verb).toBe("open-update");
  });

  test("is refused to those who may not write now", async () => {
    const { db } = current();
    const { storyId } = await storyInState(db, newsroom, "in-review");
    const revisionId = (await latestOf(storyId)).id;
    for (const [actor, code] of [
      [newsroom.writer, "forbidden"],
      [newsroom.reporter, "forbidden"],
      [newsroom.contributor, "not-found"],
    ] as const) {
      await expect(restoreRevision({ actor, storyId, revisionId }, db)).rejects.toMatchObject({ code });
    }
  });
});
