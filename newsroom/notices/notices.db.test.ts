import { and, eq, sql } from "drizzle-orm";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { readerRequests } from "#db/schema/corrections.ts";
import { history } from "#db/schema/history.ts";
import { happenings, mails, noticeHabits, noticeRules, notices } from "#db/schema/notices.ts";
import { people, personSections } from "#db/schema/staff.ts";
import { stories, storyWriters } from "#db/schema/stories.ts";
import { hire, openTestNewsroom, storyInState, type TestNewsroom } from "#db/testing/newsroom.ts";
import { useTestDatabase } from "#db/testing/test-database.ts";
import { forgetEnv } from "#lib/env.ts";
import { openSmtpDoor } from "#lib/mail/smtp-door.ts";
import { type MailSink, openMailSink } from "#lib/mail/testing/mail-sink.ts";
import { sendRequest } from "#newsroom/corrections/commands/send-request.ts";
import { publicPathOf } from "#newsroom/review/queries.ts";
import type { PersonActor } from "#newsroom/staff/types.ts";
import { handOverReview } from "#newsroom/workflow/commands/hand-over-review.ts";
import { returnStory } from "#newsroom/workflow/commands/return-story.ts";
import { takeUpReview } from "#newsroom/workflow/commands/take-up-review.ts";
import { chooseForGroup, chooseHabits } from "./commands/choose-notices.ts";
import { forgetNotices } from "./commands/forget-notices.ts";
import { fillNoticeRules, keepRule, removeRule, restoreRules } from "./commands/keep-rule.ts";
import { orderDigests } from "./commands/order-digests.ts";
import { readNotices } from "./commands/read-notices.ts";
import { requeueWaiting } from "./commands/requeue-waiting.ts";
import { sendMail } from "./commands/send-mail.ts";
import { tellHappening } from "./commands/tell-happening.ts";
import { watchClocks } from "./commands/watch-clocks.ts";
import { defaultRules } from "./default-rules.ts";
import { countUnread, mailState, noticeRulesKept, noticesOf } from "./queries.ts";
import type { RuleForm } from "./schema.ts";
import { sendWaiting, tellWaiting } from "./testing/tell-waiting.ts";
import type { NoticeEvent } from "./types.ts";

const current = useTestDatabase();
let newsroom: TestNewsroom;
let sink: MailSink;
const db = () => current().db;
const door = () => openSmtpDoor(sink.url, "Redaksi Uji <redaksi@uji.example>");

beforeAll(async () => {
  newsroom = await openTestNewsroom(db());
  await fillNoticeRules(db());
  sink = await openMailSink();
  Object.assign(process.env, { SMTP_URL: sink.url, MAIL_FROM: "redaksi@uji.example" });
  forgetEnv();
});
afterAll(async () => {
  await sink.close();
  delete process.env.SMTP_URL;
  delete process.env.MAIL_FROM;
  forgetEnv();
});
beforeEach(async () => {
  await db().delete(happenings);
  await db().delete(notices);
  await db().delete(mails);
  sink.received.length = 0;
  sink.refuseWith(null);
});

const returned = (title?: string) => storyInState(db(), newsroom, "changes-requested", title);
const eventsOf = async (actor: PersonActor): Promise<NoticeEvent[]> =>
  (await noticesOf(actor, db())).map(({ event }) => event);
const allMails = () => db().select().from(mails);
const beDue = () => db().update(mails).set({ dueAt: sql`now() - interval '1 second'` });

