import { and, eq, sql } from "drizzle-orm";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { history } from "#db/schema/history.ts";
import { happenings, notices } from "#db/schema/notices.ts";
import {
  commentReports,
  commentSettings,
  readerCommentSteps,
  readerComments,
} from "#db/schema/reader-comments.ts";
import { readerLinks, readerMails, readerSessions, readers } from "#db/schema/readers.ts";
import { siteSettings } from "#db/schema/settings.ts";
import { stories } from "#db/schema/stories.ts";
import { openTestNewsroom, storyInState, type TestNewsroom } from "#db/testing/newsroom.ts";
import { useTestDatabase } from "#db/testing/test-database.ts";
import { forgetEnv } from "#lib/env.ts";
import { openSmtpDoor } from "#lib/mail/smtp-door.ts";
import { type MailSink, openMailSink } from "#lib/mail/testing/mail-sink.ts";
import { fillNoticeRules } from "#newsroom/notices/commands/keep-rule.ts";
import { watchClocks } from "#newsroom/notices/commands/watch-clocks.ts";
import { noticesOf } from "#newsroom/notices/queries.ts";
import { tellWaiting } from "#newsroom/notices/testing/tell-waiting.ts";
import { blockReader, unblockReader } from "#newsroom/readers/commands/block-reader.ts";
import { endAccountOnRequest, endOwnAccount } from "#newsroom/readers/commands/end-account.ts";
import { endAllReaderSessions } from "#newsroom/readers/commands/end-reader-session.ts";
import { enterByLink } from "#newsroom/readers/commands/enter-by-link.ts";
import { exportOnRequest } from "#newsroom/readers/commands/export-on-request.ts";
import { renameReader } from "#newsroom/readers/commands/rename-reader.ts";
import { sendLink } from "#newsroom/readers/commands/send-link.ts";
import { sendReaderMail } from "#newsroom/readers/commands/send-reader-mail.ts";
import { readerExport, readerOfSession, readersForDesk } from "#newsroom/readers/queries.ts";
import { readerLimits, secondsUntilNext } from "#newsroom/readers/throttle.ts";
import type { ReaderActor } from "#newsroom/readers/types.ts";
import type { PersonActor } from "#newsroom/staff/types.ts";
import { deleteOwnComment, editOwnComment } from "./commands/change-own-comment.ts";
import { chooseForStory } from "./commands/choose-for-story.ts";
import { decideComment, decideComments, keepReported } from "./commands/decide-comments.ts";
import { forgetReporters } from "./commands/forget-reporters.ts";
import { reportComment } from "./commands/report-comment.ts";
import { saveCommentSettings } from "./commands/save-comment-settings.ts";
import { sendComment } from "./commands/send-comment.ts";
import { talkOfStory } from "./published.ts";
import { commentsOfReader, countTalk, reportedComments, waitingComments } from "./queries.ts";
import type { CommentSettingsForm } from "./schema.ts";

const current = useTestDatabase();
let newsroom: TestNewsroom;
let sink: MailSink;
let count = 0;

beforeAll(async () => {
  sink = await openMailSink();
  process.env.SMTP_URL = sink.url;
  process.env.MAIL_FROM = "Warta Uji <redaksi@uji.example>";
  process.env.AUTH_SECRET = "a-secret-of-the-tests-0123456789abcdef";
  forgetEnv();
  newsroom = await openTestNewsroom(current().db);
  await fillNoticeRules(current().db);
});
afterAll(() => sink.close());

async function open(part: Partial<CommentSettingsForm> = {}): Promise<void> {
  const { db } = current();
  const [row] = await db.select().from(commentSettings);
  const form = {
    seen: row?.version ?? 1,
    enabled: true,
    sectionIds: [newsroom.sectionId],
    openDays: 0,
    trustAfter: 0,
    waitWords: "",
    refusedWords: "",
    ...part,
  };
  await saveCommentSettings({ actor: newsroom.managingEditor, form }, db);
}

const story = async () => (await storyInState(current().db, newsroom, "published")).storyId;
const edition = async () => (await current().db.select().from(siteSettings))[0]?.edition ?? 0;

