import { eq, isNotNull, sql } from "drizzle-orm";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { history } from "#db/schema/history.ts";
import {
  newsletterIssues as issues,
  newsletterLetters as letters,
  newsletterSettings as settings,
  newsletterSubscribers as subscribers,
} from "#db/schema/newsletter.ts";
import { publications } from "#db/schema/publications.ts";
import { siteSettings } from "#db/schema/settings.ts";
import { openTestNewsroom, storyInState, type TestNewsroom } from "#db/testing/newsroom.ts";
import { useTestDatabase } from "#db/testing/test-database.ts";
import { forgetEnv } from "#lib/env.ts";
import type { MailDoor } from "#lib/mail/mail-door.ts";
import { openSmtpDoor } from "#lib/mail/smtp-door.ts";
import { type MailSink, openMailSink } from "#lib/mail/testing/mail-sink.ts";
import { askToSubscribe } from "./commands/ask-to-subscribe.ts";
import { confirmSubscription } from "./commands/confirm-subscription.ts";
import { exportSubscribers } from "./commands/export-subscribers.ts";
import { forgetSubscribers } from "./commands/forget-subscribers.ts";
import { leaveNewsletter } from "./commands/leave-newsletter.ts";
import { makeDueIssue } from "./commands/make-issue.ts";
import { removeSubscriber } from "./commands/remove-subscriber.ts";
import { saveNewsletter } from "./commands/save-newsletter.ts";
import { sendConfirmation } from "./commands/send-confirmation.ts";
import { sendLetters } from "./commands/send-letters.ts";
import { sendTestLetter } from "./commands/send-test-letter.ts";
import { issueOf, publicIssues } from "./published.ts";
import { issuesForDesk, newsletterSettings, nextLetter, previewLetter, subscriberCounts } from "./queries.ts";

const current = useTestDatabase();
const db = () => current().db;
let newsroom: TestNewsroom;
let sink: MailSink;
let storyId: string;
const door = () => openSmtpDoor(sink.url, "Warta Uji <redaksi@uji.example>");
/** 06.30 WIB of a day that is over: its stories are public by the database's clock. */
const morning = new Date("2026-01-05T23:30:00Z");

beforeAll(async () => {
  newsroom = await openTestNewsroom(db());
  sink = await openMailSink();
  const values = { SMTP_URL: sink.url, MAIL_FROM: "redaksi@uji.example", AUTH_SECRET: "s".repeat(40) };
  Object.assign(process.env, values);
  forgetEnv();
  ({ storyId } = await storyInState(db(), newsroom, "published", "Harga <karet> & sawit naik"));
  await storyInState(db(), newsroom, "published", "Jembatan Batang Hari dibuka");
  await db()
    .update(publications)
    .set({ visibleAt: new Date("2026-01-05T10:00:00Z") });
});
afterAll(async () => {
  await sink.close();
  for (const name of ["SMTP_URL", "MAIL_FROM"]) delete process.env[name];
  forgetEnv();
});
beforeEach(async () => {
  await db().delete(issues);
  await db().delete(subscribers);
  await db()
    .update(settings)
    .set({
      isOn: true,
      hour: 6,
      days: [1, 2, 3, 4, 5, 6, 7],
      perMinute: 600,
      nextSubject: "",
      nextIntro: "",
    });
  await db().update(siteSettings).set({ schedulePausedAt: null, schedulePauseReason: null });
  sink.received.length = 0;
  sink.refuseWith(null);
});

const subscriberOf = async (email: string) => {
  const [row] = await db().select().from(subscribers).where(eq(subscribers.email, email));
  if (!row) throw new Error(`${email} is not known`);
  return row;
};
async function ask(email: string): Promise<string> {
  await askToSubscribe({ email }, db());
  const { id } = await subscriberOf(email);
  await sendConfirmation(id, door(), db());
  const text = sink.received.at(-1)?.text ?? "";
  return /\/api\/newsletter\/(?:confirm|leave)\/([0-9a-f]{32})/.exec(text)?.[1] ?? "";
}
async function subscribe(...emails: string[]): Promise<void> {
  for (const email of emails) expect(await confirmSubscription({ key: await ask(email) }, db())).toBe(true);
  sink.received.length = 0;
}
const states = async () =>
  (await db().select({ state: letters.state }).from(letters)).map(({ state }) => state).toSorted();
