import { randomUUID } from "node:crypto";
import { eq } from "drizzle-orm";
import { beforeAll, describe, expect, test } from "vitest";
import { comments, commentThreads } from "#db/schema/comments.ts";
import { openTestNewsroom, storyInState, type TestNewsroom } from "#db/testing/newsroom.ts";
import { useTestDatabase } from "#db/testing/test-database.ts";
import { fillNoticeRules } from "#newsroom/notices/commands/keep-rule.ts";
import { readNotices } from "#newsroom/notices/commands/read-notices.ts";
import { countUnread, noticesOf } from "#newsroom/notices/queries.ts";
import { tellWaiting } from "#newsroom/notices/testing/tell-waiting.ts";
import type { PersonActor } from "#newsroom/staff/types.ts";
import { changeComments } from "./change-comments.ts";
import { commentsOf } from "./queries.ts";
import type { CommentChange } from "./schema.ts";

const current = useTestDatabase();
let newsroom: TestNewsroom;
let storyId: string;
beforeAll(async () => {
  newsroom = await openTestNewsroom(current().db);
  await fillNoticeRules(current().db);
  ({ storyId } = await storyInState(current().db, newsroom, "in-review"));
});

const place = { start: "AQID", end: "BAUG", quote: "Jembatan desa", before: "", after: " selesai" };

function change(actor: PersonActor, asked: CommentChange): Promise<void> {
  return changeComments(actor, asked, current().db);
}

async function start(actor: PersonActor, body: string, mentions: string[] = [], at = storyId) {
  const threadId = randomUUID();
  const commentId = randomUUID();
  await change(actor, { kind: "start", storyId: at, threadId, commentId, place, body, mentions });
  return { threadId, commentId };
}

async function thread(actor: PersonActor, threadId: string, at = storyId) {
  const all = await commentsOf(actor, at, current().db);
  return all?.threads.find(({ id }) => id === threadId);
}

describe("who may comment", () => {
  test("an editor and a reporter who may read a story comment on it, and both see it", async () => {
    const { threadId } = await start(newsroom.editor, "Siapa sumbernya?");
    const commentId = randomUUID();
    await change(newsroom.reporter, {
      kind: "reply",
      storyId,
      threadId,
      commentId,
      body: "Kades",
      mentions: [],
    });
    const seen = await thread(newsroom.writer, threadId);
    expect(seen?.said.map(({ author, body }) => [author, body])).toEqual([
      ["Redaktur", "Siapa sumbernya?"],
      ["Reporter Lain", "Kades"],
    ]);
    expect(seen?.place).toEqual(place);
  });

  test("a contributor and an administrator see and say nothing on another's story", async () => {
    for (const stranger of [newsroom.contributor, newsroom.administrator]) {
      expect(await commentsOf(stranger, storyId, current().db)).toBeNull();
      await expect(start(stranger, "Halo")).rejects.toMatchObject({ code: "not-found" });
    }
  });

  test("a reporter neither reads nor comments on a draft of another", async () => {
    const { storyId: draft } = await storyInState(current().db, newsroom, "draft");
    await expect(start(newsroom.reporter, "Halo", [], draft)).rejects.toMatchObject({ code: "not-found" });
    await expect(start(newsroom.writer, "Catatan", [], draft)).resolves.toBeDefined();
  });

  test("a thread cannot be reached through another story", async () => {
    const { storyId: other } = await storyInState(current().db, newsroom, "in-review");
    const { threadId } = await start(newsroom.editor, "Di naskah pertama");
    const asked = { kind: "resolve", storyId: other, threadId } as const;
    await expect(change(newsroom.editor, asked)).rejects.toMatchObject({ code: "not-found" });
  });
});

describe("one's own words", () => {
  test("are changed and taken back by their author, and keep their place in the talk", async () => {
    const { threadId, commentId } = await start(newsroom.editor, "Cek nama");
    await change(newsroom.editor, {
      kind: "edit",
      storyId,
      commentId,
      body: "Cek nama bupati",
      mentions: [],
    });
    expect((await thread(newsroom.writer, threadId))?.said[0]).toMatchObject({
      body: "Cek nama bupati",
      edited: true,
    });
    await change(newsroom.editor, { kind: "delete", storyId, commentId });
    expect((await thread(newsroom.writer, threadId))?.said[0]).toMatchObject({ body: "", deleted: true });
  });

  test("are nobody else's to change, not even the managing editor's", async () => {
    const { commentId } = await start(newsroom.editor, "Punya redaktur");
    for (const other of [newsroom.writer, newsroom.managingEditor]) {
      const edit: CommentChange = { kind: "edit", storyId, commentId, body: "Palsu", mentions: [] };
      await expect(change(other, edit)).rejects.toMatchObject({
        code: "forbidden",
        messageKey: "not-your-comment",
      });
      await expect(change(other, { kind: "delete", storyId, commentId })).rejects.toMatchObject({
        code: "forbidden",
      });
    }
  });

  test("that are sent twice, as after a lost answer, stand once", async () => {
    const again: Extract<CommentChange, { kind: "start" }> = {
      kind: "start",
      storyId,
      threadId: randomUUID(),
      commentId: randomUUID(),
      place: null,
      body: "Sekali",
      mentions: [],
    };
    await change(newsroom.writer, again);
    await change(newsroom.writer, again);
    const rows = await current().db.select().from(comments).where(eq(comments.threadId, again.threadId));
    expect(rows).toHaveLength(1);
  });

  test("with somebody else's thread id do not begin a thread in their name", async () => {
    const { threadId } = await start(newsroom.editor, "Asli");
    const taken: CommentChange = {
      kind: "start",
      storyId,
      threadId,
      commentId: randomUUID(),
      place: null,
      body: "x",
      mentions: [],
    };
    await expect(change(newsroom.writer, taken)).rejects.toMatchObject({ code: "not-found" });
  });

  test("are refused when empty, too long or malformed", async () => {
    await expect(start(newsroom.writer, "  \u200b ")).rejects.toMatchObject({ code: "invalid" });
    await expect(start(newsroom.writer, "x".repeat(2_001))).rejects.toMatchObject({ code: "invalid" });
  });
});