/** A reader who came in by a link, as people do. */
async function join(name = `Pembaca Uji ${++count}`): Promise<ReaderActor & { token: string }> {
  const { db } = current();
  const email = `pembaca-${++count}@uji.example`;
  const { href } = await sendLink({ email, next: "" }, db);
  const token = new URL(href).searchParams.get("kunci") ?? "";
  const entered = await enterByLink(
    { token, name, consent: true, consentWords: "Saya setuju.", userAgent: "Uji" },
    db,
  );
  if (entered.kind !== "in") throw new Error(`the reader did not come in: ${JSON.stringify(entered)}`);
  const reader = await readerOfSession(entered.sessionToken, db);
  if (!reader) throw new Error("the session holds nobody");
  return { ...reader, token: entered.sessionToken };
}

async function send(
  reader: ReaderActor,
  storyId: string,
  text = `Komentar uji nomor ${++count}`,
  answersId: string | null = null,
) {
  const sent = await sendComment({ reader, storyId, answersId, text }, current().db);
  if (!("commentId" in sent)) throw new Error(JSON.stringify(sent));
  return sent.commentId;
}

const decide = (
  actor: PersonActor,
  commentId: string,
  verb: "approve" | "refuse" | "remove" | "undo",
  expectedVersion = 1,
) =>
  decideComment(
    {
      actor,
      commentId,
      expectedVersion,
      decision: { verb, ground: verb === "approve" || verb === "undo" ? null : "slander", note: "" },
    },
    current().db,
  );
const row = async (commentId: string) => {
  const [found] = await current().db.select().from(readerComments).where(eq(readerComments.id, commentId));
  if (!found) throw new Error("the comment is gone");
  return found;
};

describe("off until the managing editor turns it on", () => {
  test("a story shows nothing of it, and nothing can be sent", async () => {
    const reader = await join();
    const storyId = await story();
    expect(await talkOfStory(storyId, {}, current().db)).toBeNull();
    expect(await sendComment({ reader, storyId, answersId: null, text: "Halo semua" }, current().db)).toEqual(
      { refusal: "off" },
    );
  });

  test("nobody else turns it on, whoever was too late is told, and long lists are refused", async () => {
    const { db } = current();
    const form = {
      seen: 1,
      enabled: true,
      sectionIds: [],
      openDays: 1,
      trustAfter: 0,
      waitWords: "",
      refusedWords: "",
    };
    for (const actor of [newsroom.editor, newsroom.writer, newsroom.administrator])
      await expect(saveCommentSettings({ actor, form }, db)).rejects.toMatchObject({ code: "forbidden" });
    await open();
    await expect(saveCommentSettings({ actor: newsroom.managingEditor, form }, db)).rejects.toMatchObject({
      code: "stale",
    });
    await expect(open({ refusedWords: "a".repeat(61) })).rejects.toMatchObject({
      messageKey: "comment-word-long",
    });
  });

  test("a story's own choice goes before its section's, and a sensitive story never opens", async () => {
    const { db } = current();
    await open();
    const storyId = await story();
    const choose = (choice: "on" | "off" | "closed" | null, actor = newsroom.managingEditor) =>
      chooseForStory({ actor, storyId, choice }, db);
    await expect(choose("off", newsroom.editor)).rejects.toMatchObject({ code: "forbidden" });
    expect((await talkOfStory(storyId, {}, db))?.state).toBe("open");
    const before = await edition();
    await choose("off");
    expect(await talkOfStory(storyId, {}, db)).toBeNull();
    expect(await edition()).toBeGreaterThan(before);
    await choose("closed");
    expect((await talkOfStory(storyId, {}, db))?.state).toBe("closed");
    await choose(null);
    await db.update(stories).set({ sensitive: true }).where(eq(stories.id, storyId));
    expect(await talkOfStory(storyId, {}, db)).toBeNull();
    await expect(choose("on")).rejects.toMatchObject({ messageKey: "comment-story-sensitive" });
  });

  test("after its days a story takes no more, and shows what is there", async () => {
    const { db } = current();
    await open({ openDays: 3 });
    const reader = await join();
    const storyId = await story();
    const commentId = await send(reader, storyId);
    await decide(newsroom.editor, commentId, "approve");
    await db.execute(
      sql`update publications set visible_at = now() - interval '4 days' where story_id = ${storyId}`,
    );
    expect(await talkOfStory(storyId, {}, db)).toMatchObject({ state: "closed", count: 1 });
    expect(await sendComment({ reader, storyId, answersId: null, text: "Terlambat" }, db)).toEqual({
      refusal: "closed",
    });
    await open();
  });
});

