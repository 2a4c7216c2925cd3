import { eq } from "drizzle-orm";
import { beforeAll, describe, expect, it } from "vitest";
import { sections } from "#db/schema/sections.ts";
import { siteSettings } from "#db/schema/settings.ts";
import { people } from "#db/schema/staff.ts";
import { drafts, stories, storyWriters } from "#db/schema/stories.ts";
import { useTestDatabase } from "#db/testing/test-database.ts";
import { boardPageSize, deskVersion, lanesOfBoard, storiesOnBoard } from "#newsroom/board/queries.ts";
import { type BoardFilter, statesOfStage, wholeBoard } from "#newsroom/board/schema.ts";
import { historyOf, revisionOf } from "#newsroom/history/queries.ts";
import { namesIn, reviewOf } from "#newsroom/review/queries.ts";
import { overdueStories } from "#newsroom/schedule/queries.ts";
import type { PersonActor, Role } from "#newsroom/staff/types.ts";
import { approveStory } from "#newsroom/workflow/commands/approve-story.ts";
import { returnStory } from "#newsroom/workflow/commands/return-story.ts";
import { submitStory } from "#newsroom/workflow/commands/submit-story.ts";
import { createStory } from "./commands/create-story.ts";
import { emptyContent } from "./empty-content.ts";
import { mayReadStory } from "./policy.ts";
import { myStories, storiesAwaitingReview, storiesReadyToPublish, storyForStaff } from "./queries.ts";

const database = useTestDatabase();
const actors: Record<string, PersonActor> = {};
let daerah = "";
let politik = "";

async function person(key: string, roles: Role[], sectionIds: string[] = []): Promise<PersonActor> {
  const name = key.charAt(0).toUpperCase() + key.slice(1);
  const [row] = await database()
    .db.insert(people)
    .values({ email: `${key}@contoh.example`, name, slug: key, passwordHash: "x" })
    .returning({ id: people.id });
  const actor: PersonActor = { kind: "person", personId: row?.id ?? "", name, roles, sectionIds };
  actors[key] = actor;
  return actor;
}

function content(title: string, text: string) {
  return {
    ...emptyContent(),
    title,
    sectionId: daerah,
    body: {
      type: "doc" as const,
      content: [{ type: "paragraph" as const, content: [{ type: "text" as const, text }] }],
    },
  };
}

const of = (key: string): PersonActor => {
  const actor = actors[key];
  if (!actor) throw new Error(`no actor ${key}`);
  return actor;
};

beforeAll(async () => {
  const { db } = database();
  await db.insert(siteSettings).values({ name: "Warta Uji" });
  const rows = await db
    .insert(sections)
    .values([
      { slug: "daerah", name: "Daerah" },
      { slug: "politik", name: "Politik" },
    ])
    .returning({ id: sections.id });
  daerah = rows[0]?.id ?? "";
  politik = rows[1]?.id ?? "";
  await person("masrul", ["reporter"]);
  await person("lisa", ["reporter"]);
  await person("zul", ["contributor"]);
  await person("retno", ["editor"], [daerah]);
  await person("hendra", ["managing-editor"]);
  await person("dimas", ["administrator"]);
});