describe("a move", () => {
  test("is told to those whom the rules name, and to nobody who did it or may not read it", async () => {
    await returned("Pasar ikan dipindah");
    await tellWaiting(db());
    const { writer, editor, otherEditor, managingEditor, reporter, contributor, administrator } = newsroom;
    expect(await eventsOf(writer)).toEqual(["story-returned"]);
    // The one who returned it had been told that it was sent; the story is not theirs to be told of otherwise.
    expect(await eventsOf(editor)).toEqual(["story-submitted"]);
    for (const other of [otherEditor, managingEditor, reporter, contributor, administrator])
      expect(await eventsOf(other)).toEqual([]);
    const [notice] = await noticesOf(writer, db());
    expect(notice).toMatchObject({ from: "Redaktur", excerpt: "Lengkapi kutipannya", read: false });
  });

  test("that hands a review over is told to the colleague who now has it, with the note", async () => {
    const colleague = await hire(db(), "Redaktur Kedua", ["editor"], [newsroom.sectionId]);
    const { storyId, version } = await storyInState(db(), newsroom, "in-review", "Harga ikan");
    const request = { actor: newsroom.editor, storyId, expectedVersion: version };
    await handOverReview({ ...request, colleagueId: colleague.personId, note: "Saya ke lapangan" }, db());
    await tellWaiting(db());
    const told = (await noticesOf(colleague, db())).filter(({ event }) => event === "story-handed-over");
    expect(told).toMatchObject([{ from: "Redaktur", excerpt: "Saya ke lapangan" }]);
    await db().delete(personSections).where(eq(personSections.personId, colleague.personId));
  });

  test("is not told when its transaction is undone", async () => {
    const { storyId, version } = await storyInState(db(), newsroom, "in-review");
    const before = await db().$count(happenings);
    const undone = db().transaction(async (tx) => {
      const request = { actor: newsroom.editor, storyId, expectedVersion: version, reason: "Lengkapi" };
      await returnStory(request, tx);
      throw new Error("undone");
    });
    await expect(undone).rejects.toThrow("undone");
    expect(await db().$count(happenings)).toBe(before);
  });

  test("is told once however often and by how many workers it is tried", async () => {
    await returned();
    const waiting = await db().select({ id: happenings.id }).from(happenings);
    const tries = waiting.flatMap(({ id }) => [1, 2, 3].map(() => tellHappening(id, db())));
    await Promise.all(tries);
    await tellWaiting(db());
    expect(await eventsOf(newsroom.writer)).toEqual(["story-returned"]);
    expect((await allMails()).length).toBe(1);
  });

  test("that a worker was killed over is told whole by the next one", async () => {
    await returned();
    const [row] = await db().select().from(happenings).where(eq(happenings.event, "story-returned"));
    const killed = db().transaction(async (tx) => {
      await tellHappening(row?.id ?? "", tx);
      throw new Error("killed");
    });
    await expect(killed).rejects.toThrow("killed");
    expect([await eventsOf(newsroom.writer), (await allMails()).length]).toEqual([[], 0]);
    await tellWaiting(db());
    expect([await eventsOf(newsroom.writer), (await allMails()).length]).toEqual([["story-returned"], 1]);
  });

  test("that its queue forgot is put into it again", async () => {
    await returned();
    await db().execute(sql`delete from graphile_worker._private_jobs`);
    await db().update(happenings).set({ at: sql`now() - interval '2 minutes'` });
    await requeueWaiting(db());
    const jobs = await db().execute(
      sql`select key from graphile_worker.jobs where task_identifier = 'tell-happening'`,
    );
    expect(jobs.rows.length).toBe(await db().$count(happenings));
  });

  test("by which an editor takes a story up is told to its writers", async () => {
    const { storyId } = await storyInState(db(), newsroom, "in-review");
    await takeUpReview({ actor: newsroom.editor, storyId }, db());
    await takeUpReview({ actor: newsroom.managingEditor, storyId }, db());
    await tellWaiting(db());
    expect(await eventsOf(newsroom.writer)).toEqual(["review-taken-up"]);
  });

  test("is told to its reviewer by a rule, also after the story left their hands", async () => {
    const { storyId, version } = await storyInState(db(), newsroom, "in-review");
    await takeUpReview({ actor: newsroom.editor, storyId }, db());
    const everywhere = { sectionId: null, kind: null, sensitive: false, personId: null } as const;
    const ways = { app: true, email: false, push: false };
    const rule = { id: null, event: "story-returned", receiver: "reviewer", ...everywhere, ...ways } as const;
    await keepRule({ actor: newsroom.managingEditor, rule }, db());
    const request = { actor: newsroom.managingEditor, storyId, expectedVersion: version, reason: "Lengkapi" };
    await returnStory(request, db());
    await tellWaiting(db());
    expect(await eventsOf(newsroom.editor)).toContain("story-returned");
    await restoreRules({ actor: newsroom.managingEditor }, db());
  });

  test("is no longer shown, counted or mailed to somebody who may not read the story any more", async () => {
    const { writer } = newsroom;
    const { storyId } = await returned();
    await tellWaiting(db());
    expect(await countUnread(writer, db())).toBe(1);
    await db().update(stories).set({ writerId: newsroom.reporter.personId }).where(eq(stories.id, storyId));
    await db()
      .delete(storyWriters)
      .where(and(eq(storyWriters.storyId, storyId), eq(storyWriters.personId, writer.personId)));
    expect([await countUnread(writer, db()), await eventsOf(writer)]).toEqual([0, []]);
    await sendWaiting(db(), door());
    expect(sink.received).toEqual([]);
    expect((await allMails()).map(({ state }) => state)).toEqual(["dropped"]);
  });
});

