import { eq, sql } from "drizzle-orm";
import { beforeAll, describe, expect, test } from "vitest";
import { assignees, assignments } from "#db/schema/assignments.ts";
import { moves } from "#db/schema/history.ts";
import { stories, storyWriters } from "#db/schema/stories.ts";
import { hire, openTestNewsroom, storyInState, type TestNewsroom } from "#db/testing/newsroom.ts";
import { useTestDatabase } from "#db/testing/test-database.ts";
import { openDraft } from "#newsroom/drafts/queries.ts";
import { mayReadStory } from "#newsroom/stories/policy.ts";
import { countWaiting, myStories } from "#newsroom/stories/queries.ts";
import { answerAssignment } from "./commands/answer-assignment.ts";
import { acceptPitch, declinePitch } from "./commands/answer-pitch.ts";
import { assignStory, reassignStory } from "./commands/assign-story.ts";
import { giveAssignment } from "./commands/give-assignment.ts";
import { pitchStory } from "./commands/pitch-story.ts";
import { startWriting } from "./commands/start-writing.ts";
import {
  assignmentsInHand,
  assignmentsOf,
  candidates,
  pitchesAwaiting,
  pitchesOf,
  plannedStory,
  planningOf,
  sectionsToAssignIn,
} from "./queries.ts";

const current = useTestDatabase();
let newsroom: TestNewsroom;
beforeAll(async () => {
  newsroom = await openTestNewsroom(current().db);
});

const inHours = (hours: number) => new Date(Date.now() + hours * 3_600_000);
const subject = (title: string) => ({ title, sectionId: newsroom.sectionId, place: "Muara Bulian" });
const terms = (personIds: string[], deadlineAt = inHours(4)) => ({
  personIds,
  deadlineAt,
  happensAt: null,
  brief: "Temui dua pedagang dan kepala pasar",
});
const give = (title: string, personIds: string[]) =>
  giveAssignment({ actor: newsroom.editor, subject: subject(title), terms: terms(personIds) }, current().db);
const writersOf = async (storyId: string) =>
  (await current().db.select().from(storyWriters).where(eq(storyWriters.storyId, storyId)))
    .map(({ personId }) => personId)
    .sort();
const rowOf = async (storyId: string) => {
  const [row] = await current().db.select().from(stories).where(eq(stories.id, storyId));
  if (!row) throw new Error("the story is gone");
  return row;
};

describe("a pitch", () => {
  test("reaches the editors of its section and nobody else, and its reporter sees it waiting", async () => {
    const { db } = current();
    const { storyId } = await pitchStory(
      {
        actor: newsroom.contributor,
        subject: subject("Harga karet naik"),
        why: "Petani kaget",
        happensAt: null,
      },
      db,
    );
    const sees = async (list: Promise<{ id: string }[]>) => (await list).some(({ id }) => id === storyId);
    expect(await sees(pitchesAwaiting(newsroom.editor, db))).toBe(true);
    expect(await sees(pitchesAwaiting(newsroom.managingEditor, db))).toBe(true);
    expect(await sees(pitchesAwaiting(newsroom.otherEditor, db))).toBe(false);
    expect(await sees(pitchesAwaiting(newsroom.reporter, db))).toBe(false);
    expect(await sees(pitchesOf(newsroom.contributor, db))).toBe(true);
    expect(await plannedStory(newsroom.reporter, storyId, db)).toBeNull();
    expect(await plannedStory(newsroom.otherEditor, storyId, db)).toBeNull();
  });

  test("is refused without a title, a reason or a section that exists, and then nothing is made", async () => {
    const { db } = current();
    const before = await db.$count(stories);
    const actor = newsroom.writer;
    const pitch = { actor, subject: subject("Judul"), why: "Sebab", happensAt: null };
    const tries = [
      [{ ...pitch, subject: subject(" … ") }, "working-title-missing"],
      [{ ...pitch, why: " - " }, "pitch-why-missing"],
      [{ ...pitch, subject: { ...pitch.subject, sectionId: actor.personId } }, "section-gone"],
      [{ ...pitch, happensAt: new Date(Number.NaN) }, "event-time-malformed"],
    ] as const;
    for (const [bad, messageKey] of tries) {
      await expect(pitchStory(bad, db)).rejects.toMatchObject({ code: "invalid", messageKey });
    }
    await expect(pitchStory({ ...pitch, actor: newsroom.administrator }, db)).rejects.toMatchObject({
      code: "forbidden",
    });
    expect(await db.$count(stories)).toBe(before);
  });

  test("that is accepted is its reporter's draft with title, section, place and byline filled in", async () => {
    const { db } = current();
    const { storyId, version } = await storyInState(db, newsroom, "pitch", "Pelabuhan diperluas");
    await acceptPitch({ actor: newsroom.editor, storyId, expectedVersion: version }, db);
    const { content } = await openDraft(db, storyId);
    expect(content).toMatchObject({
      title: "Pelabuhan diperluas",
      sectionId: newsroom.sectionId,
      place: "Muara Bulian",
      bylineIds: [newsroom.writer.personId],
    });
    expect(await rowOf(storyId)).toMatchObject({ state: "draft", writerId: newsroom.writer.personId });
  });

  test("that is declined carries the reason; one that another editor accepted meanwhile is stale", async () => {
    const { db } = current();
    const { storyId, version } = await storyInState(db, newsroom, "pitch");
    const request = { actor: newsroom.editor, storyId, expectedVersion: version };
    await expect(declinePitch({ ...request, reason: " " }, db)).rejects.toMatchObject({
      messageKey: "reason-missing",
    });
    await declinePitch({ ...request, reason: "Sudah diliput kemarin" }, db);
    const [move] = await db.select().from(moves).where(eq(moves.storyId, storyId));
    expect(move).toMatchObject({ verb: "decline-pitch", toState: "spiked", note: "Sudah diliput kemarin" });
    await expect(acceptPitch({ ...request, actor: newsroom.managingEditor }, db)).rejects.toMatchObject({
      code: "stale",
    });
  });

  test("can be given to somebody else than who offered it, who then no longer holds it", async () => {
    const { db } = current();
    const { storyId, version } = await storyInState(db, newsroom, "pitch");
    await assignStory(
      {
        actor: newsroom.editor,
        storyId,
        expectedVersion: version,
        terms: terms([newsroom.reporter.personId]),
        subject: { ...subject("Pasar pindah: suara pedagang"), place: "Bajubang" },
      },
      db,
    );
    expect(await writersOf(storyId)).toEqual([newsroom.reporter.personId]);
    const planned = await plannedStory(newsroom.reporter, storyId, db);
    expect(planned).toMatchObject({
      title: "Pasar pindah: suara pedagang",
      place: "Bajubang",
      pitchedBy: newsroom.writer.name,
      assignedBy: newsroom.editor.name,
    });
    expect(await plannedStory(newsroom.writer, storyId, db)).toBeNull();
  });
});