describe("a thread", () => {
  test("is resolved and opened again, and an answer opens it, too", async () => {
    const { threadId } = await start(newsroom.editor, "Sudah benar?");
    await change(newsroom.writer, { kind: "resolve", storyId, threadId });
    expect((await thread(newsroom.editor, threadId))?.resolved?.by).toBe("Penulis");
    await change(newsroom.editor, { kind: "reopen", storyId, threadId });
    expect((await thread(newsroom.editor, threadId))?.resolved).toBeNull();
    await change(newsroom.writer, { kind: "resolve", storyId, threadId });
    await change(newsroom.editor, {
      kind: "reply",
      storyId,
      threadId,
      commentId: randomUUID(),
      body: "Belum",
      mentions: [],
    });
    expect((await thread(newsroom.editor, threadId))?.resolved).toBeNull();
  });

  test("follows its words only by those who may type, and never changes what it quotes", async () => {
    const { threadId } = await start(newsroom.editor, "Pindah");
    const moved = { kind: "place", storyId, threadId, start: "BwgJ", end: "CgsM" } as const;
    await expect(change(newsroom.reporter, moved)).rejects.toMatchObject({ code: "forbidden" });
    await change(newsroom.editor, moved);
    const [row] = await current().db.select().from(commentThreads).where(eq(commentThreads.id, threadId));
    expect(row).toMatchObject({ startAnchor: "BwgJ", endAnchor: "CgsM", quote: place.quote });
  });
});

describe("a mention", () => {
  test("tells the one who is named once, and nobody else", async () => {
    const { writer, editor, reporter } = newsroom;
    await tellWaiting(current().db);
    const before = await countUnread(writer, current().db);
    const { threadId } = await start(editor, "@Penulis tolong cek", [writer.personId]);
    await tellWaiting(current().db);
    expect(await countUnread(writer, current().db)).toBe(before + 1);
    const [notice] = await noticesOf(writer, current().db);
    expect(notice).toMatchObject({
      event: "mention",
      from: "Redaktur",
      threadId,
      excerpt: "@Penulis tolong cek",
      read: false,
    });
    expect(await countUnread(reporter, current().db)).toBe(0);
    await readNotices({ actor: reporter, noticeId: notice?.id }, current().db);
    expect(await countUnread(writer, current().db)).toBe(before + 1);
    await readNotices({ actor: writer, threadId }, current().db);
    expect(await countUnread(writer, current().db)).toBe(before);
  });

  test("of somebody who may not read the story is refused with the comment", async () => {
    const asked = start(newsroom.editor, "@Kontributor lihat", [newsroom.contributor.personId]);
    await expect(asked).rejects.toMatchObject({ code: "invalid", messageKey: "mention-may-not-read" });
  });

  test("offers only people who may read the story", async () => {
    const seen = await commentsOf(newsroom.editor, storyId, current().db);
    const ids = seen?.people.map(({ id }) => id) ?? [];
    expect(ids).toContain(newsroom.writer.personId);
    expect(ids).not.toContain(newsroom.contributor.personId);
    expect(ids).not.toContain(newsroom.administrator.personId);
  });

  test("an answer tells those who talk in the thread", async () => {
    const { threadId } = await start(newsroom.editor, "Sumber?");
    await tellWaiting(current().db);
    const before = await countUnread(newsroom.editor, current().db);
    await change(newsroom.writer, {
      kind: "reply",
      storyId,
      threadId,
      commentId: randomUUID(),
      body: "Ada",
      mentions: [],
    });
    await tellWaiting(current().db);
    expect(await countUnread(newsroom.editor, current().db)).toBe(before + 1);
    const [notice] = await noticesOf(newsroom.editor, current().db);
    expect(notice?.event).toBe("reply");
  });

  test("a comment tells the story's writer, and once also where it names them", async () => {
    await start(newsroom.editor, "Paragraf ini bagus");
    await start(newsroom.editor, "@Penulis, ini perlu angka", [newsroom.writer.personId]);
    await tellWaiting(current().db);
    const told = (await noticesOf(newsroom.writer, current().db)).slice(0, 2);
    expect(told.map(({ event }) => event)).toEqual(["mention", "story-commented"]);
  });
});
