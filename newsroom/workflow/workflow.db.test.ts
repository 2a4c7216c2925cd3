import { asc, eq, sql } from "drizzle-orm";
import { beforeAll, describe, expect, test } from "vitest";
import * as Y from "yjs";
import { moves } from "#db/schema/history.ts";
import { publicStories } from "#db/schema/public-stories.ts";
import { publications, redirects } from "#db/schema/publications.ts";
import { revisions } from "#db/schema/revisions.ts";
import { siteSettings } from "#db/schema/settings.ts";
import { drafts, stories } from "#db/schema/stories.ts";
import {
  completeContent,
  hire,
  openTestNewsroom,
  storyInState,
  type TestNewsroom,
} from "#db/testing/newsroom.ts";
import { useTestDatabase } from "#db/testing/test-database.ts";
import { RedaksiError } from "#lib/errors.ts";
import { newId } from "#lib/new-id.ts";
import {
  acceptPitch,
  cancelAssignment,
  declinePitch,
  takeBackPitch,
} from "#newsroom/assignments/commands/answer-pitch.ts";
import { assignStory, reassignStory } from "#newsroom/assignments/commands/assign-story.ts";
import { startWriting } from "#newsroom/assignments/commands/start-writing.ts";
import { writeDraft } from "#newsroom/drafts/write-document.ts";
import { publishDueStories } from "#newsroom/schedule/commands/publish-due-stories.ts";
import type { Actor, PersonActor } from "#newsroom/staff/types.ts";
import { chooseSlug } from "#newsroom/stories/address.ts";
import { createStory } from "#newsroom/stories/commands/create-story.ts";
import { emptyContent } from "#newsroom/stories/empty-content.ts";
import { approveFirst, approveUpdateFirst } from "./commands/approve-first.ts";
import { approveStory } from "./commands/approve-story.ts";
import { adoptEdit, discardEdit, editApproved, reopenStory } from "./commands/edit-approved.ts";
import { handOverReview } from "./commands/hand-over-review.ts";
import { publishStory } from "./commands/publish-story.ts";
import { recallStory, recallUpdate } from "./commands/recall-story.ts";
import { returnStory, returnUpdate } from "./commands/return-story.ts";
import { rescheduleStory, scheduleStory, unscheduleStory } from "./commands/schedule-story.ts";
import { spikeStory, unspikeStory } from "./commands/spike-story.ts";
import { submitStory, submitUpdate } from "./commands/submit-story.ts";
import { takeUpReview } from "./commands/take-up-review.ts";
import { discardUpdate, openUpdate, publishUpdate } from "./commands/update-story.ts";
import { reinstateStory, withdrawStory } from "./commands/withdraw-story.ts";
import { houseAtFirst } from "./house.ts";
import type { MoveOutcome, MoveRequest } from "./move-story.ts";
import { mayMove } from "./policy.ts";
import { stateAfter, storyStates, type Verb, verbs } from "./rules.ts";

const current = useTestDatabase();
let newsroom: TestNewsroom;
/** Another editor of the newsroom's section. */
let colleague: PersonActor;
beforeAll(async () => {
  newsroom = await openTestNewsroom(current().db);
  colleague = await hire(current().db, "Redaktur Kedua", ["editor"], [newsroom.sectionId]);
});

/** An assignment for the newsroom's writer, until tomorrow. */
const terms = () => ({
  personIds: [newsroom.writer.personId],
  deadlineAt: tomorrow(),
  happensAt: null,
  brief: "Temui pedagang",
});
const tomorrow = () => new Date(Date.now() + 24 * 60 * 60_000);

