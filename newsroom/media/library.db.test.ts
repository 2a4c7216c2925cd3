import { eq, sql } from "drizzle-orm";
import { beforeAll, expect, test } from "vitest";
import { history } from "#db/schema/history.ts";
import type { media } from "#db/schema/media.ts";
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
import { describePicture } from "./commands/describe-picture.ts";
import { picturesForReaders } from "./published.ts";
import {
  knownCredits,
  libraryPageSize,
  pictureForStaff,
  picturesForStaff,
  picturesOfContent,
} from "./queries.ts";

const current = useTestDatabase();
let reporter: PersonActor;
let colleague: PersonActor;
let editor: PersonActor;
let contributor: PersonActor;

beforeAll(async () => {
  await insertSettings(current().db);
  reporter = await insertPerson(current().db, "rina", "reporter");
  colleague = await insertPerson(current().db, "budi", "reporter");
  editor = await insertPerson(current().db, "tuti", "editor");
  contributor = await insertPerson(current().db, "sari", "contributor");
});

const sizes = [320, 960, 1600].flatMap((width) =>
  (["avif", "webp", "jpg"] as const).map((format) => ({ format, width, height: width / 2, bytes: 10 })),
);

const insertPicture = (part: Partial<typeof media.$inferInsert> = {}) =>
  addPicture(current().db, reporter.personId, { fileName: "a.jpg", renditions: sizes, ...part });

const edition = async () => (await current().db.select().from(siteSettings))[0]?.edition ?? 0;

test("readers are given every rendition by its address, best format first", async () => {
  const { id, token } = await insertPicture({ alt: "Sawah", colour: "#336633", focalX: 0.25 });
  const waiting = await insertPicture({ state: "received", renditions: [] });
  const found = await picturesForReaders([id, id, waiting.id, newId()], current().db);
  expect([...found.keys()]).toEqual([id]);
  expect(found.get(id)).toMatchObject({
    alt: "Sawah",
    width: 1600,
    height: 800,
    src: `/media/${token}/960.jpg`,
    focal: { x: 0.25, y: 0.5 },
    colour: "#336633",
  });
  expect(found.get(id)?.sources.map(({ format }) => format)).toEqual(["avif", "webp", "jpg"]);
  expect(found.get(id)?.sources[0]?.srcset).toEqual(
    [320, 960, 1600].map((width) => ({ url: `/media/${token}/${width}.avif`, width })),
  );
});

test("the library is searched by every word, in capitals or not, and signs mean themselves", async () => {
  const { id } = await insertPicture({ caption: "Petani Muaro Pijoan", credit: "Rina 100%" });
  const ids = async (search: string) =>
    (await picturesForStaff(reporter, { search }, current().db)).pictures.map((picture) => picture.id);
  expect(await ids("pijoan PETANI rina")).toEqual([id]);
  expect(await ids("pijoan nelayan")).toEqual([]);
  expect(await ids("100%")).toEqual([id]);
  expect(await ids("pijo_n")).toEqual([]);
});

test("a contributor finds nothing of others', and one picture of others' is not found either", async () => {
  const { id } = await insertPicture();
  const own = await insertPicture({ uploadedById: contributor.personId });
  const { pictures } = await picturesForStaff(contributor, { search: "" }, current().db);
  expect(pictures.map((picture) => picture.id)).toEqual([own.id]);
  expect(await pictureForStaff(contributor, id, current().db)).toBeNull();
  expect(await pictureForStaff(colleague, id, current().db)).toMatchObject({ id, mayDescribe: false });
});

test("what was refused is told to its sender only, for a day", async () => {
  const failed = { state: "failed" as const, failure: "broken", renditions: [], caption: "ditolak" };
  const { id } = await insertPicture(failed);
  await insertPicture({ ...failed, createdAt: new Date(Date.now() - 2 * 86_400_000) });
  const seenBy = async (actor: PersonActor) =>
    (await picturesForStaff(actor, { search: "ditolak" }, current().db)).pictures.map(
      (picture) => picture.id,
    );
  expect(await seenBy(reporter)).toEqual([id]);
  expect(await seenBy(editor)).toEqual([]);
});