describe("an assignment", () => {
  test("is given only in sections of the editor, only to active staff who take assignments", async () => {
    const { db } = current();
    const base = {
      actor: newsroom.editor,
      subject: subject("Tugas"),
      terms: terms([newsroom.writer.personId]),
    };
    const elsewhere = { ...base.subject, sectionId: newsroom.otherSectionId };
    await expect(giveAssignment({ ...base, subject: elsewhere }, db)).rejects.toMatchObject({
      code: "forbidden",
    });
    await expect(giveAssignment({ ...base, actor: newsroom.reporter }, db)).rejects.toMatchObject({
      code: "forbidden",
    });
    const unfit = [
      [newsroom.contributor.personId, "person-takes-no-assignment"],
      [newsroom.administrator.personId, "person-takes-no-assignment"],
      [newsroom.sectionId, "person-unknown"],
    ] as const;
    for (const [personId, messageKey] of unfit) {
      await expect(giveAssignment({ ...base, terms: terms([personId]) }, db)).rejects.toMatchObject({
        messageKey,
      });
    }
    const past = giveAssignment({ ...base, terms: terms([newsroom.writer.personId], inHours(-1)) }, db);
    await expect(past).rejects.toMatchObject({ messageKey: "deadline-past" });
  });

  test("stands on the desk of everybody asked; the next due comes first", async () => {
    const { db } = current();
    const actor = await hire(db, "Reporter Sibuk", ["reporter"]);
    const later = await giveAssignment(
      { actor: newsroom.editor, subject: subject("Nanti"), terms: terms([actor.personId], inHours(9)) },
      db,
    );
    const sooner = await give("Segera", [actor.personId, newsroom.writer.personId]);
    expect((await assignmentsOf(actor, db)).map(({ id }) => id)).toEqual([sooner.storyId, later.storyId]);
    expect((await assignmentsOf(newsroom.writer, db)).map(({ id }) => id)).toContain(sooner.storyId);
    const all = await candidates({ pitcherOf: null }, db);
    expect(all.find(({ id }) => id === actor.personId)?.open).toBe(2);
    expect(all.some(({ id }) => id === newsroom.contributor.personId)).toBe(false);
  });

  test("is begun in one press: title, section, place and the names of those who accepted are there", async () => {
    const { db } = current();
    const { reporter, writer } = newsroom;
    const { storyId } = await give("Jembatan ambruk", [writer.personId, reporter.personId]);
    await answerAssignment({ actor: reporter, storyId, answer: "accepted", reason: "" }, db);
    await startWriting({ actor: writer, storyId, expectedVersion: 1 }, db);
    const { content } = await openDraft(db, storyId);
    expect(content).toMatchObject({
      title: "Jembatan ambruk",
      sectionId: newsroom.sectionId,
      place: "Muara Bulian",
      bylineIds: [writer.personId, reporter.personId],
    });
    expect(await rowOf(storyId)).toMatchObject({ state: "draft", writerId: writer.personId });
    const again = startWriting({ actor: reporter, storyId, expectedVersion: 1 }, db);
    await expect(again).rejects.toMatchObject({ code: "stale" });
  });

  test("who cannot says why and lets go of it; the last one leaves it with the editor", async () => {
    const { db } = current();
    const { reporter, writer, editor } = newsroom;
    const { storyId } = await give("Konferensi pers", [writer.personId, reporter.personId]);
    const cannot = (actor: typeof writer, reason: string) =>
      answerAssignment({ actor, storyId, answer: "cannot", reason }, db);
    await expect(cannot(writer, " . ")).rejects.toMatchObject({ messageKey: "cannot-reason-missing" });
    await cannot(writer, "Sedang di Sarolangun");
    expect(await writersOf(storyId)).toEqual([reporter.personId]);
    expect((await rowOf(storyId)).writerId).toBe(reporter.personId);
    expect(await plannedStory(writer, storyId, db)).toBeNull();
    await expect(cannot(writer, "Lagi")).rejects.toMatchObject({ code: "not-found" });
    await cannot(reporter, "Sakit");
    expect((await rowOf(storyId)).writerId).toBe(editor.personId);
    const hand = await assignmentsInHand(editor, db);
    expect(hand.find(({ id }) => id === storyId)?.assignees.map(({ answer }) => answer)).toEqual([
      "cannot",
      "cannot",
    ]);
    const events = await planningOf(storyId, db);
    expect(events.map(({ event }) => event)).toEqual([
      "assignment.cannot",
      "assignment.cannot",
      "assignment.terms",
      "assignment.give",
    ]);
    expect(events[0]).toMatchObject({ reason: "Sakit", name: reporter.name });
    expect([...(events[2]?.people ?? [])].sort()).toEqual([writer.name, reporter.name].sort());
  });

  test("nobody answers for another, and a stranger is told that there is nothing", async () => {
    const { db } = current();
    const { storyId } = await give("Sidang", [newsroom.writer.personId]);
    for (const actor of [newsroom.reporter, newsroom.editor, newsroom.contributor]) {
      const answer = answerAssignment({ actor, storyId, answer: "accepted", reason: "" }, db);
      await expect(answer).rejects.toMatchObject({ code: "not-found" });
    }
  });

  test("that was begun or called off is no longer answered", async () => {
    const { db } = current();
    const { storyId } = await give("Sidang lanjutan", [newsroom.writer.personId]);
    await startWriting({ actor: newsroom.writer, storyId, expectedVersion: 1 }, db);
    const late = answerAssignment({ actor: newsroom.writer, storyId, answer: "cannot", reason: "Sakit" }, db);
    await expect(late).rejects.toMatchObject({ code: "conflict" });
  });
});