describe("assignments", () => {
  test("are told to whom they are given, and near their deadline once", async () => {
    const { writer } = newsroom;
    const { storyId } = await storyInState(db(), newsroom, "assigned");
    await tellWaiting(db());
    expect(await eventsOf(writer)).toEqual(["assignment-given"]);
    await watchClocks(db());
    await tellWaiting(db());
    expect(await eventsOf(writer)).toEqual(["assignment-given"]);
    await db().execute(
      sql`update assignments set deadline_at = now() + interval '1 hour' where story_id = ${storyId}`,
    );
    await db().execute(
      sql`update assignees set asked_at = now() - interval '1 day' where story_id = ${storyId}`,
    );
    for (const _round of [1, 2]) {
      await watchClocks(db());
      await tellWaiting(db());
    }
    expect((await eventsOf(writer)).toSorted()).toEqual(["assignment-given", "deadline-near"]);
  });
});

describe("a schedule that is missed", () => {
  test("is shouted about once, to the section's editors and managing editors", async () => {
    const { storyId } = await storyInState(db(), newsroom, "scheduled");
    await tellWaiting(db());
    await db().delete(notices);
    await watchClocks(db());
    await tellWaiting(db());
    expect(await eventsOf(newsroom.editor)).toEqual([]);
    await db()
      .update(stories)
      .set({ publishAt: sql`now() - interval '2 minutes'` })
      .where(eq(stories.id, storyId));
    for (const _round of [1, 2]) {
      await watchClocks(db());
      await tellWaiting(db());
    }
    expect(await eventsOf(newsroom.editor)).toEqual(["schedule-missed"]);
    expect(await eventsOf(newsroom.managingEditor)).toEqual(["schedule-missed"]);
    expect(await eventsOf(newsroom.otherEditor)).toEqual([]);
    await db().execute(sql`update stories set state = 'approved', publish_at = null where id = ${storyId}`);
  });
});