const actor = () => newsroom.managingEditor;

describe("subscribing", () => {
  test("nobody receives anything before they confirm, and what they agreed to is kept with its time", async () => {
    const key = await ask("siti@contoh.id");
    await makeDueIssue(morning, db());
    expect(await states()).toEqual([]);
    expect(await confirmSubscription({ key }, db())).toBe(true);
    const row = await subscriberOf("siti@contoh.id");
    expect(row).toMatchObject({ state: "confirmed", confirmHash: null });
    expect(row.consentAt).not.toBeNull();
    expect(row.consentWords).toContain("berhenti kapan saja");
  });

  test("a key is kept only as a digest, works once, and not after two days", async () => {
    const key = await ask("siti@contoh.id");
    expect(JSON.stringify(await db().select().from(subscribers))).not.toContain(key);
    await db().update(subscribers).set({ confirmUntil: sql`now() - interval '1 second'` });
    expect(await confirmSubscription({ key }, db())).toBe(false);
    const again = await ask("siti@contoh.id");
    expect(again).not.toBe(key);
    expect(await confirmSubscription({ key }, db())).toBe(false);
    const both = await Promise.all([1, 2].map(() => confirmSubscription({ key: again }, db())));
    expect(both.toSorted()).toEqual([false, true]);
  });

  test("known and unknown addresses get the same answer; only their mail tells them apart", async () => {
    await subscribe("siti@contoh.id");
    expect(await askToSubscribe({ email: "siti@contoh.id" }, db())).toEqual({ ok: true });
    expect(await askToSubscribe({ email: "baru@contoh.id" }, db())).toEqual({ ok: true });
    expect((await subscriberOf("siti@contoh.id")).state).toBe("confirmed");
    await ask("siti@contoh.id");
    expect(sink.received.at(-1)?.subject).toContain("sudah berlangganan");
  });

  test("two forms at once are one subscriber and one mail", async () => {
    await Promise.all([1, 2, 3].map(() => askToSubscribe({ email: "siti@contoh.id" }, db())));
    const { id } = await subscriberOf("siti@contoh.id");
    await Promise.all([1, 2, 3].map(() => sendConfirmation(id, door(), db())));
    expect(sink.received.length).toBe(1);
  });

  test("a mail server that is away holds the confirmation; one that refuses the address ends it", async () => {
    await askToSubscribe({ email: "siti@contoh.id" }, db());
    const { id } = await subscriberOf("siti@contoh.id");
    sink.refuseWith(451);
    await sendConfirmation(id, door(), db());
    expect((await subscriberOf("siti@contoh.id")).mailDueAt?.getTime()).toBeGreaterThan(Date.now());
    await db().update(subscribers).set({ mailDueAt: sql`now()` });
    sink.refuseWith(550);
    await sendConfirmation(id, door(), db());
    expect((await subscriberOf("siti@contoh.id")).mailDueAt).toBeNull();
    expect(sink.received).toEqual([]);
  });
});

