import { sql } from "drizzle-orm";
import { beforeAll, expect, test } from "vitest";
import { redirects } from "#db/schema/publications.ts";
import { useTestDatabase } from "#db/testing/test-database.ts";
import { frontPage } from "#newsroom/front/published.ts";
import { addReads } from "#newsroom/reads/commands/add-reads.ts";
import { relatedStories } from "#newsroom/related/published.ts";
import { writerAt } from "#newsroom/staff/published.ts";
import {
  latestStories,
  monthsWithStories,
  mostReadStories,
  movedTo,
  neighboursOfStory,
  readAlsoOfBody,
  storiesForNewsSitemap,
  storiesOfDay,
  storiesOfMonth,
  storiesOfSection,
  storiesOfTopic,
  storiesOfWriter,
  storyAt,
  topicAt,
  withdrawnStoryAt,
} from "#newsroom/stories/published.ts";
import { openNewspaper } from "./testing/publish.ts";

const current = useTestDatabase();
let paper: Awaited<ReturnType<typeof openNewspaper>>;
const hiddenTitles = ["Terjadwal besok", "Masih embargo", "Sudah dicabut"];

beforeAll(async () => {
  paper = await openNewspaper(current().db);
  await paper.publish({ title: "Lama dan terbuka", tag: "Sungai", minutesFromNow: -60 });
  await paper.publish({ title: "Baru dan terbuka", tag: "Sungai" });
  await paper.publish({ title: "Isi berbayar", kind: "advertorial", minutesFromNow: -20 });
  await paper.publish({ title: "Terjadwal besok", minutesFromNow: 24 * 60, tag: "Sungai" });
  await paper.publish({ title: "Masih embargo", embargoMinutesFromNow: 60, tag: "Rahasia" });
  await paper.publish({ title: "Sudah dicabut", withdrawn: true, tag: "Sungai" });
});

function open(slug: string) {
  return storyAt({ sectionSlug: paper.sectionSlug, slug }, current().db);
}

test.each(hiddenTitles)("“%s” is in no list, feed, sitemap or page of readers", async (title) => {
  const { db } = current();
  const topic = await topicAt("sungai", db);
  const story = await open("baru-dan-terbuka");
  if (!topic || !story) throw new Error("the open story is missing");
  const everything = await Promise.all([
    latestStories({ limit: 100 }, db),
    storiesOfSection({ sectionId: paper.sectionId, page: 1 }, db),
    storiesOfTopic({ tagId: topic.id, page: 1 }, db),
    storiesOfWriter({ personId: paper.writerId, page: 1 }, db),
    frontPage(db),
    relatedStories(story, db),
    neighboursOfStory(story, db),
    storiesForNewsSitemap(db),
    storiesOfMonth({ month: new Date().toISOString().slice(0, 7) }, db),
    storiesOfDay({ date: new Date().toISOString().slice(0, 10), timeZone: "UTC" }, db),
    mostReadStories({ limit: 10 }, db),
  ]);
  expect(JSON.stringify(everything)).not.toContain(title);
  expect(JSON.stringify(everything)).toContain("Baru dan terbuka");
  expect(await open(title.toLowerCase().replaceAll(" ", "-"))).toBeNull();
});

test("a scheduled story is open from the moment that its time is reached, without a job", async () => {
  const { db } = current();
  const { storyId, slug } = await paper.publish({ title: "Tepat pada waktunya", minutesFromNow: 5 });
  expect(await open(slug)).toBeNull();
  await db.execute(sql`update publications set visible_at = now() where story_id = ${storyId}`);
  expect((await open(slug))?.storyId).toBe(storyId);
});

test("an embargo holds a story back also after its time, and lets go by itself", async () => {
  const { db } = current();
  const { storyId, slug } = await paper.publish({ title: "Menunggu embargo", embargoMinutesFromNow: 5 });
  expect(await open(slug)).toBeNull();
  await db.execute(
    sql`update publications set embargo_until = now() - interval '1 second' where story_id = ${storyId}`,
  );
  expect((await open(slug))?.storyId).toBe(storyId);
});

test("a withdrawn story says its ground and reason, never its words", async () => {
  const gone = await withdrawnStoryAt(
    { sectionSlug: paper.sectionSlug, slug: "sudah-dicabut" },
    current().db,
  );
  expect(gone).toMatchObject({ ground: "decency", note: "Alasan redaksi." });
  expect(JSON.stringify(gone)).not.toContain("Isi berita");
});

test("withdrawing before the time was reached tells readers nothing", async () => {
  const { slug } = await paper.publish({
    title: "Batal sebelum tayang",
    minutesFromNow: 60,
    withdrawn: true,
  });
  expect(await withdrawnStoryAt({ sectionSlug: paper.sectionSlug, slug }, current().db)).toBeNull();
});