describe("a reader's request", () => {
  const ask = async () => {
    const { storyId } = await storyInState(db(), newsroom, "published");
    const story = (await publicPathOf(storyId, db())) ?? "";
    const sent = await sendRequest(
      {
        kind: "right-of-reply",
        story,
        name: "Ibu Rahmah",
        contact: "rahmah@contoh.example",
        wrong: "Nama saya keliru",
        asked: "Mohon hak jawab",
      },
      db(),
    );
    if ("problems" in sent) throw new Error(JSON.stringify(sent.problems));
    await tellWaiting(db());
    return sent.receipt;
  };

  const idOf = async (receipt: string) =>
    (await db().select().from(readerRequests).where(eq(readerRequests.receipt, receipt)))[0]?.id ?? "";

  test("is told to the editors of its section and managing editors alone, and names nobody in the mail", async () => {
    await ask();
    expect(await eventsOf(newsroom.editor)).toContain("request-received");
    expect(await eventsOf(newsroom.managingEditor)).toContain("request-received");
    for (const other of [newsroom.otherEditor, newsroom.writer, newsroom.reporter])
      expect(await eventsOf(other)).not.toContain("request-received");
    await sendWaiting(db(), door());
    const told = sink.received.filter(({ subject }) => subject?.startsWith("Permintaan pembaca masuk"));
    expect(told.length).toBe(2);
    for (const { text, html } of told) {
      expect(`${text}${html}`).not.toMatch(/Rahmah|rahmah@contoh/);
      expect(text).toContain("/desk/corrections/");
    }
  });

  test("is told once more when its clock runs out soon and when it has, and not when it is answered", async () => {
    const receipt = await ask();
    const near = { receivedAt: sql`now() - interval '47 hours'`, dueAt: sql`now() + interval '1 hour'` };
    await db().update(readerRequests).set(near).where(eq(readerRequests.receipt, receipt));
    for (const _round of [1, 2]) {
      await watchClocks(db());
      await tellWaiting(db());
    }
    const clocks = async () =>
      (await eventsOf(newsroom.editor)).filter((event) => /due-near|overdue/.test(event)).toSorted();
    expect(await clocks()).toEqual(["request-due-near"]);
    const past = { receivedAt: sql`now() - interval '49 hours'`, dueAt: sql`now() - interval '1 hour'` };
    await db().update(readerRequests).set(past).where(eq(readerRequests.receipt, receipt));
    for (const _round of [1, 2]) {
      await watchClocks(db());
      await tellWaiting(db());
    }
    expect(await clocks()).toEqual(["request-due-near", "request-overdue"]);
    await db()
      .update(readerRequests)
      .set({ state: "refused", refusal: "Sudah benar", settledAt: sql`now()` })
      .where(eq(readerRequests.receipt, receipt));
    await db().delete(happenings);
    await watchClocks(db());
    expect(await db().$count(happenings, eq(happenings.requestId, await idOf(receipt)))).toBe(0);
  });

  test("is no longer shown to an editor whose section it is not any more", async () => {
    const moved = await hire(db(), "Redaktur Pindah", ["editor"], [newsroom.sectionId]);
    await ask();
    expect(await eventsOf(moved)).toContain("request-received");
    await db().delete(personSections).where(eq(personSections.personId, moved.personId));
    const now: PersonActor = { ...moved, sectionIds: [newsroom.otherSectionId] };
    expect(await eventsOf(now)).not.toContain("request-received");
  });
});