describe("a hand-over", () => {
  test("takes the story from one and gives it to another, also when it is being written", async () => {
    const { db } = current();
    const { editor, reporter, writer } = newsroom;
    const { storyId } = await give("Kebakaran", [writer.personId]);
    const begun = await startWriting({ actor: writer, storyId, expectedVersion: 1 }, db);
    const since = (await rowOf(storyId)).stateSince;
    await reassignStory(
      { actor: editor, storyId, expectedVersion: begun.version, terms: terms([reporter.personId]) },
      db,
    );
    expect(await writersOf(storyId)).toEqual([reporter.personId]);
    const row = await rowOf(storyId);
    expect(row).toMatchObject({ state: "draft", writerId: reporter.personId });
    expect(row.stateSince).toEqual(since);
    expect(mayReadStory(writer, { ...row, writerIds: [reporter.personId] }).allowed).toBe(false);
  });

  test("keeps the answers of those who stay and asks again who had said that they cannot", async () => {
    const { db } = current();
    const { editor, reporter, writer } = newsroom;
    const { storyId } = await give("Lomba", [writer.personId, reporter.personId]);
    await answerAssignment({ actor: writer, storyId, answer: "accepted", reason: "" }, db);
    await answerAssignment({ actor: reporter, storyId, answer: "cannot", reason: "Libur" }, db);
    await reassignStory(
      {
        actor: editor,
        storyId,
        expectedVersion: 1,
        terms: terms([writer.personId, reporter.personId], inHours(8)),
      },
      db,
    );
    const rows = await db.select().from(assignees).where(eq(assignees.storyId, storyId));
    expect(Object.fromEntries(rows.map((row) => [row.personId, row.answer]))).toEqual({
      [writer.personId]: "accepted",
      [reporter.personId]: "asked",
    });
    expect(await writersOf(storyId)).toEqual([reporter.personId, writer.personId].sort());
  });

  test("of a draft that nobody was asked for gives it a deadline, and does not touch its words", async () => {
    const { db } = current();
    const { storyId, version } = await storyInState(db, newsroom, "draft", "Draf sendiri");
    const request = { actor: newsroom.editor, storyId, expectedVersion: version };
    const written = reassignStory(
      { ...request, terms: terms([newsroom.writer.personId]), subject: subject("Judul lain") },
      db,
    );
    await expect(written).rejects.toMatchObject({ messageKey: "subject-is-written" });
    const before = await openDraft(db, storyId);
    await reassignStory({ ...request, terms: terms([newsroom.writer.personId]) }, db);
    expect(await openDraft(db, storyId)).toEqual(before);
    const [plan] = await db.select().from(assignments).where(eq(assignments.storyId, storyId));
    expect(plan?.deadlineAt).toBeInstanceOf(Date);
  });

  test("into a section that the editor does not answer for is refused", async () => {
    const { db } = current();
    const { storyId, version } = await storyInState(db, newsroom, "assigned");
    const away = reassignStory(
      {
        actor: newsroom.editor,
        storyId,
        expectedVersion: version,
        terms: terms([newsroom.writer.personId]),
        subject: { ...subject("Tugas"), sectionId: newsroom.otherSectionId },
      },
      db,
    );
    await expect(away).rejects.toMatchObject({ code: "forbidden" });
  });
});