test("an old address leads to the story, but not to one that is not public yet", async () => {
  const { db } = current();
  const shown = await open("baru-dan-terbuka");
  const hidden = await paper.publish({ title: "Belum saatnya", minutesFromNow: 60 });
  await db.insert(redirects).values([
    { path: "/lama/satu", storyId: shown?.storyId ?? "" },
    { path: "/lama/dua", storyId: hidden.storyId },
  ]);
  expect(await movedTo("/lama/satu", db)).toBe(shown?.path);
  expect(await movedTo("/lama/dua", db)).toBeNull();
});

test("“Baca juga” of a story that is not public is left out", async () => {
  const { db } = current();
  const hidden = await paper.publish({ title: "Nanti dulu", minutesFromNow: 60 });
  const shown = await open("baru-dan-terbuka");
  const body = {
    type: "doc" as const,
    content: [hidden.storyId, shown?.storyId ?? ""].map((storyId) => ({
      type: "readAlso" as const,
      attrs: { storyId, title: "judul lama" },
    })),
  };
  expect([...(await readAlsoOfBody({ body }, db)).values()]).toEqual([
    { path: shown?.path, title: "Baru dan terbuka" },
  ]);
});

test("lists are newest first, and stories next to each other know it", async () => {
  const { db } = current();
  const { stories } = await storiesOfSection({ sectionId: paper.sectionId, page: 1 }, db);
  const times = stories.map(({ publishedAt }) => publishedAt.getTime());
  expect(times).toEqual([...times].sort((a, b) => b - a));
  const old = await open("lama-dan-terbuka");
  expect(old && (await neighboursOfStory(old, db))).toMatchObject({
    previous: null,
    next: { title: "Isi berbayar" },
  });
});

test("of stories that come out in the same minute each has one place, and whoever walks back meets all", async () => {
  const { db } = current();
  const own = await openNewspaper(db);
  const at = new Date(Date.now() - 3_600_000);
  for (const title of ["Serentak satu", "Serentak dua", "Serentak tiga"]) await own.publish({ title, at });
  await own.publish({ title: "Yang lama", minutesFromNow: -120 });
  const { stories } = await storiesOfSection({ sectionId: own.sectionId, page: 1 }, db);
  const walked: string[] = [];
  for (let path: string | undefined = stories[0]?.path; path && walked.length < 9; ) {
    walked.push(path);
    const [, sectionSlug = "", slug = ""] = path.split("/");
    const story = await storyAt({ sectionSlug, slug }, db);
    path = story ? (await neighboursOfStory(story, db)).previous?.path : undefined;
  }
  expect(walked).toEqual(stories.map((story) => story.path));
});

test("paid content is never popular and never news", async () => {
  const { db } = current();
  const paid = await open("isi-berbayar");
  const news = await open("lama-dan-terbuka");
  const hour = new Date(Math.floor(Date.now() / 3_600_000) * 3_600_000);
  await addReads(db, [
    { storyId: paid?.storyId ?? "", hour, reads: 900, suspect: 0 },
    { storyId: news?.storyId ?? "", hour, reads: 3, suspect: 0 },
  ]);
  expect((await mostReadStories({ limit: 5 }, db)).map(({ title }) => title)).toEqual(["Lama dan terbuka"]);
  expect((await storiesForNewsSitemap(db)).map(({ title }) => title)).not.toContain("Isi berbayar");
});

test("reads that look made by a program make nothing popular, and neither do those of last week", async () => {
  const hour = new Date();
  const [pushed, old, liked] = await Promise.all(
    ["Didorong program", "Ramai dulu", "Disukai pembaca"].map((title) => paper.publish({ title })),
  );
  if (!pushed || !old || !liked) throw new Error("the stories are missing");
  const undo = new Error("as it was");
  await current()
    .db.transaction(async (tx) => {
      await addReads(tx, [
        { storyId: pushed.storyId, hour, reads: 1, suspect: 9_000 },
        {
          storyId: old.storyId,
          hour: new Date(hour.getTime() - 8 * 24 * 3_600_000),
          reads: 9_000,
          suspect: 0,
        },
        { storyId: liked.storyId, hour, reads: 2_000, suspect: 0 },
      ]);
      const titles = (await mostReadStories({ limit: 5 }, tx)).map(({ title }) => title);
      expect(titles[0]).toBe("Disukai pembaca");
      expect(titles.at(-1)).toBe("Didorong program");
      expect(titles).not.toContain("Ramai dulu");
      throw undo;
    })
    .catch((failure: unknown) => expect(failure).toBe(undo));
});