describe("a mail", () => {
  test("goes out once, as text and HTML, with absolute links, in its receiver's language", async () => {
    await returned("Pasar ikan dipindah");
    await tellWaiting(db());
    await sendWaiting(db(), door());
    await sendWaiting(db(), door());
    const [row] = await allMails();
    expect(row?.state).toBe("sent");
    await sendMail(row?.id ?? "", door(), db());
    expect(sink.received.length).toBe(1);
    const [mail] = sink.received;
    expect(mail?.subject).toBe("Redaktur mengembalikan Pasar ikan dipindah · Warta Uji");
    expect(mail?.text).toContain("http://localhost:3000/desk/stories/");
    expect(mail?.html).toContain("Lengkapi kutipannya");
    expect(mail?.messageId).toBe(`<${row?.id}@localhost>`);
    expect(mail?.headers.find(({ key }) => key === "auto-submitted")?.value).toBe("auto-generated");
  });

  test("is written in English to whoever chose that", async () => {
    const { personId } = newsroom.writer;
    await db().update(people).set({ locale: "en" }).where(eq(people.id, personId));
    await returned("Pasar ikan dipindah");
    await tellWaiting(db());
    await sendWaiting(db(), door());
    expect(sink.received[0]?.subject).toBe("Redaktur returned Pasar ikan dipindah · Warta Uji");
    await db().update(people).set({ locale: "id" }).where(eq(people.id, personId));
  });

  test("waits while the mail server is away, and goes out once when it is back", async () => {
    await returned();
    await tellWaiting(db());
    await sink.close();
    await sendWaiting(db(), door());
    const [away] = await allMails();
    expect(away).toMatchObject({ state: "waiting", failures: 1 });
    expect(away?.failure).toBe("ESOCKET");
    expect(away?.dueAt.getTime()).toBeGreaterThan(Date.now());
    await sink.open();
    // Not before its time.
    await sendWaiting(db(), door());
    expect(sink.received.length).toBe(0);
    await beDue();
    await Promise.all([sendWaiting(db(), door()), sendWaiting(db(), door())]);
    expect(sink.received.length).toBe(1);
    expect((await allMails())[0]?.state).toBe("sent");
  });

  test("that is refused for now (4xx) is tried again; for good (5xx) it is not, and that shows", async () => {
    await returned();
    await tellWaiting(db());
    sink.refuseWith(451);
    await sendWaiting(db(), door());
    expect((await allMails())[0]).toMatchObject({ state: "waiting", failures: 1, failure: "EENVELOPE 451" });
    await beDue();
    sink.refuseWith(550);
    await sendWaiting(db(), door());
    expect((await allMails())[0]).toMatchObject({ state: "failed", failure: "EENVELOPE 550" });
    const jobs = await db().execute<{ left: number }>(
      sql`select count(*)::int as left from graphile_worker.jobs where task_identifier = 'send-mail' and run_at > now() + interval '45 seconds'`,
    );
    expect(jobs.rows[0]?.left).toBe(0);
    expect(await mailState(db())).toEqual({ on: true, waiting: 0, failed: 1, lastFailure: "EENVELOPE 550" });
  });

  test("that failed for a whole day is given up", async () => {
    await returned();
    await tellWaiting(db());
    await db().update(mails).set({ createdAt: sql`now() - interval '25 hours'` });
    sink.refuseWith(451);
    await sendWaiting(db(), door());
    expect((await allMails())[0]?.state).toBe("failed");
  });

  test("is not sent of what was read meanwhile, nor to somebody suspended", async () => {
    await returned();
    await tellWaiting(db());
    await readNotices({ actor: newsroom.writer }, db());
    await sendWaiting(db(), door());
    await returned();
    await tellWaiting(db());
    const mine = eq(people.id, newsroom.writer.personId);
    await db().update(people).set({ status: "suspended" }).where(mine);
    await sendWaiting(db(), door());
    await db().update(people).set({ status: "active" }).where(mine);
    expect(sink.received).toEqual([]);
    expect((await allMails()).map(({ state }) => state)).toEqual(["dropped", "dropped"]);
  });

  test("is not even ordered where no mail server is set", async () => {
    delete process.env.SMTP_URL;
    forgetEnv();
    await returned();
    await tellWaiting(db());
    expect(await allMails()).toEqual([]);
    expect((await mailState(db())).on).toBe(false);
    process.env.SMTP_URL = sink.url;
    forgetEnv();
    expect(await eventsOf(newsroom.writer)).toEqual(["story-returned"]);
  });
});