describe("leaving", () => {
  test("what waits for somebody who leaves is not sent, and their address is forgotten after its days", async () => {
    await subscribe("siti@contoh.id", "budi@contoh.id");
    await makeDueIssue(morning, db());
    const { leaveKey } = await subscriberOf("siti@contoh.id");
    expect(await leaveNewsletter({ key: leaveKey, by: "one-click" }, db())).toBe(true);
    expect(await leaveNewsletter({ key: leaveKey, by: "page" }, db())).toBe(true);
    expect((await subscriberOf("siti@contoh.id")).leftBy).toBe("one-click");
    await sendLetters(door(), db());
    expect(sink.received.map(({ to }) => to?.[0]?.address)).toEqual(["budi@contoh.id"]);
    expect(await forgetSubscribers(db())).toBe(0);
    await db()
      .update(subscribers)
      .set({ endedAt: sql`now() - interval '31 days'` })
      .where(eq(subscribers.state, "left"));
    expect(await forgetSubscribers(db())).toBe(1);
    expect(JSON.stringify(await db().select().from(subscribers))).not.toContain("siti@contoh.id");
    expect(await states()).toEqual(["dropped", "sent"]);
  });

  test("somebody who leaves while their letter is on its way gets it or not, and neither side fails", async () => {
    await subscribe("siti@contoh.id", "budi@contoh.id");
    await makeDueIssue(morning, db());
    const { leaveKey } = await subscriberOf("siti@contoh.id");
    const leaving = Array.from({ length: 4 }, () => leaveNewsletter({ key: leaveKey, by: "page" }, db()));
    await Promise.all([sendLetters(door(), db()), ...leaving, sendLetters(door(), db())]);
    await sendLetters(door(), db());
    expect((await subscriberOf("siti@contoh.id")).state).toBe("left");
    expect(await states()).not.toContain("waiting");
    expect(sink.received.filter(({ to }) => to?.[0]?.address === "budi@contoh.id").length).toBe(1);
  });

  test("a key that nobody has ends nothing; an address that was never confirmed is gone with its link", async () => {
    expect(await leaveNewsletter({ key: "0".repeat(32), by: "one-click" }, db())).toBe(false);
    await ask("siti@contoh.id");
    await db().update(subscribers).set({ confirmUntil: sql`now() - interval '1 second'` });
    expect(await forgetSubscribers(db())).toBe(1);
    expect(await db().$count(subscribers)).toBe(0);
  });
});