describe("lists of the desk", () => {
  it("hold exactly what their reader may open, for every role and state that needs no revision", async () => {
    const { db } = database();
    for (const state of ["draft", "changes-requested", "spiked"] as const) {
      for (const writer of ["masrul", "zul"]) {
        for (const sectionId of [daerah, politik, null]) {
          const [row] = await db
            .insert(stories)
            .values({ state, writerId: of(writer).personId, sectionId, title: `${writer} ${state}` })
            .returning({ id: stories.id });
          await db.insert(storyWriters).values({ storyId: row?.id ?? "", personId: of(writer).personId });
        }
      }
    }
    const all = await db.select().from(stories);
    const writers = await db.select().from(storyWriters);
    for (const actor of Object.values(actors)) {
      const mayOpen = all
        .filter((story) => {
          const writerIds = writers.filter((row) => row.storyId === story.id).map((row) => row.personId);
          return mayReadStory(actor, { ...story, writerIds }).allowed;
        })
        .map(({ id }) => id)
        .sort();
      const page = await storiesOnBoard(actor, wholeBoard, db);
      expect(page.stories.map(({ id }) => id).sort(), actor.name).toEqual(mayOpen);
      const lanes = await lanesOfBoard(actor, wholeBoard, db);
      const inLanes = lanes.flatMap((lane) => lane.stories.map(({ id }) => id));
      expect(mayOpen, actor.name).toEqual(expect.arrayContaining(inLanes));
      for (const { id } of all) {
        expect((await storyForStaff(actor, id, db)) !== null, `${actor.name} ${id}`).toBe(
          mayOpen.includes(id),
        );
      }
    }
  });

  it("find a title by a part of it, and read a percent sign as a percent sign", async () => {
    const { db } = database();
    const actor = of("hendra");
    const { storyId } = await createStory(
      { actor: of("lisa"), content: content("Harga karet naik 100% di Tebo", "a") },
      db,
    );
    const found = async (text: string) =>
      (await storiesOnBoard(actor, { ...wholeBoard, text }, db)).stories.map(({ id }) => id);
    expect(await found("KARET naik")).toEqual([storyId]);
    expect(await found("100%")).toEqual([storyId]);
    expect(await found("10%")).toEqual([]);
  });

  it("filter by stage, section and writer", async () => {
    const { db } = database();
    const page = await storiesOnBoard(
      of("hendra"),
      { ...wholeBoard, state: "writing", section: "politik", writer: "zul" },
      db,
    );
    expect(page.stories.length).toBe(2);
    expect(page.stories.every((story) => statesOfStage.writing.includes(story.state))).toBe(true);
    expect(new Set(page.stories.map((story) => `${story.section} ${story.writer}`))).toEqual(
      new Set(["Politik Zul"]),
    );
    expect((await storiesOnBoard(of("hendra"), { ...wholeBoard, section: "tidak-ada" }, db)).stories).toEqual(
      [],
    );
  });

  it("show every story once when read page by page, also where many have one time", async () => {
    const { db } = database();
    const writerId = of("masrul").personId;
    const at = new Date("2026-01-02T03:04:05Z");
    const rows = Array.from({ length: boardPageSize + 25 }, () => ({
      writerId,
      touchedAt: at,
      sectionId: politik,
    }));
    await db.insert(stories).values(rows);
    const seen: string[] = [];
    let filter: BoardFilter = { ...wholeBoard, section: "politik" };
    for (let page = 0; page < 5; page++) {
      const { stories: part, next } = await storiesOnBoard(of("hendra"), filter, db);
      seen.push(...part.map(({ id }) => id));
      if (!next) break;
      filter = { ...filter, after: next };
    }
    expect(new Set(seen).size).toBe(seen.length);
    expect(seen.length).toBeGreaterThanOrEqual(rows.length);
  });
});

