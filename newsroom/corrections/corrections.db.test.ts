import { and, eq, sql } from "drizzle-orm";
import { beforeAll, describe, expect, test } from "vitest";
import { corrections, readerRequests, requestSteps, storyLinks } from "#db/schema/corrections.ts";
import { history } from "#db/schema/history.ts";
import { publicStories } from "#db/schema/public-stories.ts";
import { publications } from "#db/schema/publications.ts";
import { siteSettings } from "#db/schema/settings.ts";
import { completeContent, openTestNewsroom, storyInState, type TestNewsroom } from "#db/testing/newsroom.ts";
import { useTestDatabase } from "#db/testing/test-database.ts";
import type { PersonActor } from "#newsroom/staff/types.ts";
import { createStory } from "#newsroom/stories/commands/create-story.ts";
import { approveStory } from "#newsroom/workflow/commands/approve-story.ts";
import { publishStory } from "#newsroom/workflow/commands/publish-story.ts";
import { submitStory } from "#newsroom/workflow/commands/submit-story.ts";
import { withdrawStory } from "#newsroom/workflow/commands/withdraw-story.ts";
import { forgetAskers } from "./commands/forget-askers.ts";
import { linkStories, unlinkStories } from "./commands/link-stories.ts";
import { publishCorrection } from "./commands/publish-correction.ts";
import { sendRequest } from "./commands/send-request.ts";
import { answerRequest, settleRequest, takeRequest } from "./commands/step-request.ts";
import { withdrawCorrection } from "./commands/withdraw-correction.ts";
import { correctionsOfStory, correctionsOnPage, linksOfStory, pathOfStory } from "./published.ts";
import {
  correctionsForDesk,
  countRequests,
  latestCorrections,
  linksForDesk,
  openRequests,
  requestForEditor,
  settledRequests,
  storyToCorrect,
} from "./queries.ts";
import { requestLimits, secondsUntilRequest } from "./throttle.ts";
import type { CorrectionText } from "./types.ts";

const current = useTestDatabase();
let newsroom: TestNewsroom;
beforeAll(async () => {
  newsroom = await openTestNewsroom(current().db);
});

const text: CorrectionText = {
  kind: "erratum",
  wrong: "Sebanyak 214 keluarga mengungsi.",
  right: "Sebanyak 241 keluarga mengungsi.",
  apology: true,
};
const publish = (actor: PersonActor, storyId: string, seenCorrections = 0, change = {}) =>
  publishCorrection(
    { actor, storyId, seenCorrections, text: { ...text, ...change }, request: null },
    current().db,
  );
const edition = async () => (await current().db.select().from(siteSettings))[0]?.edition ?? 0;
const publicRow = async (storyId: string) =>
  (await current().db.select().from(publicStories).where(eq(publicStories.storyId, storyId)))[0];

/** A published story with another's words, and unverified if so wished. */
async function published(title: string, unverified = false): Promise<string> {
  const { db } = current();
  const { writer, editor, sectionId } = newsroom;
  const content = { ...completeContent(sectionId, title), unverified };
  const { storyId } = await createStory({ actor: writer, content }, db);
  const submitted = await submitStory({ actor: writer, storyId, expectedVersion: 1 }, db);
  const approved = await approveStory({ actor: editor, storyId, expectedVersion: submitted.version }, db);
  await publishStory({ actor: editor, storyId, expectedVersion: approved.version }, db);
  return storyId;
}

