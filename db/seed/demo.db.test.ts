import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { count, eq, notInArray, sql } from "drizzle-orm";
import { afterAll, beforeAll, expect, test } from "vitest";
import * as Y from "yjs";
import { media } from "#db/schema/media.ts";
import { publicStories } from "#db/schema/public-stories.ts";
import { revisions } from "#db/schema/revisions.ts";
import { siteSettings } from "#db/schema/settings.ts";
import { people as peopleTable } from "#db/schema/staff.ts";
import { drafts, stories } from "#db/schema/stories.ts";
import { useTestDatabase } from "#db/testing/test-database.ts";
import { openDiskStorage } from "#lib/storage/disk-storage.ts";
import { readDraftContent } from "#newsroom/drafts/document.ts";
import { draftProblems } from "#newsroom/drafts/problems.ts";
import { fitsPassword } from "#newsroom/staff/password.ts";
import { parseStoryContent } from "#newsroom/stories/schema.ts";
import { plannedStates } from "#newsroom/workflow/rules.ts";
import { addDemoAvif } from "./add-avif.ts";
import { seedDemo } from "./demo.ts";
import { drawDemoPictures } from "./draw-pictures.ts";
import { openKeptDrawings } from "./kept-drawings.ts";
import { fileNameOf } from "./media-rows.ts";
import { demoPassword, people } from "./people.ts";
import { drawPicture } from "./pictures/draw.ts";
import { pictureNames } from "./pictures/names.ts";
import { scenes } from "./pictures/scenes.ts";

const current = useTestDatabase();
const now = new Date();
let signIns: Awaited<ReturnType<typeof seedDemo>> = null;
let folder = "";

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "redaksi-demo-"));
  signIns = await seedDemo(current().db, { now });
});
afterAll(() => rm(folder, { recursive: true, force: true }));

test("an empty database becomes a newspaper with a front page's worth of public stories", async () => {
  const [shown] = await current().db.select({ stories: count() }).from(publicStories);
  expect(shown?.stories).toBe(46);
  const bySection = await current()
    .db.select({ slug: publicStories.sectionSlug, stories: count() })
    .from(publicStories)
    .groupBy(publicStories.sectionSlug);
  expect(bySection).toHaveLength(11);
});

test("the desk has stories in every state that a working newsroom has", async () => {
  const rows = await current()
    .db.select({ state: stories.state, stories: count() })
    .from(stories)
    .groupBy(stories.state);
  expect(Object.fromEntries(rows.map((row) => [row.state, row.stories]))).toEqual({
    pitch: 2,
    assigned: 3,
    draft: 5,
    "in-review": 3,
    "changes-requested": 2,
    approved: 2,
    scheduled: 3,
    published: 45,
    "update-in-review": 1,
    withdrawn: 1,
  });
});

test("every sign-in that is shown opens", async () => {
  expect(signIns).toHaveLength(people.length);
  const rows = await current().db.select({ hash: peopleTable.passwordHash }).from(peopleTable);
  expect(await fitsPassword(demoPassword, rows[0]?.hash ?? null)).toBe(true);
});

test("every revision is whole content and every draft reads as content that the desk takes", async () => {
  const kept = await current().db.select({ content: revisions.content }).from(revisions);
  for (const { content } of kept) expect(parseStoryContent(content)).toEqual(content);
  const begun = await current()
    .db.select({ document: drafts.document })
    .from(drafts)
    .innerJoin(stories, eq(stories.id, drafts.storyId))
    .where(notInArray(stories.state, [...plannedStates]));
  for (const { document } of begun) {
    const draft = new Y.Doc();
    Y.applyUpdate(draft, document);
    expect(draftProblems(readDraftContent(draft)).filter(({ blocking }) => blocking)).toEqual([]);
  }
});

test("no story approved itself, nothing happened in the future, and no date was left unfilled", async () => {
  const { rows } = await current().db.execute<{ own: number; future: number; unfilled: number }>(sql`select
    (select count(*)::int from moves m join story_writers w on w.story_id = m.story_id and w.person_id = m.person_id where m.verb in ('approve', 'publish-update')) as own,
    (select count(*)::int from moves where at > now()) as future,
    (select count(*)::int from revisions where content::text like '%{day%') as unfilled`);
  expect(rows[0]).toEqual({ own: 0, future: 0, unfilled: 0 });
});

test("a database that is not empty is left as it is", async () => {
  await current().db.update(siteSettings).set({ name: "Koran Lain" });
  expect(await seedDemo(current().db, { now })).toEqual(signIns);
  const [settings] = await current().db.select().from(siteSettings);
  expect(settings?.name).toBe("Koran Lain");
  const [told] = await current().db.select({ stories: count() }).from(stories);
  expect(told?.stories).toBe(67);
});

test("the pictures are drawn once, and readers then have them in JPEG, WebP and AVIF", async () => {
  const storage = openDiskStorage(folder);
  // Drawing all of them says no more and takes long: two are left to be drawn.
  const left = pictureNames.slice(-2).map(fileNameOf);
  await current().db.update(media).set({ bytes: 1 }).where(notInArray(media.fileName, left));
  const kept = await openKeptDrawings(path.join(folder, "kept"));
  expect(await drawDemoPictures(current().db, storage, kept)).toBe(2);
  expect(await drawDemoPictures(current().db, storage, kept)).toBe(0);
  expect(await addDemoAvif(current().db, storage, kept)).toBe(2);
  expect(await addDemoAvif(current().db, storage, kept)).toBe(0);
  const ready = await current().db.select().from(media).where(eq(media.state, "ready"));
  expect(ready.map(({ fileName }) => fileName).sort()).toEqual(left.sort());
  for (const picture of ready) {
    expect(picture.renditions).toHaveLength(12);
    for (const { width, format, bytes } of picture.renditions) {
      expect(await storage.size(`renditions/${picture.token}/${width}.${format}`)).toBe(bytes);
    }
  }
}, 60_000);

test("what was drawn once is taken from then on, by another newsroom and after a restart too", async () => {
  const root = path.join(folder, "kept-apart");
  const take = async (make: () => Promise<string>) => (await openKeptDrawings(root)).take("batik", make);
  expect(await take(async () => "drawn")).toBe("drawn");
  expect(await take(() => Promise.reject(new Error("drawn again")))).toBe("drawn");
});

test("a picture drawn twice is the same to the last pixel", async () => {
  const [one, other] = [await drawPicture("batik"), await drawPicture("batik")];
  expect(one.data.equals(other.data)).toBe(true);
});

test("every picture has a scene of its own", () => {
  const drawn = pictureNames.map((name) => scenes[name]());
  expect(new Set(drawn).size).toBe(pictureNames.length);
  for (const svg of drawn) expect(svg).not.toMatch(/NaN|undefined/);
});