/** Every verb through its own command, with everything that it needs. */
const commands: Record<Exclude<Verb, "publish-due">, (request: MoveRequest) => Promise<MoveOutcome>> = {
  "accept-pitch": (request) => acceptPitch(request, current().db),
  "decline-pitch": (request) => declinePitch({ ...request, reason: "Sudah diliput" }, current().db),
  "take-back-pitch": (request) => takeBackPitch(request, current().db),
  assign: (request) => assignStory({ ...request, terms: terms() }, current().db),
  reassign: (request) => reassignStory({ ...request, terms: terms() }, current().db),
  "cancel-assignment": (request) => cancelAssignment({ ...request, reason: "Acara batal" }, current().db),
  "start-writing": (request) => startWriting(request, current().db),
  submit: (request) => submitStory(request, current().db),
  recall: (request) => recallStory(request, current().db),
  return: (request) => returnStory({ ...request, reason: "Lengkapi" }, current().db),
  "hand-over": (request) => handOverReview({ ...request, colleagueId: colleague.personId }, current().db),
  "approve-first": (request) => approveFirst(request, current().db),
  approve: (request) => approveStory(request, current().db),
  reopen: (request) => reopenStory(request, current().db),
  "edit-approved": (request) => editApproved(request, current().db),
  "adopt-edit": (request) => adoptEdit(request, current().db),
  "discard-edit": (request) => discardEdit(request, current().db),
  schedule: (request) => scheduleStory({ ...request, publishAt: tomorrow() }, current().db),
  reschedule: (request) => rescheduleStory({ ...request, publishAt: tomorrow() }, current().db),
  unschedule: (request) => unscheduleStory(request, current().db),
  publish: (request) => publishStory(request, current().db),
  "open-update": (request) => openUpdate(request, current().db),
  "submit-update": (request) => submitUpdate(request, current().db),
  "recall-update": (request) => recallUpdate(request, current().db),
  "return-update": (request) => returnUpdate({ ...request, reason: "Lengkapi" }, current().db),
  "approve-update-first": (request) => approveUpdateFirst(request, current().db),
  "publish-update": (request) => publishUpdate(request, current().db),
  "discard-update": (request) => discardUpdate(request, current().db),
  withdraw: (request) => withdrawStory({ ...request, ground: "sara", reason: "Menyinggung" }, current().db),
  reinstate: (request) => reinstateStory({ ...request, reason: "Keliru" }, current().db),
  spike: (request) => spikeStory({ ...request, reason: "Tidak relevan" }, current().db),
  unspike: (request) => unspikeStory(request, current().db),
};

async function stateOf(storyId: string) {
  const [row] = await current().db.select().from(stories).where(eq(stories.id, storyId));
  if (!row) throw new Error("the story is gone");
  return row;
}

async function refusalOf(work: Promise<unknown>): Promise<RedaksiError> {
  const failure = await work.then(
    () => null,
    (reason: unknown) => reason,
  );
  if (failure instanceof RedaksiError) return failure;
  throw new Error(`expected a refusal, got ${String(failure)}`);
}

describe("the matrix of moves, through the commands", () => {
  const who = [
    "writer",
    "contributor",
    "reporter",
    "editor",
    "otherEditor",
    "managingEditor",
    "administrator",
  ] as const;

  test.each(storyStates)(
    "%s: each person's commands do what the table says, and nothing else",
    async (state) => {
      for (const name of who) {
        // One story serves all refusals of a person; each allowed move takes a story of its own.
        let story = await storyInState(current().db, newsroom, state);
        for (const verb of verbs) {
          if (verb === "publish-due") continue;
          const actor: Actor = newsroom[name];
          const row = await stateOf(story.storyId);
          const relation = { ...row, writerIds: [newsroom.writer.personId] };
          const decision = mayMove(actor, verb, relation, houseAtFirst);
          const request = { actor, storyId: story.storyId, expectedVersion: story.version };
          if (decision.allowed) {
            expect(await commands[verb](request)).toEqual({
              state: stateAfter(verb, state),
              version: story.version + 1,
            });
            story = await storyInState(current().db, newsroom, state);
          } else {
            const refusal = await refusalOf(commands[verb](request));
            expect(["not-found", "conflict", "forbidden"]).toContain(refusal.code);
            expect(await stateOf(story.storyId)).toMatchObject({ state, version: story.version });
          }
        }
      }
    },
  );
});