describe("a person's own choice", () => {
  const progress = (choice: { app: boolean; email: boolean; push: boolean; digest: boolean } | null) =>
    chooseForGroup({ actor: newsroom.writer, group: "progress", choice }, db());
  const none = { app: false, email: false, push: false, digest: false };
  const habits = (change: object = {}) =>
    chooseHabits(
      { actor: newsroom.writer, quiet: null, urgentThrough: false, digestHour: 7, ...change },
      db(),
    );

  test("takes the place of the rules, until it is taken back", async () => {
    await progress(none);
    await returned();
    await tellWaiting(db());
    expect([await eventsOf(newsroom.writer), await allMails()]).toEqual([[], []]);
    await progress({ ...none, app: true });
    await returned();
    await tellWaiting(db());
    expect([(await eventsOf(newsroom.writer)).length, (await allMails()).length]).toEqual([1, 0]);
    await progress(null);
    await returned();
    await tellWaiting(db());
    expect([(await eventsOf(newsroom.writer)).length, (await allMails()).length]).toEqual([2, 1]);
  });

  test("of quiet hours holds a mail until they end; the inbox does not wait", async () => {
    await habits({ quiet: { from: "22.00", to: "06.00" } });
    await returned();
    await tellWaiting(db(), new Date("2099-01-01T23:00:00+07:00"));
    expect(await eventsOf(newsroom.writer)).toEqual(["story-returned"]);
    expect((await allMails())[0]?.dueAt).toEqual(new Date("2099-01-02T06:00:00+07:00"));
    await sendWaiting(db(), door());
    expect(sink.received).toEqual([]);
    await habits();
  });

  test("of quiet hours without length is refused and changes nothing", async () => {
    const refused = habits({ quiet: { from: "22.00", to: "22.00" } });
    await expect(refused).rejects.toMatchObject({ code: "invalid", messageKey: "quiet-hours-empty" });
  });

  test("of a digest brings one mail a day with what is unread and in no mail yet, and nothing twice", async () => {
    await progress({ ...none, digest: true });
    await habits({ digestHour: 0 });
    const day = (date: string) => new Date(`${date}T08:00:00+07:00`);
    await db().update(noticeHabits).set({ digestDay: null });
    // Nothing to tell: nothing is sent, and the day is done with.
    await orderDigests(day("2026-11-28"), db());
    expect(await allMails()).toEqual([]);
    await returned("Satu");
    await returned("Dua");
    await tellWaiting(db());
    expect(await eventsOf(newsroom.writer)).toEqual([]);
    await orderDigests(day("2026-11-28"), db());
    expect(await allMails()).toEqual([]);
    await Promise.all([1, 2, 3].map(() => orderDigests(day("2026-11-29"), db())));
    await sendWaiting(db(), door());
    expect(sink.received.map(({ subject }) => subject)).toEqual(["2 pemberitahuan belum dibaca · Warta Uji"]);
    expect(sink.received[0]?.text).toMatch(/Dua[\s\S]*Satu/);
    await orderDigests(day("2026-11-30"), db());
    await sendWaiting(db(), door());
    expect(sink.received.length).toBe(1);
    await progress(null);
  });

  test("of a digest leaves out what was mailed by itself or read", async () => {
    await returned("Disurelkan");
    await tellWaiting(db());
    await sendWaiting(db(), door());
    await progress({ ...none, app: true, digest: true });
    await returned("Dibaca");
    await tellWaiting(db());
    await readNotices({ actor: newsroom.writer }, db());
    await returned("Belum");
    await tellWaiting(db());
    await db().update(noticeHabits).set({ digestDay: null, digestHour: 0 });
    await orderDigests(new Date(), db());
    await sendWaiting(db(), door());
    expect(sink.received.length).toBe(2);
    expect(sink.received[1]?.text).toContain("Belum");
    expect(sink.received[1]?.text).not.toMatch(/Disurelkan|Dibaca/);
    await progress(null);
  });

  test("does not send today's digest when its hour is past already", async () => {
    await db().delete(noticeHabits);
    await habits({ digestHour: 0 });
    const [row] = await db().select().from(noticeHabits);
    expect(row?.digestDay).not.toBeNull();
  });
});