describe("a reader's account", () => {
  test("a link works once, records what was agreed to, and only its digest is kept", async () => {
    const { db } = current();
    const email = "sekali@uji.example";
    const { href } = await sendLink({ email, next: "/komentar/tulis?berita=1" }, db);
    const token = new URL(href).searchParams.get("kunci") ?? "";
    const [link] = await db.select().from(readerLinks).where(eq(readerLinks.email, email));
    expect(JSON.stringify(link)).not.toContain(token);
    const enter = (part: object) =>
      enterByLink(
        { token, name: "Sekali Saja", consent: true, consentWords: "Kata-kata.", userAgent: "", ...part },
        db,
      );
    expect(await enter({ consent: false, name: "x" })).toEqual({
      kind: "mend",
      problems: { name: "name-too-short", consent: "consent-missing" },
    });
    const both = await Promise.all([enter({}), enter({})]);
    expect(both.map(({ kind }) => kind).sort()).toEqual(["in", "spent"]);
    const [account] = await db.select().from(readers).where(eq(readers.email, email));
    expect(account).toMatchObject({ consentVersion: "2026-11-29", consentWords: "Kata-kata." });
  });

  test("a link that is too old is spent", async () => {
    const { db } = current();
    const { href } = await sendLink({ email: "lama@uji.example", next: "" }, db);
    await db
      .update(readerLinks)
      .set({ expiresAt: sql`now() - interval '1 second'` })
      .where(eq(readerLinks.email, "lama@uji.example"));
    const token = new URL(href).searchParams.get("kunci") ?? "";
    expect(
      await enterByLink({ token, name: "Lama Sekali", consent: true, consentWords: "", userAgent: "" }, db),
    ).toEqual({ kind: "spent" });
  });

  test("nobody is named like staff, the newspaper, or another reader", async () => {
    const { db } = current();
    const reader = await join("Nama Asli");
    const other = await join();
    const rename = (name: string) => renameReader({ reader: other, name }, db);
    expect(await rename(newsroom.managingEditor.name)).toBe("name-taken");
    expect(await rename("WARTA  UJ1")).toBe("name-taken");
    expect(await rename("nama asli")).toBe("name-in-use");
    expect(await rename("Nama Baru")).toBeNull();
    expect((await readerOfSession(other.token, db))?.name).toBe("Nama Baru");
    expect(reader.name).toBe("Nama Asli");
  });

  test("signed out everywhere, no cookie opens anything", async () => {
    const reader = await join();
    await endAllReaderSessions(reader, current().db);
    expect(await readerOfSession(reader.token, current().db)).toBeNull();
  });

  test("the mail with the link goes out by SMTP, once, and nothing of it stays", async () => {
    const { db } = current();
    const { href } = await sendLink({ email: "surel@uji.example", next: "" }, db);
    const [mail] = await db
      .select()
      .from(readerMails)
      .where(eq(readerMails.state, "waiting"))
      .orderBy(sql`created_at desc`)
      .limit(1);
    if (!mail) throw new Error("no mail was ordered");
    expect(JSON.stringify(mail)).not.toContain("surel@uji.example");
    const door = openSmtpDoor(sink.url, "Warta Uji <redaksi@uji.example>");
    await sendReaderMail(mail.id, door, db);
    await sendReaderMail(mail.id, door, db);
    const got = sink.received.filter(({ to }) => to?.[0]?.address === "surel@uji.example");
    expect(got).toHaveLength(1);
    expect(got[0]?.text).toContain(href);
    expect((await db.select().from(readerMails).where(eq(readerMails.id, mail.id)))[0]).toMatchObject({
      state: "sent",
      sealed: "",
    });
  });

  test("one may take everything along", async () => {
    const reader = await join();
    await send(reader, await story(), "Untuk dibawa pulang");
    const taken = JSON.stringify(await readerExport(reader.readerId, current().db));
    for (const part of [reader.email, reader.name, "Saya setuju.", "Untuk dibawa pulang"])
      expect(taken).toContain(part);
    expect(taken).not.toContain(reader.token);
  });

  test("a moderator takes a reader's data out for them on request, recorded; nobody else does", async () => {
    const { db } = current();
    const { readerId, email } = await join();
    const take = (actor: PersonActor) => exportOnRequest({ actor, readerId }, db);
    for (const actor of [newsroom.reporter, newsroom.administrator])
      await expect(take(actor)).rejects.toMatchObject({ code: "forbidden" });
    expect(JSON.stringify(await take(newsroom.editor))).toContain(email);
    expect(
      await db.$count(history, and(eq(history.event, "reader.export"), eq(history.subjectId, readerId))),
    ).toBe(1);
  });

  test.each(["anonymise", "remove"] as const)(
    "an account that ends (%s) leaves no name and no address",
    async (farewell) => {
      const { db } = current();
      const reader = await join();
      const storyId = await story();
      const shown = await send(reader, storyId, "Sudah tayang");
      await decide(newsroom.editor, shown, "approve");
      const waiting = await send(reader, storyId, "Masih menunggu");
      await endOwnAccount({ reader, farewell }, db);
      expect(await db.$count(readers, eq(readers.id, reader.readerId))).toBe(0);
      expect(await db.$count(readerSessions, eq(readerSessions.readerId, reader.readerId))).toBe(0);
      expect(await readerOfSession(reader.token, db)).toBeNull();
      expect(await row(waiting)).toMatchObject({ state: "deleted", text: "", readerId: null });
      const threads = (await talkOfStory(storyId, {}, db))?.threads ?? [];
      expect(threads).toHaveLength(farewell === "anonymise" ? 1 : 0);
      if (farewell === "anonymise") expect(threads[0]).toMatchObject({ name: null, text: "Sudah tayang" });
    },
  );

  test("a moderator blocks a reader for a time, and ends an account on request; nobody else does", async () => {
    const { db } = current();
    const reader = await join();
    const block = (actor: PersonActor, expectedVersion = 1) =>
      blockReader({ actor, readerId: reader.readerId, expectedVersion, reason: "Menghina", days: 7 }, db);
    for (const actor of [newsroom.reporter, newsroom.administrator]) {
      await expect(block(actor)).rejects.toMatchObject({ code: "forbidden" });
      expect(await readersForDesk(actor, "", db)).toEqual([]);
    }
    await block(newsroom.editor);
    await expect(block(newsroom.otherEditor)).rejects.toMatchObject({ code: "stale" });
    const blocked = await readerOfSession(reader.token, db);
    expect(blocked?.block?.reason).toBe("Menghina");
    if (!blocked) throw new Error("a blocked reader may still sign in");
    expect(
      await sendComment({ reader: blocked, storyId: await story(), answersId: null, text: "Halo" }, db),
    ).toEqual({ refusal: "blocked" });
    await db
      .update(readers)
      .set({ blockedUntil: sql`now() - interval '1 minute'` })
      .where(eq(readers.id, reader.readerId));
    expect((await readerOfSession(reader.token, db))?.block).toBeNull();
    await unblockReader({ actor: newsroom.editor, readerId: reader.readerId, expectedVersion: 2 }, db);
    const ending = { actor: newsroom.editor, readerId: reader.readerId, farewell: "anonymise" as const };
    await expect(endAccountOnRequest({ ...ending, expectedVersion: 1 }, db)).rejects.toMatchObject({
      code: "stale",
    });
    expect(await readerOfSession(reader.token, db)).not.toBeNull();
    await endAccountOnRequest({ ...ending, expectedVersion: 3 }, db);
    expect(await readerOfSession(reader.token, db)).toBeNull();
  });
});

