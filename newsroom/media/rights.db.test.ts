import { eq } from "drizzle-orm";
import { beforeAll, expect, test } from "vitest";
import { history } from "#db/schema/history.ts";
import { media } from "#db/schema/media.ts";
import { revisionPictures } from "#db/schema/revisions.ts";
import { siteSettings } from "#db/schema/settings.ts";
import { useTestDatabase } from "#db/testing/test-database.ts";
import { newId } from "#lib/new-id.ts";
import {
  insertPicture as addPicture,
  insertPerson,
  insertSettings,
  insertStoryWithPicture,
} from "#server/media/testing/newsroom-rows.ts";
import type { PersonActor } from "../staff/types.ts";
import { describePictures } from "./commands/describe-pictures.ts";
import { replacePicture } from "./commands/replace-picture.ts";
import { servablePicture } from "./public-picture.ts";
import { pictureForStaff, picturesForStaff, rightsToWatch, usesOfPicture } from "./queries.ts";
import { refuseEndedRights, refuseEndedRightsOf } from "./rights.ts";

const current = useTestDatabase();
let reporter: PersonActor;
let colleague: PersonActor;
let editor: PersonActor;
let managing: PersonActor;
let contributor: PersonActor;

beforeAll(async () => {
  await insertSettings(current().db);
  reporter = await insertPerson(current().db, "rina", "reporter");
  colleague = await insertPerson(current().db, "budi", "reporter");
  editor = await insertPerson(current().db, "tuti", "editor");
  managing = await insertPerson(current().db, "maya", "managing-editor");
  contributor = await insertPerson(current().db, "sari", "contributor");
});

const insertPicture = (part: Partial<typeof media.$inferInsert> = {}) =>
  addPicture(current().db, reporter.personId, part);

/** The day that lies so many days from now, in Jakarta, where the test newsroom is. */
function day(fromNow: number): string {
  const at = new Date(Date.now() + fromNow * 86_400_000);
  return new Intl.DateTimeFormat("sv-SE", { timeZone: "Asia/Jakarta" }).format(at);
}

test("rights are free without an end, warned of for two weeks, and over after their last day", async () => {
  const ends = [null, day(30), day(15), day(14), day(0), day(-1)];
  const standings = [];
  for (const rightsUntil of ends) {
    const { id } = await insertPicture({ rightsUntil });
    standings.push((await pictureForStaff(reporter, id, current().db))?.rightsStanding);
  }
  expect(standings).toEqual(["free", "free", "free", "ending", "ending", "ended"]);
});

test("a revision is refused from the first moment after the last day, in the site's zone", async () => {
  const { id } = await insertPicture({ rightsUntil: "2026-12-03", caption: "Panen raya" });
  await insertStoryWithPicture(current().db, reporter, id);
  const [shown] = await current().db.select().from(revisionPictures).where(eq(revisionPictures.mediaId, id));
  const at = (time: string) => refuseEndedRights(current().db, shown?.revisionId ?? "", new Date(time));
  await at("2026-12-03T23:59:59+07:00");
  await expect(at("2026-12-04T00:00:00+07:00")).rejects.toMatchObject({
    code: "invalid",
    messageKey: "picture-rights-ended",
    values: { picture: "Panen raya", day: "03-12-2026" },
  });
});

test("pictures of which the rights are over are refused one by one, too", async () => {
  const over = await insertPicture({ rightsUntil: day(-1), caption: "Banjir" });
  const free = await insertPicture();
  await refuseEndedRightsOf(current().db, []);
  await refuseEndedRightsOf(current().db, [free.id]);
  await expect(refuseEndedRightsOf(current().db, [free.id, over.id])).rejects.toMatchObject({
    values: { picture: "Banjir" },
  });
});

test("the library tells what to watch, and finds by ground and by standing", async () => {
  const before = await rightsToWatch(editor, current().db);
  const caption = "saringan hak";
  const over = await insertPicture({ caption, rights: "agency", rightsUntil: day(-3) });
  const soon = await insertPicture({ caption, rights: "courtesy", rightsUntil: day(3) });
  const unsaid = await insertPicture({ caption });
  const { publish } = await insertStoryWithPicture(current().db, reporter, over.id);
  await publish({ visibleAt: new Date(Date.now() - 60_000) });
  expect(await rightsToWatch(editor, current().db)).toEqual({
    ending: before.ending + 1,
    ended: before.ended + 1,
    endedAndShown: before.endedAndShown + 1,
  });
  expect(await rightsToWatch(contributor, current().db)).toEqual({ ending: 0, ended: 0, endedAndShown: 0 });
  const found = async (filter: object) =>
    (await picturesForStaff(editor, { search: caption, ...filter }, current().db)).pictures.map(
      ({ id }) => id,
    );
  expect(await found({ standing: "ended" })).toEqual([over.id]);
  expect(await found({ standing: "ending" })).toEqual([soon.id]);
  expect(await found({ rights: "agency" })).toEqual([over.id]);
  expect(await found({ rights: "unsaid" })).toEqual([unsaid.id]);
  expect(await usesOfPicture(managing, over.id, current().db)).toMatchObject([{ live: true }]);
});