describe("the newsroom's rules", () => {
  const rule: RuleForm = {
    id: null,
    event: "story-approved",
    receiver: "person",
    personId: null,
    sectionId: null,
    kind: null,
    sensitive: false,
    app: true,
    email: false,
    push: false,
  };
  const keep = (change: Partial<RuleForm>, actor = newsroom.managingEditor) =>
    keepRule({ actor, rule: { ...rule, ...change } }, db());

  test("begin with those of the program, once: what was taken away stays away", async () => {
    expect((await noticeRulesKept(db())).length).toBe(defaultRules.length);
    const [first] = await noticeRulesKept(db());
    await removeRule({ actor: newsroom.managingEditor, ruleId: first?.id ?? "" }, db());
    await fillNoticeRules(db());
    expect((await noticeRulesKept(db())).length).toBe(defaultRules.length - 1);
    await restoreRules({ actor: newsroom.managingEditor }, db());
    expect((await noticeRulesKept(db())).length).toBe(defaultRules.length);
  });

  test("are kept by the managing editor alone", async () => {
    for (const actor of [newsroom.writer, newsroom.editor, newsroom.administrator, newsroom.contributor]) {
      const refused = { code: "forbidden" };
      await expect(keep({ personId: actor.personId }, actor)).rejects.toMatchObject(refused);
      await expect(restoreRules({ actor }, db())).rejects.toMatchObject(refused);
      const [some] = await noticeRulesKept(db());
      await expect(removeRule({ actor, ruleId: some?.id ?? "" }, db())).rejects.toMatchObject(refused);
    }
    expect((await noticeRulesKept(db())).length).toBe(defaultRules.length);
  });

  test("say what is wrong with one that cannot be kept", async () => {
    const gone = "01900000-0000-7000-8000-000000000000";
    const personId = newsroom.reporter.personId;
    const wrong: [Partial<RuleForm>, string][] = [
      [{}, "notice-rule-person-missing"],
      [{ personId, app: false }, "notice-rule-no-way"],
      [{ personId: gone }, "person-unknown"],
      [{ personId, sectionId: gone }, "section-gone"],
      [{ receiver: "writer" }, "notice-rule-exists"],
      [{ id: gone, personId }, "notice-rule-gone"],
    ];
    for (const [change, messageKey] of wrong)
      await expect(keep(change)).rejects.toMatchObject({ messageKey });
    expect((await noticeRulesKept(db())).length).toBe(defaultRules.length);
  });

  test("tell a named person only of what they may read, and leave a trace when they change", async () => {
    const traces = () => db().$count(history, eq(history.event, "notice-rule.add"));
    const before = await traces();
    await keep({ personId: newsroom.reporter.personId, event: "story-returned" });
    await keep({ personId: newsroom.reporter.personId, event: "story-published" });
    await returned();
    await storyInState(db(), newsroom, "published");
    await tellWaiting(db());
    // A returned story is its writers' and editors'; a published one every reporter may read.
    expect(await eventsOf(newsroom.reporter)).toEqual(["story-published"]);
    expect((await traces()) - before).toBe(2);
    await restoreRules({ actor: newsroom.managingEditor }, db());
  });

  test("that two add at once become one", async () => {
    const twice = { personId: newsroom.reporter.personId };
    const outcomes = await Promise.allSettled([keep(twice), keep(twice)]);
    expect(outcomes.map(({ status }) => status).toSorted()).toEqual(["fulfilled", "rejected"]);
    await db().delete(noticeRules).where(eq(noticeRules.receiver, "person"));
  });
});

test("notices are forgotten after ninety days, with what they tell of; younger ones stay", async () => {
  await returned();
  await tellWaiting(db());
  const before = await db().$count(notices);
  await db().update(happenings).set({ at: sql`now() - interval '89 days'` });
  await db().update(notices).set({ at: sql`now() - interval '89 days'` });
  expect(await forgetNotices(db())).toBe(0);
  await db().update(happenings).set({ at: sql`now() - interval '91 days'` });
  await db().update(notices).set({ at: sql`now() - interval '91 days'` });
  expect(await forgetNotices(db())).toBe(before);
  expect(await db().$count(happenings)).toBe(0);
});