describe("the queue", () => {
  test("nobody sees a comment until a moderator of the section approves it, and then readers do at once", async () => {
    const { db } = current();
    const reader = await join();
    const storyId = await story();
    const commentId = await send(reader, storyId, "Terima kasih beritanya");
    expect((await talkOfStory(storyId, {}, db))?.threads).toEqual([]);
    for (const actor of [newsroom.otherEditor, newsroom.writer, newsroom.administrator]) {
      expect((await waitingComments(actor, db)).some(({ id }) => id === commentId)).toBe(false);
      await expect(decide(actor, commentId, "approve")).rejects.toMatchObject({ code: "not-found" });
    }
    expect((await waitingComments(newsroom.editor, db)).some(({ id }) => id === commentId)).toBe(true);
    const before = await edition();
    await decide(newsroom.editor, commentId, "approve");
    expect(await edition()).toBeGreaterThan(before);
    expect((await talkOfStory(storyId, {}, db))?.threads[0]).toMatchObject({
      name: reader.name,
      text: "Terima kasih beritanya",
    });
  });

  test("of two moderators at once one decides, and the other is told who was quicker", async () => {
    const { db } = current();
    const commentId = await send(await join(), await story());
    const tried = await Promise.allSettled([
      decide(newsroom.editor, commentId, "approve"),
      decide(newsroom.managingEditor, commentId, "refuse"),
    ]);
    expect(tried.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
    const lost = tried.find((one) => one.status === "rejected");
    expect(lost?.reason).toMatchObject({ code: "stale", messageKey: "reader-comment-decided-meanwhile" });
    const steps = await db
      .select()
      .from(readerCommentSteps)
      .where(eq(readerCommentSteps.commentId, commentId));
    expect(steps).toHaveLength(2);
  });

  test("of several, those that a colleague decided meanwhile are refused and the others go on", async () => {
    const storyId = await story();
    const [one, two] = [await send(await join(), storyId), await send(await join(), storyId)];
    await decide(newsroom.managingEditor, one, "refuse");
    const comments = [one, two].map((commentId) => ({ commentId, expectedVersion: 1 }));
    const decision = { verb: "approve", ground: null, note: "" } as const;
    const decided = await decideComments({ actor: newsroom.editor, comments, decision }, current().db);
    expect(decided.map(({ outcome }) => "version" in outcome)).toEqual([false, true]);
  });

  test("a refusal needs a ground; undone, it waits again and its mail is never sent", async () => {
    const { db } = current();
    const commentId = await send(await join(), await story());
    const decision = { verb: "refuse", ground: null, note: "" } as const;
    await expect(
      decideComment({ actor: newsroom.editor, commentId, expectedVersion: 1, decision }, db),
    ).rejects.toMatchObject({ messageKey: "reader-comment-ground-missing" });
    await decide(newsroom.editor, commentId, "refuse");
    const mailsOf = async () =>
      (await db.select().from(readerMails).where(eq(readerMails.commentId, commentId))).map(
        ({ state }) => state,
      );
    expect(await mailsOf()).toEqual(["waiting"]);
    await decide(newsroom.editor, commentId, "undo", 2);
    expect(await row(commentId)).toMatchObject({ state: "waiting", ground: null });
    expect(await mailsOf()).toEqual(["dropped"]);
  });

  test("a reader changes a comment for ten minutes while nobody decided, which makes a moderator's view stale", async () => {
    const { db } = current();
    const reader = await join();
    const other = await join();
    const commentId = await send(reader, await story());
    const edit = (who: ReaderActor, expectedVersion: number) =>
      editOwnComment({ reader: who, commentId, expectedVersion, text: `Diubah ${++count}` }, db);
    expect(await edit(other, 1)).toEqual({ refusal: "not-yours" });
    expect(await edit(reader, 1)).toEqual({ done: true });
    expect(await edit(reader, 1)).toEqual({ refusal: "changed-elsewhere" });
    await expect(decide(newsroom.editor, commentId, "approve", 1)).rejects.toMatchObject({
      messageKey: "reader-comment-changed-meanwhile",
    });
    await db
      .update(readerComments)
      .set({ sentAt: sql`now() - interval '11 minutes'` })
      .where(eq(readerComments.id, commentId));
    expect(await edit(reader, 2)).toEqual({ refusal: "too-late" });
  });

  test("a reader deletes a published comment at any time; its words are gone and answers keep their place", async () => {
    const { db } = current();
    const [reader, other] = [await join(), await join()];
    const storyId = await story();
    const commentId = await send(reader, storyId, "Akan dihapus");
    await decide(newsroom.editor, commentId, "approve");
    const answerId = await send(other, storyId, "Saya setuju", commentId);
    await decide(newsroom.editor, answerId, "approve");
    expect(await deleteOwnComment({ reader: other, commentId }, db)).toEqual({ refusal: "not-yours" });
    expect(await deleteOwnComment({ reader, commentId }, db)).toEqual({ done: true });
    expect((await row(commentId)).text).toBe("");
    const talk = await talkOfStory(storyId, {}, db);
    expect(talk?.threads[0]).toMatchObject({ text: "", answers: [{ text: "Saya setuju" }] });
    expect(await commentsOfReader(reader, db)).toEqual([]);
  });

  test("an answer to an answer hangs on the comment that began it; what is not published takes none", async () => {
    const reader = await join();
    const storyId = await story();
    const head = await send(reader, storyId);
    expect(
      await sendComment({ reader, storyId, answersId: head, text: "Balasan dini" }, current().db),
    ).toEqual({ refusal: "answered-gone" });
    await decide(newsroom.editor, head, "approve");
    const answer = await send(reader, storyId, "Balasan pertama", head);
    await decide(newsroom.editor, answer, "approve");
    const deeper = await send(reader, storyId, "Balasan kedua", answer);
    expect((await row(deeper)).parentId).toBe(head);
    const elsewhere = await story();
    expect(
      await sendComment({ reader, storyId: elsewhere, answersId: head, text: "Salah berita" }, current().db),
    ).toEqual({ refusal: "answered-gone" });
  });

  test("repeated text, listed words and floods are refused; also when sent at once", async () => {
    await open({ refusedWords: "slot gacor" });
    const reader = await join();
    const storyId = await story();
    const tell = (text: string) => sendComment({ reader, storyId, answersId: null, text }, current().db);
    expect(await tell("Main SLOT  gacór di sini")).toEqual({ problem: "text-refused-word" });
    const same = await Promise.all([tell("Sama persis"), tell("sama persis!")]);
    expect(same.filter((one) => "problem" in one)).toEqual([{ problem: "text-repeated" }]);
    for (let sent = 1; sent < 5; sent++) await tell(`Beda ${sent}`);
    expect(await tell("Sekali lagi")).toEqual({ problem: "too-many" });
    await open();
  });

  test("a trusted reader skips the queue where the house wants it, but not with a link", async () => {
    const { db } = current();
    const reader = await join();
    const storyId = await story();
    await decide(newsroom.editor, await send(reader, storyId), "approve");
    expect((await row(await send(reader, storyId))).state).toBe("waiting");
    await open({ trustAfter: 1 });
    const before = await edition();
    expect((await row(await send(reader, storyId))).state).toBe("published");
    expect(await edition()).toBeGreaterThan(before);
    expect(await row(await send(reader, storyId, "Lihat www.contoh.example"))).toMatchObject({
      state: "waiting",
      marks: ["link"],
    });
    await open();
    expect((await countTalk(newsroom.editor, db)).waiting).toBeGreaterThan(0);
  });

  test("its steps are never changed", async () => {
    const commentId = await send(await join(), await story());
    const change = current()
      .db.update(readerCommentSteps)
      .set({ note: "x" })
      .where(eq(readerCommentSteps.commentId, commentId));
    await expect(change).rejects.toThrow();
  });
});

describe("reports", () => {
  const form = { reason: "slander", words: "Menuduh tanpa bukti", email: "pelapor@uji.example" };

  async function reported(): Promise<{ commentId: string; storyId: string }> {
    const storyId = await story();
    const commentId = await send(await join(), storyId);
    await decide(newsroom.editor, commentId, "approve");
    expect(await reportComment({ commentId, form }, current().db)).toEqual({ done: true });
    return { commentId, storyId };
  }

  test("what is wrong with a form is said field by field, and only what is published is reported", async () => {
    const { db } = current();
    const { commentId } = await reported();
    expect(await reportComment({ commentId, form: { reason: "", words: "", email: "bukan" } }, db)).toEqual({
      problems: { reason: "reason-missing", email: "email-malformed" },
    });
    expect(await reportComment({ commentId, form: { reason: "other", words: " ", email: "" } }, db)).toEqual({
      problems: { words: "words-missing" },
    });
    const waiting = await send(await join(), await story());
    expect(await reportComment({ commentId: waiting, form }, db)).toEqual({ refusal: "report-gone" });
  });

  test("it has 48 hours, is told once to the section's editors, and again when its clock runs out", async () => {
    const { db } = current();
    const { commentId, storyId } = await reported();
    await reportComment({ commentId, form }, db);
    expect(await db.$count(commentReports, eq(commentReports.commentId, commentId))).toBe(1);
    const [report] = await db.select().from(commentReports).where(eq(commentReports.commentId, commentId));
    expect((report?.dueAt.getTime() ?? 0) - (report?.receivedAt.getTime() ?? 0)).toBe(48 * 3_600_000);
    const move = (due: string) =>
      db.execute(
        sql`update comment_reports set received_at = now() - interval '60 hours', due_at = now() + ${due}::interval where comment_id = ${commentId}`,
      );
    await move("2 hours");
    await watchClocks(db);
    await watchClocks(db);
    await move("-1 hours");
    await watchClocks(db);
    const told = await db
      .select()
      .from(happenings)
      .where(eq(happenings.storyId, storyId))
      .orderBy(happenings.at);
    expect(told.map(({ event }) => event).filter((event) => event.includes("report"))).toEqual([
      "comment-reported",
      "report-due-near",
      "report-overdue",
    ]);
    await tellWaiting(db);
    const events = async (actor: PersonActor) =>
      (await noticesOf(actor, db)).filter((notice) => notice.story.id === storyId).map(({ event }) => event);
    expect(await events(newsroom.editor)).toContain("report-overdue");
    for (const actor of [newsroom.otherEditor, newsroom.reporter])
      expect(await events(actor)).not.toContain("report-overdue");
    expect(
      await db.$count(
        notices,
        and(eq(notices.storyId, storyId), eq(notices.personId, newsroom.otherEditor.personId)),
      ),
    ).toBe(0);
    expect((await reportedComments(newsroom.editor, db))[0]).toMatchObject({
      id: commentId,
      reports: [{ reason: "slander" }],
    });
  });

  test("a removal leaves its ground, settles the reports and tells who reported; undone, all is as before", async () => {
    const { db } = current();
    const { commentId, storyId } = await reported();
    await decide(newsroom.editor, commentId, "remove", 2);
    expect((await talkOfStory(storyId, {}, db))?.threads[0]).toMatchObject({
      text: "",
      removedFor: "slander",
    });
    const outcome = async () =>
      (await db.select().from(commentReports).where(eq(commentReports.commentId, commentId)))[0]?.outcome;
    expect(await outcome()).toBe("removed");
    const kinds = (
      await db
        .select()
        .from(readerMails)
        .where(and(eq(readerMails.commentId, commentId), eq(readerMails.state, "waiting")))
    ).map(({ kind }) => kind);
    expect(kinds.sort()).toEqual(["comment-removed", "report-removed"]);
    await decide(newsroom.editor, commentId, "undo", 3);
    expect(await outcome()).toBeNull();
    expect((await row(commentId)).state).toBe("published");
  });

  test("kept, its reports are settled once, and later nobody knows who reported", async () => {
    const { db } = current();
    const { commentId } = await reported();
    const keep = (actor: PersonActor, expectedVersion: number) =>
      keepReported({ actor, commentId, expectedVersion }, db);
    await expect(keep(newsroom.otherEditor, 2)).rejects.toMatchObject({ code: "not-found" });
    await keep(newsroom.editor, 2);
    await expect(keep(newsroom.managingEditor, 2)).rejects.toMatchObject({ code: "stale" });
    await expect(keep(newsroom.managingEditor, 3)).rejects.toMatchObject({
      messageKey: "report-settled-already",
    });
    await db.execute(
      sql`update comment_reports set settled_at = now() - interval '31 days' where comment_id = ${commentId}`,
    );
    expect(await forgetReporters(db)).toBe(1);
  });
});

test("the throttle lets no more through than its limit, whatever comes in whatever order", async () => {
  const { db } = current();
  const limit = readerLimits["link:email"].points;
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.integer({ min: 0, max: 2 }), { maxLength: 16 }),
      fc.uuid(),
      async (who, mark) => {
        const through = new Map<number, number>();
        for (const one of who) {
          const seconds = await secondsUntilNext({ "link:email": `${one}-${mark}` }, db);
          expect(seconds).toBeLessThanOrEqual(readerLimits["link:email"].seconds);
          if (seconds === 0) through.set(one, (through.get(one) ?? 0) + 1);
        }
        for (const [one, passed] of through) {
          const asked = who.filter((other) => other === one).length;
          expect(passed).toBe(Math.min(asked, limit));
        }
      },
    ),
    { numRuns: 12 },
  );
});