test("twins are pictures whose content the library holds twice", async () => {
  const caption = "kembar";
  const one = await insertPicture({ caption, sha256: "a".repeat(64) });
  const other = await insertPicture({ caption, sha256: "a".repeat(64) });
  await insertPicture({ caption });
  const { pictures } = await picturesForStaff(editor, { search: caption, twins: true }, current().db);
  expect(pictures.map(({ id }) => id)).toEqual([other.id, one.id]);
});

test("several pictures are described together or not at all", async () => {
  const mine = await insertPicture();
  const others = await insertPicture({ uploadedById: colleague.personId });
  const pictures = [mine, others].map(({ id }) => ({
    id,
    description: { credit: "Rina", rights: "own" as const },
  }));
  await expect(describePictures({ actor: reporter, pictures }, current().db)).rejects.toMatchObject({
    code: "forbidden",
  });
  expect(await pictureForStaff(editor, mine.id, current().db)).toMatchObject({ credit: "", rights: null });
  await describePictures({ actor: editor, pictures }, current().db);
  for (const { id } of [mine, others])
    expect(await pictureForStaff(editor, id, current().db)).toMatchObject({ credit: "Rina", rights: "own" });
});

test("a replaced picture changes places with the other: files, words and rights, and the same again takes it back", async () => {
  const old = await insertPicture({ caption: "Lama", rights: "agency" });
  const fresh = await insertPicture({ caption: "Baru", alt: "Sawah" });
  await replacePicture({ actor: editor, mediaId: old.id, withId: fresh.id }, current().db);
  const stored = async (id: string) => (await current().db.select().from(media).where(eq(media.id, id)))[0];
  const { id: _, createdAt: __, ...freshContent } = fresh;
  const { id: ___, createdAt: ____, ...oldContent } = old;
  expect(await stored(old.id)).toMatchObject({ ...freshContent, originalId: fresh.id });
  expect(await stored(fresh.id)).toMatchObject({ ...oldContent, originalId: old.id });
  await replacePicture({ actor: editor, mediaId: old.id, withId: fresh.id }, current().db);
  expect(await stored(old.id)).toMatchObject({ ...oldContent, originalId: old.id });
  const told = await current().db.select().from(history).where(eq(history.subjectId, old.id));
  expect(told.map(({ event }) => event)).toEqual(["picture.replace", "picture.replace"]);
});

test("where readers see it, the managing editor replaces it; the old files close and the new ones open", async () => {
  const old = await insertPicture();
  const fresh = await insertPicture();
  const { publish } = await insertStoryWithPicture(current().db, reporter, old.id);
  await publish({ visibleAt: new Date(Date.now() - 60_000) });
  const edition = async () => (await current().db.select().from(siteSettings))[0]?.edition ?? 0;
  const open = async (token: string) => (await servablePicture(token, current().db))?.isPublic;
  const replace = (actor: PersonActor) =>
    replacePicture({ actor, mediaId: old.id, withId: fresh.id }, current().db);
  const before = await edition();
  await expect(replace(editor)).rejects.toMatchObject({ code: "forbidden", messageKey: "shown-to-readers" });
  await expect(replace(reporter)).rejects.toMatchObject({ messageKey: "only-editors-replace" });
  expect([await open(old.token), await open(fresh.token), await edition()]).toEqual([true, false, before]);
  await replace(managing);
  expect([await open(old.token), await open(fresh.token)]).toEqual([false, true]);
  expect(await edition()).toBe(before + 1);
});

test("a picture that is missing, not ready or the same is refused and nothing changes", async () => {
  const one = await insertPicture();
  const waiting = await insertPicture({ state: "received", width: null, height: null });
  const replace = (withId: string) =>
    replacePicture({ actor: managing, mediaId: one.id, withId }, current().db);
  await expect(replace(one.id)).rejects.toMatchObject({ messageKey: "picture-same" });
  await expect(replace(waiting.id)).rejects.toMatchObject({ messageKey: "picture-not-ready" });
  await expect(replace(newId())).rejects.toMatchObject({ code: "not-found" });
  expect((await current().db.select().from(media).where(eq(media.id, one.id)))[0]).toEqual(one);
});