/** A reader's request about a public story. */
async function asked(storyId: string, change = {}): Promise<{ requestId: string; receipt: string }> {
  const { db } = current();
  const sent = await sendRequest(
    {
      kind: "complaint",
      story: `https://warta.example${await pathOfStory(storyId, db)}?dari=wa`,
      name: "Siti Aminah",
      contact: "siti@contoh.id",
      wrong: "Jumlah keluarga keliru",
      asked: "Betulkan menjadi 241",
      ...change,
    },
    db,
  );
  if (!("receipt" in sent)) throw new Error(`not sent: ${JSON.stringify(sent.problems)}`);
  const [row] = await db.select().from(readerRequests).where(eq(readerRequests.receipt, sent.receipt));
  if (!row) throw new Error("the request is gone");
  return { requestId: row.id, receipt: sent.receipt };
}
const seen = (requestId: string, expectedVersion = 1) => ({
  actor: newsroom.editor,
  requestId,
  expectedVersion,
});

describe("publishing a correction", () => {
  test("is for the editors of the story's section, and nothing is written for anybody else", async () => {
    const { db } = current();
    const storyId = await published("Jembatan gantung dibuka");
    const before = await edition();
    for (const actor of [newsroom.reporter, newsroom.writer, newsroom.otherEditor])
      await expect(publish(actor, storyId)).rejects.toMatchObject({
        code: "forbidden",
        messageKey: "needs-editor",
      });
    for (const actor of [newsroom.contributor, newsroom.administrator])
      await expect(publish(actor, storyId)).rejects.toMatchObject({ code: "not-found" });
    expect(await db.$count(corrections, eq(corrections.storyId, storyId))).toBe(0);
    expect(await edition()).toBe(before);
    await publish(newsroom.managingEditor, storyId);
    await publish(newsroom.editor, storyId, 1);
    expect(await db.$count(corrections, eq(corrections.storyId, storyId))).toBe(2);
  });

  test("raises the edition, moves the story's time of change, and is recorded with its author", async () => {
    const { db } = current();
    const storyId = await published("Pasar ikan pindah");
    const [before, story] = [await edition(), await publicRow(storyId)];
    expect(story?.updatedAt).toBeNull();
    const { correctionId } = await publish(newsroom.editor, storyId);
    expect(await edition()).toBe(before + 1);
    const [row] = await db.select().from(corrections).where(eq(corrections.id, correctionId));
    expect((await publicRow(storyId))?.updatedAt).toEqual(row?.publishedAt);
    expect(row).toMatchObject({ authorId: newsroom.editor.personId, ...text });
    const [record] = await db
      .select()
      .from(history)
      .where(and(eq(history.subjectId, storyId), eq(history.event, "correction.publish")));
    expect(record).toMatchObject({
      personId: newsroom.editor.personId,
      details: { correctionId, kind: "erratum", apology: true },
    });
  });

  test.each(["draft", "in-review", "approved", "scheduled", "withdrawn"] as const)(
    "needs a story that readers see: one that is %s is refused",
    async (state) => {
      const { storyId } = await storyInState(current().db, newsroom, state, `Berita ${state}`);
      await expect(publish(newsroom.managingEditor, storyId)).rejects.toMatchObject({
        messageKey: "correction-target-not-public",
      });
    },
  );

  test("cannot be written past the commands: not without a story, not changed, not deleted", async () => {
    const { db } = current();
    const { storyId: draft } = await storyInState(db, newsroom, "draft");
    const row = { ...text, authorId: newsroom.editor.personId };
    await expect(db.insert(corrections).values({ ...row, storyId: draft })).rejects.toThrow();
    const storyId = await published("Sumur bor baru");
    const { correctionId } = await publish(newsroom.editor, storyId);
    const mine = eq(corrections.id, correctionId);
    await expect(db.update(corrections).set({ right: "Lain" }).where(mine)).rejects.toThrow();
    await expect(
      db.update(corrections).set({ publishedAt: sql`now() - interval '1 day'` }).where(mine),
    ).rejects.toThrow();
    await expect(db.delete(corrections).where(mine)).rejects.toThrow();
  });

  test("by two editors at once: the second is told who was quicker", async () => {
    const { db } = current();
    const storyId = await published("Lomba perahu diundur");
    const both = await Promise.allSettled([
      publish(newsroom.editor, storyId),
      publish(newsroom.managingEditor, storyId),
    ]);
    expect(both.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
    const late = both.find((one) => one.status === "rejected");
    expect(late?.reason).toMatchObject({ code: "stale", messageKey: "correction-meanwhile" });
    expect(await db.$count(corrections, eq(corrections.storyId, storyId))).toBe(1);
  });
});

describe("what readers see", () => {
  test("a correction stands on its story and on the list, until the story is withdrawn", async () => {
    const { db } = current();
    const storyId = await published("Harga pinang turun");
    await publish(newsroom.editor, storyId);
    expect(await correctionsOfStory(storyId, db)).toMatchObject([text]);
    const listed = async () =>
      (await correctionsOnPage(1, db)).corrections.filter(
        ({ story }) => story.title === "Harga pinang turun",
      );
    expect(await listed()).toMatchObject([
      { ...text, withdrawn: null, story: { path: await pathOfStory(storyId, db) } },
    ]);
    await withdrawStory(
      {
        actor: newsroom.managingEditor,
        storyId,
        expectedVersion: 4,
        ground: "sara",
        reason: "Menyinggung",
      },
      db,
    );
    expect(await correctionsOfStory(storyId, db)).toEqual([]);
    expect(await listed()).toEqual([]);
  });

  test("one that was taken back leaves the story and stays on the list with its reason", async () => {
    const { db } = current();
    const storyId = await published("Bus sekolah ditambah");
    const { correctionId } = await publish(newsroom.editor, storyId);
    const takeBack = (actor: PersonActor, reason: string) =>
      withdrawCorrection({ actor, correctionId, reason }, db);
    await expect(takeBack(newsroom.reporter, "Keliru")).rejects.toMatchObject({ code: "forbidden" });
    await expect(takeBack(newsroom.editor, " ")).rejects.toMatchObject({
      messageKey: "register-reason-missing",
    });
    const before = await edition();
    await takeBack(newsroom.editor, "Angka semula ternyata benar");
    expect(await edition()).toBe(before + 1);
    await expect(takeBack(newsroom.editor, "Lagi")).rejects.toMatchObject({ code: "stale" });
    expect(await correctionsOfStory(storyId, db)).toEqual([]);
    const { corrections: list } = await correctionsOnPage(1, db);
    expect(list.find(({ id }) => id === correctionId)?.withdrawn?.reason).toBe("Angka semula ternyata benar");
    expect((await correctionsForDesk(storyId, db))[0]?.withdrawn).toMatchObject({ by: newsroom.editor.name });
    expect((await latestCorrections(newsroom.otherEditor, db)).map(({ id }) => id)).not.toContain(
      correctionId,
    );
    expect((await latestCorrections(newsroom.editor, db)).map(({ id }) => id)).toContain(correctionId);
  });
});

describe("a reader's request", () => {
  test("goes into the register of its section with its clock, and to nobody else", async () => {
    const { db } = current();
    const storyId = await published("Jalan desa diaspal");
    const { requestId, receipt } = await asked(storyId);
    const has = async (actor: PersonActor) =>
      (await openRequests(actor, db)).some(({ id }) => id === requestId);
    expect(await has(newsroom.editor)).toBe(true);
    expect(await has(newsroom.managingEditor)).toBe(true);
    for (const actor of [newsroom.otherEditor, newsroom.reporter, newsroom.administrator]) {
      expect(await has(actor)).toBe(false);
      expect(await requestForEditor(actor, requestId, db)).toBeNull();
    }
    const request = await requestForEditor(newsroom.editor, requestId, db);
    expect(request).toMatchObject({
      receipt,
      state: "new",
      name: "Siti Aminah",
      contact: "siti@contoh.id",
      story: { storyId, title: "Jalan desa diaspal" },
      steps: [{ verb: "send", name: null }],
    });
    expect(Number(request?.dueAt) - Number(request?.receivedAt)).toBe(48 * 3_600_000);
    expect(await countRequests(newsroom.reporter, db)).toEqual({ open: 0, overdue: 0 });
    const before = await countRequests(newsroom.editor, db);
    await db
      .update(readerRequests)
      .set({ receivedAt: sql`now() - interval '50 hours'`, dueAt: sql`now() - interval '2 hours'` })
      .where(eq(readerRequests.id, requestId));
    expect(await countRequests(newsroom.editor, db)).toEqual({
      open: before.open,
      overdue: before.overdue + 1,
    });
  });

  test("needs a story that is public: no other address is taken, and nothing is written", async () => {
    const { db } = current();
    const { storyId: draft } = await storyInState(db, newsroom, "scheduled", "Belum tayang sama sekali");
    const before = await db.$count(readerRequests);
    const form = { kind: "complaint", name: "Siti", contact: "a@b.id", wrong: "Salah", asked: "Betulkan" };
    for (const story of [`/daerah/${draft}`, "/daerah/tidak-ada", "entah"])
      expect(await sendRequest({ ...form, story }, db)).toEqual({ problems: { story: "story-unknown" } });
    expect(await db.$count(readerRequests)).toBe(before);
  });

  test("sent twice by an impatient finger is one request with one receipt", async () => {
    const storyId = await published("Embung desa retak");
    const both = await Promise.all([asked(storyId), asked(storyId)]);
    expect(both[0]).toEqual(both[1]);
    expect((await asked(storyId, { wrong: "Yang lain lagi" })).requestId).not.toBe(both[0]?.requestId);
  });

  test("is taken on, refused with a reason, and opened again; each step is in its history", async () => {
    const { db } = current();
    const { requestId } = await asked(await published("Sawah kering"));
    await takeRequest(seen(requestId), db);
    await expect(
      takeRequest({ ...seen(requestId), actor: newsroom.managingEditor }, db),
    ).rejects.toMatchObject({
      code: "stale",
      values: { name: newsroom.editor.name },
    });
    await expect(
      settleRequest({ ...seen(requestId, 2), verb: "refuse", reason: " " }, db),
    ).rejects.toMatchObject({ messageKey: "register-reason-missing" });
    await settleRequest({ ...seen(requestId, 2), verb: "refuse", reason: "Angkanya sudah benar" }, db);
    expect((await settledRequests(newsroom.editor, db)).map(({ id }) => id)).toContain(requestId);
    await expect(takeRequest(seen(requestId, 3), db)).rejects.toMatchObject({ code: "conflict" });
    await settleRequest({ ...seen(requestId, 3), verb: "reopen", reason: "Ada bukti baru" }, db);
    const request = await requestForEditor(newsroom.editor, requestId, db);
    expect(request).toMatchObject({ state: "taken", refusal: "", holder: { id: newsroom.editor.personId } });
    expect(request?.steps.map(({ verb, note }) => [verb, note])).toEqual([
      ["reopen", "Ada bukti baru"],
      ["refuse", "Angkanya sudah benar"],
      ["take", ""],
      ["send", ""],
    ]);
    await expect(db.delete(requestSteps).where(eq(requestSteps.requestId, requestId))).rejects.toThrow();
  });

  test("is hidden from those who may not handle it, whatever they try", async () => {
    const { db } = current();
    const { requestId } = await asked(await published("Pelabuhan sepi"));
    for (const actor of [newsroom.reporter, newsroom.otherEditor])
      await expect(takeRequest({ ...seen(requestId), actor }, db)).rejects.toMatchObject({
        code: "not-found",
      });
  });

  test("for a reply later than two months after publication is taken, and marked so; others are not", async () => {
    const { db } = current();
    const storyId = await published("Pasar hewan pindah");
    const reply = await asked(storyId, { kind: "right-of-reply" });
    const complaint = await asked(storyId);
    const outOfTime = async (requestId: string) =>
      (await requestForEditor(newsroom.editor, requestId, db))?.outOfTime;
    const publishedBefore = (interval: string) =>
      db
        .update(publications)
        .set({ visibleAt: sql`now() - ${interval}::interval` })
        .where(eq(publications.storyId, storyId));
    await publishedBefore("2 months - 1 hour");
    expect(await outOfTime(reply.requestId)).toBe(false);
    await publishedBefore("2 months 1 hour");
    expect(await outOfTime(reply.requestId)).toBe(true);
    expect(await outOfTime(complaint.requestId)).toBe(false);
    await takeRequest(seen(reply.requestId), db);
    expect((await openRequests(newsroom.editor, db)).find(({ id }) => id === reply.requestId)).toMatchObject({
      outOfTime: true,
      state: "taken",
    });
  });

  test("forgets who asked six months after it was settled; what was asked and answered stays", async () => {
    const { db } = current();
    const storyId = await published("Posyandu dibuka lagi");
    const [old, young, open] = [
      await asked(storyId, { wrong: "Satu" }),
      await asked(storyId, { wrong: "Dua" }),
      await asked(storyId, { wrong: "Tiga" }),
    ];
    const settle = async (requestId: string, interval: string) => {
      await settleRequest({ ...seen(requestId), verb: "refuse", reason: "Sudah benar" }, db);
      await db
        .update(readerRequests)
        .set({ settledAt: sql`now() - ${interval}::interval` })
        .where(eq(readerRequests.id, requestId));
    };
    await settle(old.requestId, "6 months 1 hour");
    await settle(young.requestId, "5 months");
    expect(await forgetAskers(db)).toBe(1);
    expect(await forgetAskers(db)).toBe(0);
    const forgotten = await requestForEditor(newsroom.editor, old.requestId, db);
    expect(forgotten).toMatchObject({ name: "", contact: "", wrong: "Satu", refusal: "Sudah benar" });
    expect(forgotten?.forgottenAt).toBeInstanceOf(Date);
    for (const { requestId } of [young, open])
      expect(await requestForEditor(newsroom.editor, requestId, db)).toMatchObject({
        name: "Siti Aminah",
        contact: "siti@contoh.id",
        forgottenAt: null,
      });
    // It can be opened again all the same.
    await settleRequest({ ...seen(old.requestId, 2), verb: "reopen", reason: "Ada bukti baru" }, db);
    expect((await requestForEditor(newsroom.editor, old.requestId, db))?.state).toBe("taken");
  });

  test("taken on by two at once goes to one", async () => {
    const { db } = current();
    const { requestId } = await asked(await published("Kebun raya dibuka"));
    const both = await Promise.allSettled(
      [newsroom.editor, newsroom.managingEditor].map((actor) =>
        takeRequest({ ...seen(requestId), actor }, db),
      ),
    );
    expect(both.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
  });

  test("is answered by a correction in one transaction, and open again when that is taken back", async () => {
    const { db } = current();
    const storyId = await published("Puskesmas buka malam");
    const { requestId } = await asked(storyId);
    const other = await published("Berita lain sama sekali");
    const request = { requestId, expectedVersion: 1 };
    const correct = { actor: newsroom.editor, seenCorrections: 0, text, request };
    await expect(publishCorrection({ ...correct, storyId: other }, db)).rejects.toMatchObject({
      messageKey: "request-other-story",
    });
    await expect(
      publishCorrection({ ...correct, storyId, text: { ...text, right: "" } }, db),
    ).rejects.toMatchObject({ messageKey: "correction-right-missing" });
    expect((await requestForEditor(newsroom.editor, requestId, db))?.state).toBe("new");
    const { correctionId } = await publishCorrection({ ...correct, storyId }, db);
    expect(await requestForEditor(newsroom.editor, requestId, db)).toMatchObject({
      state: "answered",
      answer: { kind: "correction", correctionId },
    });
    await withdrawCorrection({ actor: newsroom.editor, correctionId, reason: "Salah berita" }, db);
    const again = await requestForEditor(newsroom.editor, requestId, db);
    expect(again).toMatchObject({ state: "taken", answer: null });
    expect(again?.steps[0]).toMatchObject({ verb: "reopen", note: "Salah berita" });
    await expect(
      answerRequest({ ...seen(requestId, 3), answer: { kind: "correction", correctionId } }, db),
    ).rejects.toMatchObject({ messageKey: "correction-not-found" });
    const next = await publish(newsroom.editor, storyId, 1);
    const answer = { kind: "correction", correctionId: next.correctionId } as const;
    await answerRequest({ ...seen(requestId, 3), answer }, db);
    expect((await requestForEditor(newsroom.editor, requestId, db))?.state).toBe("answered");
  });

  test("is answered by a reply, which is linked to the story in the same transaction", async () => {
    const { db } = current();
    const storyId = await published("Kepala pasar dituding");
    const { requestId } = await asked(storyId, { kind: "right-of-reply" });
    const reply = await published("Kepala pasar menjawab");
    await expect(
      answerRequest({ ...seen(requestId), answer: { kind: "reply", storyId } }, db),
    ).rejects.toMatchObject({ messageKey: "link-same-story" });
    const before = await edition();
    await answerRequest({ ...seen(requestId), answer: { kind: "reply", storyId: reply } }, db);
    expect(await edition()).toBe(before + 1);
    expect(await requestForEditor(newsroom.editor, requestId, db)).toMatchObject({
      state: "answered",
      answer: { kind: "reply", story: { storyId: reply } },
    });
    expect(await linksOfStory(storyId, db)).toMatchObject([
      { kind: "right-of-reply", outgoing: false, title: "Kepala pasar menjawab" },
    ]);
    expect(await linksOfStory(reply, db)).toMatchObject([
      { kind: "right-of-reply", outgoing: true, title: "Kepala pasar dituding" },
    ]);
    expect(await linksForDesk(storyId, db)).toMatchObject([{ outgoing: false, other: { storyId: reply } }]);
  });
});

describe("a link between stories", () => {
  test("updates only what is unverified, is made once, and can be taken away by an editor", async () => {
    const { db } = current();
    const rumour = await published("Kabar tanggul jebol", true);
    const verified = await published("Tanggul retak, tidak jebol");
    expect(await storyToCorrect(newsroom.editor, rumour, db)).toMatchObject({ unverified: true });
    const link = { kind: "update", fromStoryId: verified, toStoryId: rumour } as const;
    await expect(linkStories({ actor: newsroom.reporter, ...link }, db)).rejects.toMatchObject({
      code: "forbidden",
    });
    await expect(
      linkStories({ actor: newsroom.editor, ...link, fromStoryId: rumour, toStoryId: verified }, db),
    ).rejects.toMatchObject({ messageKey: "link-older-story" });
    await linkStories({ actor: newsroom.editor, ...link }, db);
    const before = await edition();
    await linkStories({ actor: newsroom.editor, ...link }, db);
    expect(await edition()).toBe(before);
    expect(await db.$count(storyLinks, eq(storyLinks.toStoryId, rumour))).toBe(1);
    await unlinkStories({ actor: newsroom.editor, ...link }, db);
    expect(await linksOfStory(rumour, db)).toEqual([]);
    expect(await edition()).toBe(before + 1);
  });
});

test("an address that sends too much must wait, and others need not", async () => {
  const { db } = current();
  for (let count = 0; count < requestLimits.address; count += 1)
    expect(await secondsUntilRequest("192.0.2.7", db)).toBe(0);
  expect(await secondsUntilRequest("192.0.2.7", db)).toBeGreaterThan(0);
  expect(await secondsUntilRequest("192.0.2.8", db)).toBe(0);
});