describe("review", () => {
  test("what the editor sends back carries its reason, and the writer's correction is a new revision", async () => {
    const { db } = current();
    const { storyId, version } = await storyInState(db, newsroom, "in-review");
    const back = await returnStory(
      { actor: newsroom.editor, storyId, expectedVersion: version, reason: "Nama kepala dinas keliru" },
      db,
    );
    await rewrite(storyId, "Jembatan desa resmi dibuka");
    await submitStory({ actor: newsroom.writer, storyId, expectedVersion: back.version, note: "Sudah" }, db);
    const log = await db.select().from(moves).where(eq(moves.storyId, storyId)).orderBy(asc(moves.at));
    expect(log.map(({ verb, note }) => [verb, note])).toEqual([
      ["submit", ""],
      ["return", "Nama kepala dinas keliru"],
      ["submit", "Sudah"],
    ]);
    const made = await db
      .select()
      .from(revisions)
      .where(eq(revisions.storyId, storyId))
      .orderBy(revisions.number);
    expect(made.map(({ title }) => title)).toEqual([
      "Jembatan desa selesai dibangun",
      "Jembatan desa resmi dibuka",
    ]);
  });

  test("a reason of nothing but spaces and signs is refused and changes nothing", async () => {
    const { storyId, version } = await storyInState(current().db, newsroom, "in-review");
    const request = { actor: newsroom.editor, storyId, expectedVersion: version };
    for (const reason of ["", "   ", "...", "\n"]) {
      expect(await refusalOf(returnStory({ ...request, reason }, current().db))).toMatchObject({
        code: "invalid",
        messageKey: "reason-missing",
      });
    }
    expect(
      await refusalOf(returnStory({ ...request, reason: "a".repeat(2_001) }, current().db)),
    ).toMatchObject({
      messageKey: "note-too-long",
    });
    expect((await stateOf(storyId)).state).toBe("in-review");
  });

  test("an incomplete story does not reach the desk", async () => {
    const { db } = current();
    const { storyId } = await createStory({ actor: newsroom.writer }, db);
    const refusal = await refusalOf(submitStory({ actor: newsroom.writer, storyId, expectedVersion: 1 }, db));
    expect(refusal).toMatchObject({ code: "invalid", messageKey: "story-incomplete" });
    expect(String(refusal.values.problems)).toContain("title-missing");
  });

  test("a story is not frozen before the server holds all that its writer sees", async () => {
    const { db } = current();
    const { storyId } = await createStory(
      { actor: newsroom.writer, content: completeContent(newsroom.sectionId) },
      db,
    );
    const ahead = new Y.Doc();
    ahead.getText("title").insert(0, "belum sampai");
    const seenVector = Y.encodeStateVector(ahead);
    const request = { actor: newsroom.writer, storyId, expectedVersion: 1, seenVector };
    expect(await refusalOf(submitStory(request, db))).toMatchObject({ messageKey: "draft-not-stored-yet" });
  });

  test("of two editors who decide at once, one is heard and the other is told what happened", async () => {
    const { db } = current();
    const { storyId, version } = await storyInState(db, newsroom, "in-review");
    const both = await Promise.allSettled([
      approveStory({ actor: newsroom.editor, storyId, expectedVersion: version }, db),
      returnStory({ actor: newsroom.managingEditor, storyId, expectedVersion: version, reason: "Tunda" }, db),
    ]);
    expect(both.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    const lost = both.find((outcome) => outcome.status === "rejected");
    expect(lost?.reason).toMatchObject({ code: "stale", messageKey: "story-moved-meanwhile" });
    expect(lost?.reason.values.name).toMatch(/^Redaktur/);
  });

  test("the first editor to take a story up holds it, and its writer can no longer recall it", async () => {
    const { db } = current();
    const { storyId, version } = await storyInState(db, newsroom, "in-review");
    await takeUpReview({ actor: newsroom.editor, storyId }, db);
    const second = await takeUpReview({ actor: newsroom.managingEditor, storyId }, db);
    expect(second.reviewerId).toBe(newsroom.editor.personId);
    const recall = recallStory({ actor: newsroom.writer, storyId, expectedVersion: version }, db);
    expect(await refusalOf(recall)).toMatchObject({ code: "forbidden", messageKey: "review-has-begun" });
  });
});

describe("schedule", () => {
  test("a scheduled story is hidden before its time and public from it on, with no job needed", async () => {
    const { db } = current();
    const { storyId, version } = await storyInState(db, newsroom, "approved");
    const request = { actor: newsroom.editor, storyId, expectedVersion: version };
    await scheduleStory({ ...request, publishAt: new Date(Date.now() + 1_200) }, db);
    expect(await isPublic(storyId)).toBe(false);
    expect(await publishDueStories(db)).not.toContain(storyId);
    await new Promise((resolve) => setTimeout(resolve, 1_300));
    expect(await isPublic(storyId)).toBe(true);
    expect((await stateOf(storyId)).state).toBe("scheduled");
    const before = await edition();
    const [first, second] = await Promise.all([publishDueStories(db), publishDueStories(db)]);
    expect([...first, ...second].filter((id) => id === storyId)).toEqual([storyId]);
    expect((await stateOf(storyId)).state).toBe("published");
    expect(await edition()).toBeGreaterThan(before);
    const brought = await db.select().from(moves).where(eq(moves.storyId, storyId));
    expect(brought.filter(({ verb }) => verb === "publish-due")).toHaveLength(1);
    const { rows } = await db.execute(sql`select * from outbox where story_id = ${storyId}`);
    expect(rows).toHaveLength(1);
  });

  test("an embargo holds a story back when its time has come", async () => {
    const { db } = current();
    const { storyId, version } = await storyInState(db, newsroom, "approved");
    const request = { actor: newsroom.editor, storyId, expectedVersion: version };
    await scheduleStory({ ...request, publishAt: new Date(Date.now() + 300), embargoUntil: tomorrow() }, db);
    await new Promise((resolve) => setTimeout(resolve, 400));
    expect(await isPublic(storyId)).toBe(false);
    expect(await publishDueStories(db)).not.toContain(storyId);
  });

  test("an embargo that has ended, is unreadable or lies years ahead is refused", async () => {
    const { storyId, version } = await storyInState(current().db, newsroom, "approved");
    const request = { actor: newsroom.editor, storyId, expectedVersion: version, publishAt: tomorrow() };
    const tries = [
      [new Date(Date.now() - 60_000), "embargo-past"],
      [new Date(Number.NaN), "embargo-malformed"],
      [new Date(Date.now() + 400 * 24 * 60 * 60_000), "time-too-far"],
    ] as const;
    for (const [embargoUntil, messageKey] of tries) {
      const scheduled = scheduleStory({ ...request, embargoUntil }, current().db);
      expect(await refusalOf(scheduled)).toMatchObject({ code: "invalid", messageKey });
    }
  });

  test("an embargo stays agreed when the schedule is stopped, and nobody publishes before it ends", async () => {
    const { db } = current();
    const { storyId, version } = await storyInState(db, newsroom, "approved");
    const as = (expectedVersion: number) => ({ actor: newsroom.editor, storyId, expectedVersion });
    const set = await scheduleStory({ ...as(version), publishAt: tomorrow(), embargoUntil: tomorrow() }, db);
    expect(await refusalOf(publishStory(as(set.version), db))).toMatchObject({ messageKey: "embargo-holds" });
    const stopped = await unscheduleStory(as(set.version), db);
    expect((await stateOf(storyId)).embargoUntil).toBeInstanceOf(Date);
    expect(await refusalOf(publishStory(as(stopped.version), db))).toMatchObject({
      messageKey: "embargo-holds",
    });
    const lifted = await scheduleStory(
      { ...as(stopped.version), publishAt: tomorrow(), embargoUntil: null },
      db,
    );
    expect((await publishStory(as(lifted.version), db)).state).toBe("published");
    expect(await isPublic(storyId)).toBe(true);
  });

  test("a time in the past, none, or years ahead is refused", async () => {
    const { storyId, version } = await storyInState(current().db, newsroom, "approved");
    const request = { actor: newsroom.editor, storyId, expectedVersion: version };
    const tries = [
      [new Date(Date.now() - 60_000), "time-past"],
      [new Date(Number.NaN), "time-malformed"],
      [new Date(Date.now() + 400 * 24 * 60 * 60_000), "time-too-far"],
    ] as const;
    for (const [publishAt, messageKey] of tries) {
      expect(await refusalOf(scheduleStory({ ...request, publishAt }, current().db))).toMatchObject({
        messageKey,
      });
    }
    expect((await stateOf(storyId)).state).toBe("approved");
  });

  test("a stopped story does not come out, and an editor who is late to stop it is told", async () => {
    const { db } = current();
    const { storyId, version } = await storyInState(db, newsroom, "scheduled");
    const stopped = await unscheduleStory({ actor: newsroom.editor, storyId, expectedVersion: version }, db);
    const jobs = await db.execute(
      sql`select 1 from graphile_worker.jobs where key = ${`publish:${storyId}`}`,
    );
    expect(jobs.rows).toHaveLength(0);
    const again = { actor: newsroom.editor, storyId, expectedVersion: stopped.version };
    const due = await scheduleStory({ ...again, publishAt: new Date(Date.now() + 300) }, db);
    await new Promise((resolve) => setTimeout(resolve, 400));
    const late = unscheduleStory({ actor: newsroom.editor, storyId, expectedVersion: due.version }, db);
    expect(await refusalOf(late)).toMatchObject({ messageKey: "already-visible" });
  });
});

describe("publication", () => {
  test("readers keep the live story while its update is written, and get it when it is approved", async () => {
    const { db } = current();
    const { storyId, version } = await storyInState(db, newsroom, "updating");
    await rewrite(storyId, "Jembatan desa rampung dibangun");
    expect(await publicTitle(storyId)).toBe("Jembatan desa selesai dibangun");
    const sent = await submitUpdate({ actor: newsroom.editor, storyId, expectedVersion: version }, db);
    const own = publishUpdate({ actor: newsroom.editor, storyId, expectedVersion: sent.version }, db);
    expect(await refusalOf(own)).toMatchObject({ messageKey: "own-story" });
    await publishUpdate({ actor: newsroom.managingEditor, storyId, expectedVersion: sent.version }, db);
    expect(await publicTitle(storyId)).toBe("Jembatan desa rampung dibangun");
    const [row] = await db.select().from(publications).where(eq(publications.storyId, storyId));
    expect(row?.updatedAt).toBeInstanceOf(Date);
    const [old, ...others] = await db.select().from(redirects).where(eq(redirects.storyId, storyId));
    expect(others).toEqual([]);
    const content = { title: "", slug: old?.path.split("/").at(-1) ?? "" };
    const sectionId = row?.sectionId ?? "";
    expect(await chooseSlug(db, storyId, content, sectionId), "it may take its own back").toBe(content.slug);
    expect(await refusalOf(chooseSlug(db, newId(), content, sectionId))).toMatchObject({
      messageKey: "slug-taken",
    });
  });

  test("a discarded update leaves the live story and puts its text back into the draft", async () => {
    const { db } = current();
    const { storyId, version } = await storyInState(db, newsroom, "updating");
    await rewrite(storyId, "Judul yang dibuang");
    await discardUpdate({ actor: newsroom.writer, storyId, expectedVersion: version }, db);
    expect((await stateOf(storyId)).title).toBe("Jembatan desa selesai dibangun");
    const kept = await db.select().from(revisions).where(eq(revisions.storyId, storyId));
    expect(kept.map(({ title }) => title)).toContain("Judul yang dibuang");
  });

  test("a withdrawn story is gone from readers, and comes back when reinstated", async () => {
    const { db } = current();
    const { storyId, version } = await storyInState(db, newsroom, "withdrawn");
    expect(await isPublic(storyId)).toBe(false);
    await reinstateStory(
      { actor: newsroom.managingEditor, storyId, expectedVersion: version, reason: "Keliru" },
      db,
    );
    expect(await isPublic(storyId)).toBe(true);
  });

  test("two stories with one title get two addresses; an address chosen by hand that is taken is refused", async () => {
    const { db } = current();
    const first = await storyInState(db, newsroom, "published", "Pasar pagi pindah");
    const second = await storyInState(db, newsroom, "published", "Pasar pagi pindah");
    expect(await slugOf(first.storyId)).toBe("pasar-pagi-pindah");
    expect(await slugOf(second.storyId)).toBe("pasar-pagi-pindah-2");
    const content = { ...completeContent(newsroom.sectionId), slug: "pasar-pagi-pindah" };
    const { storyId } = await createStory({ actor: newsroom.writer, content }, db);
    const sent = await submitStory({ actor: newsroom.writer, storyId, expectedVersion: 1 }, db);
    const approved = await approveStory(
      { actor: newsroom.editor, storyId, expectedVersion: sent.version },
      db,
    );
    const refused = publishStory({ actor: newsroom.editor, storyId, expectedVersion: approved.version }, db);
    expect(await refusalOf(refused)).toMatchObject({ code: "invalid", messageKey: "slug-taken" });
    expect((await stateOf(storyId)).state).toBe("approved");
  });
});

async function isPublic(storyId: string): Promise<boolean> {
  return (await publicTitle(storyId)) !== null;
}

async function publicTitle(storyId: string): Promise<string | null> {
  const [row] = await current()
    .db.select({ title: publicStories.title })
    .from(publicStories)
    .where(eq(publicStories.storyId, storyId));
  return row?.title ?? null;
}

async function slugOf(storyId: string): Promise<string | undefined> {
  const [row] = await current().db.select().from(publications).where(eq(publications.storyId, storyId));
  return row?.slug;
}

async function edition(): Promise<number> {
  const [row] = await current().db.select({ edition: siteSettings.edition }).from(siteSettings);
  return row?.edition ?? 0;
}

/** Writes another title into the draft, as an editor's browser would through the socket. */
async function rewrite(storyId: string, title: string): Promise<void> {
  const document = writeDraft({ ...emptyContent(), ...completeContent(newsroom.sectionId, title) });
  await current()
    .db.update(drafts)
    .set({ document: Y.encodeStateAsUpdate(document) })
    .where(eq(drafts.storyId, storyId));
}