test("what waits is counted: an assignment for who was asked, a pitch for the editors of its section alone", async () => {
  const { db } = current();
  const asked = await hire(db, "Reporter Baru", ["reporter"]);
  const waiting = (actor: typeof asked) => countWaiting(actor, db);
  const before = await Promise.all(
    [asked, newsroom.editor, newsroom.otherEditor, newsroom.managingEditor].map(waiting),
  );
  await give("Dihitung", [asked.personId]);
  await pitchStory({ actor: asked, subject: subject("Usulan dihitung"), why: "Sebab", happensAt: null }, db);
  const after = await Promise.all(
    [asked, newsroom.editor, newsroom.otherEditor, newsroom.managingEditor].map(waiting),
  );
  expect(after.map((count, index) => count - (before[index] ?? 0))).toEqual([1, 1, 0, 1]);
});

test("a draft that was asked for carries its deadline into every list of the desk; the next due comes first", async () => {
  const { db } = current();
  const writer = await hire(db, "Penulis Tenggat", ["reporter"]);
  const ask = async (title: string, hours: number) => {
    const { storyId } = await giveAssignment(
      { actor: newsroom.editor, subject: subject(title), terms: terms([writer.personId], inHours(hours)) },
      db,
    );
    await startWriting({ actor: writer, storyId, expectedVersion: 1 }, db);
    return storyId;
  };
  const later = await ask("Nanti ditulis", 9);
  const sooner = await ask("Segera ditulis", 2);
  const { drafts } = await myStories(writer, db);
  expect(drafts.map(({ id }) => id)).toEqual([sooner, later]);
  expect(drafts[0]?.deadlineAt).toBeInstanceOf(Date);
});

test("an editor assigns in their own sections, a managing editor in all, a reporter in none", async () => {
  const { db } = current();
  const ids = async (actor: typeof newsroom.editor) =>
    (await sectionsToAssignIn(actor, db)).map(({ id }) => id).sort();
  expect(await ids(newsroom.editor)).toEqual([newsroom.sectionId]);
  expect(await ids(newsroom.managingEditor)).toEqual([newsroom.sectionId, newsroom.otherSectionId].sort());
  expect(await ids(newsroom.reporter)).toEqual([]);
});

test("the database takes no answer without its time, no refusal without its reason, no assignment without a deadline", async () => {
  const { db } = current();
  const { storyId } = await give("Batas", [newsroom.writer.personId]);
  for (const change of [
    sql`update assignees set answer = 'accepted' where story_id = ${storyId}`,
    sql`update assignees set answer = 'cannot', answered_at = now() where story_id = ${storyId}`,
    sql`update assignments set deadline_at = null where story_id = ${storyId}`,
    sql`update assignments set brief = repeat('a', 2001) where story_id = ${storyId}`,
  ]) {
    await expect(db.execute(change)).rejects.toThrow();
  }
});