describe("a morning", () => {
  test("a letter is made once, frozen under its number, and reaches each reader once however many workers run", async () => {
    await subscribe("a@contoh.id", "b@contoh.id", "c@contoh.id");
    await Promise.all([1, 2, 3].map(() => makeDueIssue(morning, db())));
    await makeDueIssue(new Date(morning.getTime() + 3_600_000), db());
    await Promise.all([1, 2, 3].map(() => sendLetters(door(), db())));
    await sendLetters(door(), db());
    const receivers = sink.received.map(({ to }) => to?.[0]?.address).toSorted();
    expect(receivers).toEqual(["a@contoh.id", "b@contoh.id", "c@contoh.id"]);
    const [issue, ...others] = await db().select().from(issues);
    expect(others).toEqual([]);
    expect(issue).toMatchObject({ day: "2026-01-06", number: 1, state: "sent" });
    expect((await publicIssues(db())).map(({ number }) => number)).toEqual([1]);
    const [row] = await issuesForDesk(newsroom.editor, db());
    expect(row).toMatchObject({ sent: 3, waiting: 0, refused: 0 });
  });

  test("a letter that was taken and not written down is the same mail when it is sent again", async () => {
    await subscribe("a@contoh.id");
    await makeDueIssue(morning, db());
    const real = door();
    const killed: MailDoor = {
      send: async (mail) => {
        await real.send(mail);
        throw new Error("killed");
      },
    };
    await expect(sendLetters(killed, db())).rejects.toThrow("killed");
    await sendLetters(real, db());
    await sendLetters(real, db());
    expect(sink.received.length).toBe(2);
    expect(new Set(sink.received.map(({ messageId }) => messageId)).size).toBe(1);
  });

  test("a letter carries the headers of RFC 8058, absolute links, and no more than 60 KB", async () => {
    await subscribe("a@contoh.id");
    await db().update(settings).set({ nextSubject: "Subjek kita", nextIntro: "Selamat pagi <b>" });
    await makeDueIssue(morning, db());
    await sendLetters(door(), db());
    const [mail] = sink.received;
    const header = (name: string) => mail?.headers.find(({ key }) => key === name)?.value ?? "";
    const { leaveKey } = await subscriberOf("a@contoh.id");
    expect(header("list-unsubscribe")).toContain(`/api/newsletter/leave/${leaveKey}?surat=`);
    expect(header("list-unsubscribe-post")).toBe("List-Unsubscribe=One-Click");
    expect(mail?.subject).toBe("Subjek kita");
    expect(mail?.html).toContain("Harga &lt;karet&gt; &amp; sawit naik");
    expect(mail?.html).toContain("Selamat pagi &lt;b&gt;");
    expect(mail?.html).not.toMatch(/<table|<script|(?:href|src)="\//);
    expect(Buffer.byteLength(mail?.html ?? "")).toBeLessThan(60 * 1024);
    expect(mail?.text).toContain("Harga <karet> & sawit naik");
    expect(await newsletterSettings(db())).toMatchObject({ nextSubject: "", nextIntro: "" });
  });

  test("a story that is withdrawn before sending leaves the letter and its page; an embargoed one is never in it", async () => {
    await subscribe("a@contoh.id");
    await makeDueIssue(morning, db());
    const gone = {
      withdrawnAt: sql`now()`,
      withdrawalGround: "sara",
      withdrawalNote: "Menyinggung",
    } as const;
    await db().update(publications).set(gone).where(eq(publications.storyId, storyId));
    await sendLetters(door(), db());
    expect(sink.received[0]?.html).toContain("Jembatan Batang Hari dibuka");
    expect(sink.received[0]?.html?.match(/karet/g) ?? []).toHaveLength(0);
    expect(JSON.stringify((await issueOf("2026-01-06", db()))?.content)).not.toContain("karet");
    const back = { withdrawnAt: null, withdrawalGround: null, withdrawalNote: null };
    await db().update(publications).set(back);

    await db().delete(issues);
    const later = { embargoUntil: sql`now() + interval '1 day'` };
    await db().update(publications).set(later).where(eq(publications.storyId, storyId));
    await makeDueIssue(morning, db());
    const [issue] = await db().select().from(issues);
    expect(JSON.stringify(issue)).not.toContain("karet");
    await db().update(publications).set({ embargoUntil: null });
  });

  test("where nothing is new the day is skipped, and said so", async () => {
    await makeDueIssue(morning, db());
    await db().update(issues).set({ madeAt: morning });
    await makeDueIssue(new Date(morning.getTime() + 24 * 3_600_000), db());
    const rows = await issuesForDesk(actor(), db());
    expect(rows.map(({ day, skipReason }) => [day, skipReason])).toEqual([
      ["2026-01-07", "nothing-new"],
      ["2026-01-06", null],
    ]);
    expect(await previewLetter(actor(), morning, db())).toBeNull();
  });

  test("a pause of schedules and a missing mail server hold it, until the morning is over", async () => {
    await subscribe("a@contoh.id");
    const paused = { schedulePausedAt: sql`now()`, schedulePauseReason: "Gangguan" };
    await db().update(siteSettings).set(paused);
    await makeDueIssue(morning, db());
    expect(await nextLetter(actor(), morning, db())).toEqual({ kind: "paused" });
    expect(await db().$count(issues)).toBe(0);
    await db().update(siteSettings).set({ schedulePausedAt: null, schedulePauseReason: null });
    await makeDueIssue(morning, db());
    await db().update(siteSettings).set(paused);
    await sendLetters(door(), db());
    await sendLetters(null, db());
    expect(await states()).toEqual(["waiting"]);
    await db().delete(issues);
    await makeDueIssue(new Date(morning.getTime() + 6 * 3_600_000), db());
    expect((await issuesForDesk(actor(), db()))[0]?.skipReason).toBe("too-late");
  });

  test("no more leave in a minute than the pace allows", async () => {
    await subscribe(...Array.from({ length: 8 }, (_, index) => `p${index}@contoh.id`));
    await db().update(settings).set({ perMinute: 5 });
    await makeDueIssue(morning, db());
    await sendLetters(door(), db());
    await sendLetters(door(), db());
    expect(sink.received.length).toBe(5);
    await db()
      .update(letters)
      .set({ settledAt: sql`now() - interval '61 seconds'` })
      .where(isNotNull(letters.settledAt));
    await sendLetters(door(), db());
    expect(sink.received.length).toBe(8);
  });

  test("an address that is refused for good in three issues is suspended; a refused sender suspends nobody", async () => {
    await subscribe("a@contoh.id");
    sink.refuseWith(550);
    for (let time = 0; time < 3; time++) {
      expect((await subscriberOf("a@contoh.id")).state).toBe("confirmed");
      await db().delete(issues);
      await makeDueIssue(morning, db());
      await sendLetters(door(), db());
    }
    expect(await subscriberOf("a@contoh.id")).toMatchObject({ state: "suspended", refusals: 3 });

    sink.refuseWith(null);
    await subscribe("b@contoh.id");
    await db().delete(issues);
    await makeDueIssue(morning, db());
    const refusing: MailDoor = { send: async () => ({ kind: "refused", reason: "EENVELOPE 550" }) };
    await sendLetters(refusing, db());
    expect(await subscriberOf("b@contoh.id")).toMatchObject({ state: "confirmed", refusals: 0 });
  });
});

describe("the desk", () => {
  const form = {
    isOn: true,
    hour: 5,
    days: [3, 1],
    perMinute: 60,
    alertsPerDay: 4,
    subject: " a\u202e ",
    intro: "",
  };

  test("only the managing editor sets it, and never over what somebody else saved", async () => {
    const { version: seen } = await newsletterSettings(db());
    for (const stranger of [newsroom.editor, newsroom.reporter, newsroom.administrator])
      await expect(saveNewsletter({ actor: stranger, seen, form }, db())).rejects.toMatchObject({
        code: "forbidden",
      });
    await saveNewsletter({ actor: actor(), seen, form }, db());
    expect(await newsletterSettings(db())).toMatchObject({ hour: 5, days: [1, 3], nextSubject: "a" });
    await expect(saveNewsletter({ actor: actor(), seen, form }, db())).rejects.toMatchObject({
      code: "stale",
    });
    await expect(
      saveNewsletter({ actor: actor(), seen: seen + 1, form: { ...form, days: [] } }, db()),
    ).rejects.toMatchObject({ messageKey: "newsletter-no-days" });
  });

  test("readers' addresses are the managing editor's alone, as CSV without formulas, and taking them is recorded", async () => {
    await subscribe("=cmd@contoh.id", "siti@contoh.id");
    const head = ["Surel", "Disetujui", "Kalimat"] as const;
    await expect(exportSubscribers({ actor: newsroom.editor, head }, db())).rejects.toMatchObject({
      code: "forbidden",
    });
    const csv = await exportSubscribers({ actor: actor(), head }, db());
    expect(csv).toContain("\r\n'=cmd@contoh.id,");
    const [taken] = await db().select().from(history).where(eq(history.event, "newsletter.export"));
    expect(taken?.details).toEqual({ subscribers: 2 });
  });

  test("a subscriber who asks the newsroom is forgotten at once, also in the history", async () => {
    await subscribe("siti@contoh.id");
    const request = { email: " SITI@contoh.id" };
    await expect(removeSubscriber({ actor: newsroom.editor, ...request }, db())).rejects.toMatchObject({
      code: "forbidden",
    });
    await removeSubscriber({ actor: actor(), ...request }, db());
    expect(JSON.stringify(await db().select().from(subscribers))).not.toContain("siti@");
    expect(JSON.stringify(await db().select().from(history))).not.toContain("siti@");
    await expect(removeSubscriber({ actor: actor(), ...request }, db())).rejects.toMatchObject({
      code: "not-found",
    });
    expect(await subscriberCounts(newsroom.editor, db())).toMatchObject({ confirmed: 0, waiting: 0 });
    await expect(subscriberCounts(newsroom.reporter, db())).rejects.toMatchObject({ code: "forbidden" });
  });

  test("a test letter goes to who asks alone, says that it is one, and tells what a mail server refuses", async () => {
    const asked = { actor: actor(), now: morning };
    await sendTestLetter(asked, door(), db());
    expect(sink.received.length).toBe(1);
    expect(sink.received[0]?.subject).toMatch(/^\[Uji\]/);
    await expect(sendTestLetter(asked, null, db())).rejects.toMatchObject({
      messageKey: "newsletter-no-mail",
    });
    sink.refuseWith(550);
    await expect(sendTestLetter(asked, door(), db())).rejects.toMatchObject({
      messageKey: "newsletter-test-refused",
    });
    await expect(sendTestLetter({ ...asked, actor: newsroom.editor }, door(), db())).rejects.toMatchObject({
      code: "forbidden",
    });
  });
});