test("what was read days ago makes way for what is read today, and a section has its own", async () => {
  const { db } = current();
  const other = await openNewspaper(db);
  const [early, late, elsewhere] = await Promise.all([
    paper.publish({ title: "Ramai lima hari lalu" }),
    paper.publish({ title: "Ramai hari ini" }),
    other.publish({ title: "Ramai di kanal lain" }),
  ]);
  const hour = (daysAgo: number) => new Date(Date.now() - daysAgo * 24 * 3_600_000);
  const undo = new Error("as it was");
  await db
    .transaction(async (tx) => {
      await addReads(tx, [
        { storyId: early?.storyId ?? "", hour: hour(5), reads: 900, suspect: 0 },
        { storyId: late?.storyId ?? "", hour: hour(0), reads: 90, suspect: 0 },
        { storyId: elsewhere?.storyId ?? "", hour: hour(0), reads: 50, suspect: 0 },
      ]);
      const titles = async (sectionSlug: string | null) =>
        (await mostReadStories({ limit: 3, sectionSlug }, tx)).map(({ title }) => title);
      expect((await titles(null)).slice(0, 2)).toEqual(["Ramai hari ini", "Ramai di kanal lain"]);
      expect(await titles(other.sectionSlug)).toEqual(["Ramai di kanal lain"]);
      expect(await titles("tidak-ada")).toEqual([]);
      throw undo;
    })
    .catch((failure: unknown) => expect(failure).toBe(undo));
});

test("a withdrawn story leaves the popular ones at once, though their order is kept for a minute", async () => {
  const { db } = current();
  expect(await mostReadStories({ limit: 5 }, db)).toHaveLength(1);
  const { storyId = "" } = (await open("lama-dan-terbuka")) ?? {};
  await db.execute(
    sql`update publications set withdrawn_at = now(), withdrawal_ground = 'sara', withdrawal_note = 'x' where story_id = ${storyId}`,
  );
  expect(await mostReadStories({ limit: 5 }, db)).toEqual([]);
  await db.execute(
    sql`update publications set withdrawn_at = null, withdrawal_ground = null, withdrawal_note = null where story_id = ${storyId}`,
  );
});

test("a person has a page once a public story carries their name", async () => {
  const { db } = current();
  expect((await writerAt(paper.writerSlug, db))?.name).toBe("Siti Rahma");
  const other = await openNewspaper(db);
  await other.publish({ title: "Belum tayang juga", minutesFromNow: 60 });
  expect(await writerAt(other.writerSlug, db)).toBeNull();
});

test("only months with public stories have a sitemap", async () => {
  const { db } = current();
  const { storyId } = await paper.publish({ title: "Tiga bulan lalu" });
  await db.execute(
    sql`update publications set visible_at = '2026-03-15 00:00+07' where story_id = ${storyId}`,
  );
  const months = await monthsWithStories(db);
  expect(months.at(-1)).toEqual({ month: "2026-03", parts: 1 });
  expect(months.map(({ month }) => month)).not.toContain("2026-04");
});

test("a month with more stories than a sitemap holds has parts, and what comes out moves none to another", async () => {
  const { db } = current();
  const month = "2026-02";
  const place = async (title: string, day: number) => {
    const { storyId } = await paper.publish({ title });
    const at = `${month}-0${day} 00:00+00`;
    await db.execute(
      sql`update publications set visible_at = ${at}::timestamptz where story_id = ${storyId}`,
    );
  };
  for (const day of [1, 2, 3, 4, 5]) await place(`Bagian ${day}`, day);
  const partsOf = async () =>
    (await monthsWithStories(db, 2)).find((found) => found.month === month)?.parts ?? 0;
  const titles = async (part: number) =>
    (await storiesOfMonth({ month, part }, db, 2)).map(({ title }) => title);
  expect(await partsOf()).toBe(3);
  expect([await titles(1), await titles(2), await titles(3), await titles(4)]).toEqual([
    ["Bagian 1", "Bagian 2"],
    ["Bagian 3", "Bagian 4"],
    ["Bagian 5"],
    [],
  ]);
  await place("Bagian 6", 6);
  expect(await titles(1)).toEqual(["Bagian 1", "Bagian 2"]);
  expect(await titles(3)).toEqual(["Bagian 5", "Bagian 6"]);
  expect(await monthsWithStories(db)).toContainEqual({ month, parts: 1 });
});

test("a month's sitemap is read along its index, and months are counted from the index alone", async () => {
  const { rows } = await current().db.transaction(async (tx) => {
    await tx.execute(sql`set local enable_seqscan = off`);
    await tx.execute(sql`set local enable_bitmapscan = off`);
    return tx.execute<{ "QUERY PLAN": string }>(
      sql`explain select title from public_stories where published_at >= '2026-02-01' and published_at < '2026-03-01'
        order by published_at asc nulls first, story_id desc limit 50000`,
    );
  });
  const plan = rows.map((row) => row["QUERY PLAN"]).join("\n");
  expect(plan).toContain("publications_visible_idx");
  expect(plan).not.toContain("Sort");
});

test("a list is read along its index, not sorted", async () => {
  const { rows } = await current().db.transaction(async (tx) => {
    await tx.execute(sql`set local enable_seqscan = off`);
    return tx.execute<{ "QUERY PLAN": string }>(
      sql`explain select title from public_stories where section_id = ${paper.sectionId} order by published_at desc nulls last, story_id limit 5`,
    );
  });
  const plan = rows.map((row) => row["QUERY PLAN"]).join("\n");
  expect(plan).toContain("publications_section_visible_idx");
  expect(plan).not.toContain("Sort");
});