test("the library is narrowed to one's own, to a shape, and to what no story shows", async () => {
  const caption = "saringan";
  const upright = await insertPicture({ caption, width: 800, height: 1200 });
  const square = await insertPicture({ caption, width: 900, height: 900 });
  const wide = await insertPicture({ caption, uploadedById: colleague.personId });
  await insertStoryWithPicture(current().db, reporter, wide.id);
  const ids = async (filter: object) => {
    const { pictures } = await picturesForStaff(reporter, { search: caption, ...filter }, current().db);
    return pictures.map(({ id }) => id);
  };
  expect(await ids({})).toEqual([wide.id, square.id, upright.id]);
  expect(await ids({ mine: true })).toEqual([square.id, upright.id]);
  expect(await ids({ shape: "portrait" })).toEqual([square.id, upright.id]);
  expect(await ids({ shape: "landscape" })).toEqual([wide.id]);
  expect(await ids({ unused: true })).toEqual([square.id, upright.id]);
  expect(await ids({ unused: true, shape: "landscape" })).toEqual([]);
});

test("a picture is found by where it was taken, and by exactly its content, by those who may see it", async () => {
  const { id } = await insertPicture({ place: "Desa Tangkit, Muaro Jambi", sha256: "f".repeat(64) });
  const { pictures } = await picturesForStaff(reporter, { search: "tangkit" }, current().db);
  expect(pictures).toMatchObject([{ id, place: "Desa Tangkit, Muaro Jambi", crops: {} }]);
  const found = async (actor: PersonActor) =>
    (await picturesOfContent(actor, "f".repeat(64), current().db)).map((picture) => picture.id);
  expect([await found(colleague), await found(contributor)]).toEqual([[id], []]);
});

test("pages follow each other without gap or double", async () => {
  for (let made = 0; made < libraryPageSize + 5; made++) await insertPicture({ caption: "halaman" });
  const first = await picturesForStaff(reporter, { search: "halaman" }, current().db);
  expect(first.pictures).toHaveLength(libraryPageSize);
  const rest = await picturesForStaff(reporter, { search: "halaman", after: first.next ?? "" }, current().db);
  expect([rest.pictures.length, rest.next]).toEqual([5, null]);
  const all = [...first.pictures, ...rest.pictures].map(({ id }) => id);
  expect(new Set(all).size).toBe(libraryPageSize + 5);
  expect(all).toEqual([...all].sort().reverse());
});

test("credits used before are suggested once each, the latest first", async () => {
  await insertPicture({ credit: "Lama", createdAt: new Date(Date.now() + 1_000) });
  await insertPicture({ credit: "Baru", createdAt: new Date(Date.now() + 9_000) });
  await insertPicture({ credit: "Baru" });
  expect((await knownCredits(reporter, current().db)).slice(0, 2)).toEqual(["Baru", "Lama"]);
});

test("its sender and editors describe a picture, others do not, and each change is recorded", async () => {
  const { id } = await insertPicture();
  const change = (actor: PersonActor, caption: string) =>
    describePicture({ actor, mediaId: id, description: { caption } }, current().db);
  await change(reporter, "Satu");
  await change(editor, "Dua");
  await expect(change(colleague, "Tiga")).rejects.toMatchObject({ code: "forbidden" });
  await expect(change(contributor, "Empat")).rejects.toMatchObject({ code: "not-found" });
  expect(await pictureForStaff(reporter, id, current().db)).toMatchObject({ caption: "Dua" });
  const told = await current().db.select().from(history).where(eq(history.subjectId, id));
  expect(told.map(({ personId }) => personId)).toEqual([reporter.personId, editor.personId]);
});

test("a new focal point of a public picture reaches readers at once; of a hidden one nothing is stale", async () => {
  const { id } = await insertPicture();
  const { publish } = await insertStoryWithPicture(current().db, reporter, id);
  const before = await edition();
  const move = (x: number) =>
    describePicture({ actor: reporter, mediaId: id, description: { focal: { x, y: 0.5 } } }, current().db);
  await move(0.1);
  expect(await edition()).toBe(before);
  await publish({ visibleAt: new Date(Date.now() - 60_000) });
  await move(0.2);
  expect(await edition()).toBe(before + 1);
});

test("the database refuses a failed picture without a reason", async () => {
  const { id } = await insertPicture();
  await expect(
    current().db.execute(sql`update media set state = 'failed' where id = ${id}`),
  ).rejects.toThrow();
});