describe("a story on its way over the desk", () => {
  let storyId = "";
  let version = 1;

  it("waits for the editor of its section, and not for one who wrote it", async () => {
    const { db } = database();
    const before = await deskVersion(db);
    const draft = {
      ...content(
        "Bupati membuka jalan baru di Muaro Jambi",
        "Bupati membuka jalan sepanjang tiga kilometer.",
      ),
      bylineIds: [of("masrul").personId],
    };
    ({ storyId } = await createStory({ actor: of("masrul"), content: draft }, db));
    expect((await myStories(of("masrul"), db)).drafts.map(({ id }) => id)).toContain(storyId);
    ({ version } = await submitStory(
      { actor: of("masrul"), storyId, expectedVersion: 1, note: "Mohon cepat" },
      db,
    ));
    expect((await storiesAwaitingReview(of("retno"), db)).map(({ id }) => id)).toEqual([storyId]);
    expect((await storiesAwaitingReview(of("hendra"), db)).map(({ id }) => id)).toEqual([storyId]);
    expect(await storiesAwaitingReview(of("lisa"), db)).toEqual([]);
    expect((await myStories(of("masrul"), db)).withDesk.map(({ id }) => id)).toEqual([storyId]);
    expect(await deskVersion(db)).not.toBe(before);
  });

  it("is reviewed as it was sent, with nothing to compare the first time", async () => {
    const { db } = database();
    const review = await reviewOf(of("retno"), { storyId, baseNumber: null }, db);
    expect(review).toMatchObject({ shown: { number: 1 }, base: null, changedSinceSent: false });
    expect(review?.moves[0]).toMatchObject({
      verb: "submit",
      name: "Masrul",
      note: "Mohon cepat",
      revisionNumber: 1,
    });
    expect(review && (await namesIn([review.content], db)).people.get(of("masrul").personId)).toBe("Masrul");
  });

  it("comes back to its writer with the reason and the name of who sent it back", async () => {
    const { db } = database();
    ({ version } = await returnStory(
      { actor: of("retno"), storyId, expectedVersion: version, reason: "Tambahkan tanggapan warga." },
      db,
    ));
    const { wanted } = await myStories(of("masrul"), db);
    expect(wanted).toHaveLength(4);
    expect(wanted.find(({ id }) => id === storyId)).toMatchObject({
      returnedBy: "Retno",
      reason: "Tambahkan tanggapan warga.",
    });
  });

  it("tells its history to those who may read it and to nobody else", async () => {
    const { db } = database();
    const history = await historyOf(of("masrul"), storyId, db);
    expect(history?.moves.map(({ verb }) => verb)).toEqual(["return", "submit"]);
    expect(history?.revisions.map(({ number }) => number)).toEqual([1]);
    expect((await revisionOf(of("masrul"), { storyId, number: 1 }, db))?.content.title).toContain("Bupati");
    for (const other of ["lisa", "zul", "dimas"]) {
      expect(await historyOf(of(other), storyId, db), other).toBeNull();
      expect(await revisionOf(of(other), { storyId, number: 1 }, db), other).toBeNull();
      expect(await reviewOf(of(other), { storyId, baseNumber: null }, db), other).toBeNull();
    }
    expect(await revisionOf(of("masrul"), { storyId, number: 99 }, db)).toBeNull();
  });

  it("is approved only as its editor read it, and then shown as it was pinned", async () => {
    const { db } = database();
    ({ version } = await submitStory({ actor: of("masrul"), storyId, expectedVersion: version }, db));
    const seenDraft = (await reviewOf(of("retno"), { storyId, baseNumber: null }, db))?.draftVersion ?? 0;
    await db
      .update(drafts)
      .set({ version: seenDraft + 1 })
      .where(eq(drafts.storyId, storyId));
    const request = { actor: of("retno"), storyId, expectedVersion: version };
    await expect(approveStory({ ...request, seenDraft }, db)).rejects.toMatchObject({
      code: "stale",
      messageKey: "draft-changed-meanwhile",
    });
    ({ version } = await approveStory({ ...request, seenDraft: seenDraft + 1 }, db));
    const review = await reviewOf(of("lisa"), { storyId, baseNumber: null }, db);
    expect(review).toMatchObject({ shown: { number: 1 }, story: { state: "approved", version } });
    expect((await storiesReadyToPublish(of("retno"), db)).map(({ id }) => id)).toEqual([storyId]);
    expect(await storiesReadyToPublish(of("lisa"), db)).toEqual([]);
  });

  it("is overdue when its time has passed and nothing happened", async () => {
    const { db } = database();
    const [row] = await db
      .insert(stories)
      .values({
        writerId: of("lisa").personId,
        state: "scheduled",
        publishAt: new Date(Date.now() - 120_000),
        approvedRevisionId: (await historyOf(of("hendra"), storyId, db))?.revisions[0]?.id ?? null,
      })
      .returning({ id: stories.id });
    expect((await overdueStories(of("hendra"), db)).map(({ id }) => id)).toEqual([row?.id]);
    expect(await overdueStories(of("zul"), db)).toEqual([]);
  });
});
