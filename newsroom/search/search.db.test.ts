import { sql } from "drizzle-orm";
import { beforeAll, expect, test } from "vitest";
import { useTestDatabase } from "#db/testing/test-database.ts";
import { openNewspaper } from "#newsroom/stories/published/testing/publish.ts";
import { learnWords } from "./commands/learn-words.ts";
import { noFilters, type SearchFilters } from "./filters.ts";
import { plainWords } from "./plain-words.ts";
import { askStories } from "./published.ts";

const current = useTestDatabase();
let paper: Awaited<ReturnType<typeof openNewspaper>>;

beforeAll(async () => {
  paper = await openNewspaper(current().db);
  const { publish } = paper;
  await publish({
    title: "Jembatan gantung dibuka kembali",
    text: "Warga menyambut pembangunan jalan.",
    minutesFromNow: -50,
  });
  await publish({
    title: "Harga cabai turun",
    text: "Pasokan dari Kerinci lancar setelah hujan reda.",
    minutesFromNow: -40,
  });
  await publish({
    title: "Pasar ikan ditata",
    text: "Pedagang membangun lapak baru. Jembatan di dekatnya dicat.",
    minutesFromNow: -30,
  });
  await publish({
    title: "Gubernur membuka pelatihan",
    text: "Turun ke desa, harga pupuk dibahas, cabai ditanam.",
    minutesFromNow: -20,
  });
  await publish({ title: "Rahasia tambang emas", text: "Belum boleh dibaca siapa pun.", minutesFromNow: 60 });
  await publish({
    title: "Tanda <script>alert(1)</script> & kutip",
    text: `Uji <img src=x onerror=alert(2)> aneh & "kutip" sekali.`,
  });
  await learnWords(100, current().db);
});

async function titles(typed: string, filters: Partial<SearchFilters> = {}): Promise<string[]> {
  const asked = { typed, filters: { ...noFilters, ...filters }, page: 1 };
  const { answers } = await askStories(asked, current().db);
  return answers.map(({ story }) => story.title);
}

test("words are found by their stem", async () => {
  expect(await titles("bangun")).toEqual(["Pasar ikan ditata", "Jembatan gantung dibuka kembali"]);
  expect(await titles("membangun")).toHaveLength(2);
});

test("a headline weighs more than the text", async () => {
  expect((await titles("jembatan"))[0]).toBe("Jembatan gantung dibuka kembali");
});

test("the newest comes first among equals", async () => {
  const { publish } = paper;
  await publish({ title: "Lomba perahu hari pertama", minutesFromNow: -9 });
  await publish({ title: "Lomba perahu hari kedua", minutesFromNow: -5 });
  expect(await titles("lomba perahu")).toEqual(["Lomba perahu hari kedua", "Lomba perahu hari pertama"]);
});

test("a headline that says just the question comes first, however old and whatever else says it more", async () => {
  const asked = "Pasar terapung dibuka";
  await paper.publish({ title: asked, at: new Date("2019-03-04T05:00:00Z") });
  await paper.publish({
    title: `${asked} kembali hari ini`,
    text: "Pasar terapung dibuka. Pasar terapung dibuka.",
  });
  await paper.publish({ title: "Wisata", text: "Pasar terapung dibuka. ".repeat(9) });
  expect((await titles(asked.toUpperCase()))[0]).toBe(asked);
});

test("words next to each other as they were asked weigh more than words apart", async () => {
  await paper.publish({ title: "Kabar pertama", text: "Minyak wangi dari daun goreng.", minutesFromNow: -3 });
  await paper.publish({ title: "Kabar kedua", text: "Harga minyak goreng naik.", minutesFromNow: -4 });
  expect((await titles("minyak goreng"))[0]).toBe("Kabar kedua");
});

test("a phrase in quotes is found as written, and a word can be left out", async () => {
  expect(await titles('"harga cabai"')).toEqual(["Harga cabai turun"]);
  expect(await titles("cabai -gubernur")).toEqual(["Harga cabai turun"]);
});

test("days without a word are asked for too, and words left out of them", async () => {
  const all = await titles("hari ini");
  expect(all).toContain("Harga cabai turun");
  const rest = await titles("hari ini -cabai");
  expect(rest).toEqual(
    all.filter((title) => !["Harga cabai turun", "Gubernur membuka pelatihan"].includes(title)),
  );
  expect(await titles("jembatan", { from: "1971-01-01", to: "1971-01-15" })).toEqual([]);
});

test("words too common to ask for do not narrow the answer", async () => {
  expect(await titles("harga cabai yang untuk dari adalah")).toContain("Harga cabai turun");
  expect(await titles("yang")).toEqual([]);
});

test("a misspelt word is corrected, and the correction is said", async () => {
  const result = await askStories({ typed: "jembtan gantng", filters: noFilters, page: 1 }, current().db);
  expect(result.corrected).toBe("jembatan gantung");
  expect(result.answers[0]?.story.title).toBe("Jembatan gantung dibuka kembali");
  expect((await askStories({ typed: "gubenrur", filters: noFilters, page: 1 }, current().db)).corrected).toBe(
    "gubernur",
  );
});

test("what is not public is not found, not counted and never offered as a correction", async () => {
  for (const typed of ["tambang emas", "rahasia", "tambng"]) {
    const result = await askStories({ typed, filters: noFilters, page: 1 }, current().db);
    expect(result).toMatchObject({ count: 0, answers: [] });
    expect(result.corrected ?? "").not.toContain("tambang");
  }
});

test("marks stand around the words that answer, and the text stays text", async () => {
  const { answers } = await askStories({ typed: "kutip aneh", filters: noFilters, page: 1 }, current().db);
  const parts = answers[0]?.snippet ?? [];
  expect(parts.filter(({ marked }) => marked).map(({ text }) => text)).toEqual(["aneh", "kutip"]);
  expect(parts.map(({ text }) => text).join("")).toContain(
    'Uji <img src=x onerror=alert(2)> aneh & "kutip" sekali',
  );
});

test("a section, a kind and a name narrow the answers, and each count says what a press on it finds", async () => {
  const { db } = current();
  const other = await openNewspaper(db);
  await other.publish({ title: "Jembatan lama di kota", kind: "opinion" });
  const ask = (filters: Partial<SearchFilters>) =>
    askStories({ typed: "jembatan", filters: { ...noFilters, ...filters }, page: 1 }, db);
  for (const filters of [
    { section: other.sectionSlug },
    { kind: "opinion" as const },
    { writer: other.writerSlug },
  ]) {
    const narrowed = await ask(filters);
    expect(narrowed.answers.map(({ story }) => story.title)).toEqual(["Jembatan lama di kota"]);
  }
  const { counts } = await ask({ section: other.sectionSlug });
  for (const [section, count] of counts.sections) expect((await ask({ section })).count).toBe(count);
  expect(counts.sections.get(paper.sectionSlug)).toBe(2);
  expect((await ask({ section: "tidak-ada" })).count).toBe(0);
});

test("days narrow the answers, whichever span holds them", async () => {
  const { db } = current();
  await paper.publish({ title: "Tongkang kandas lama", at: new Date("2019-05-06T03:00:00Z") });
  await paper.publish({ title: "Tongkang kandas lagi", at: new Date("2021-05-06T17:30:00Z") });
  const found = (from: string | null, to: string | null) => titles("tongkang", { from, to });
  expect(await found("2019-05-06", "2019-05-06")).toEqual(["Tongkang kandas lama"]);
  // Half past midnight of the next day in Jakarta.
  expect(await found("2021-05-07", "2021-05-07")).toEqual(["Tongkang kandas lagi"]);
  expect(await found(null, "2020-12-31")).toEqual(["Tongkang kandas lama"]);
  expect(await found("2019-01-01", null)).toHaveLength(2);
  expect(await titles("tongkang", { period: "year" })).toEqual([]);
  expect(await titles("tongkang", { order: "newest" })).toEqual([
    "Tongkang kandas lagi",
    "Tongkang kandas lama",
  ]);
  expect((await askStories({ typed: "tongkang", filters: noFilters, page: 1 }, db)).counts.writers).toEqual([
    { slug: paper.writerSlug, name: "Siti Rahma", count: 2 },
  ]);
});

test("one misspelt word is corrected though the others are found, and no story with all words is better than none", async () => {
  const ask = (typed: string) => askStories({ typed, filters: noFilters, page: 1 }, current().db);
  expect(await ask("harga cabay")).toMatchObject({ corrected: "harga cabai", loosened: null });
  const some = await ask("jembatan xqzyw kerinci");
  expect(some.loosened).toBe("some");
  expect(some.answers.length).toBeGreaterThan(0);
  expect((await ask("xqzyw")).count).toBe(0);
});

test("a word misspelt in a story too is found, and the usual one is offered beside it", async () => {
  for (let number = 1; number <= 10; number += 1) {
    await paper.publish({ title: `Pelabuhan ramai hari ke-${number}`, minutesFromNow: -number });
  }
  await paper.publish({ title: "Catatan kecil", text: "Kapal merapat di pelabuan lama." });
  await learnWords(100, current().db);
  const ask = (typed: string) => askStories({ typed, filters: noFilters, page: 1 }, current().db);
  expect(await ask("pelabuan")).toMatchObject({ count: 1, corrected: null, meant: "pelabuhan" });
  expect((await ask("pelabuhan")).meant).toBeNull();
});

test("a name and a topic in the question are offered as pages", async () => {
  await paper.publish({ title: "Lomba gambus digelar", tag: "Musik Gambus" });
  const ask = (typed: string) => askStories({ typed, filters: noFilters, page: 1 }, current().db);
  expect((await ask("lomba musik gambus")).topics).toEqual([{ slug: "musik-gambus", name: "Musik Gambus" }]);
  expect((await ask("tulisan siti rahma")).writers.map(({ name }) => name)).toContain("Siti Rahma");
});

test("a correction, a move to another section and a withdrawal are searched at once", async () => {
  const { db } = current();
  const { storyId, revisionId } = await paper.publish({ title: "Musang tersesat di pasar" });
  expect(await titles("musang")).toHaveLength(1);
  const other = await openNewspaper(db);
  const better = await other.publish({ title: "Luwak tersesat di pasar" });
  await db.execute(sql`delete from publications where story_id = ${better.storyId}`);
  await db.execute(
    sql`update publications set revision_id = ${better.revisionId}, section_id = ${other.sectionId} where story_id = ${storyId}`,
  );
  expect(await titles("musang")).toEqual([]);
  expect(await titles("luwak", { section: other.sectionSlug })).toEqual(["Luwak tersesat di pasar"]);
  const withdraw = sql`update publications set withdrawn_at = now(), withdrawal_ground = 'sara', withdrawal_note = 'x' where story_id = ${storyId}`;
  await db.execute(withdraw);
  const { rows } = await db.execute(sql`select from story_search where story_id = ${storyId}`);
  expect(rows).toEqual([]);
  await db.execute(
    sql`update publications set withdrawn_at = null, withdrawal_ground = null, withdrawal_note = null, revision_id = ${revisionId} where story_id = ${storyId}`,
  );
  expect(await titles("musang")).toHaveLength(1);
});

test("a question is cut into words as the index cuts a text", async () => {
  for (const text of [
    "R.S.U.D. Raden, Jum'at Covid-19 covid19 Rp25.000 H.M. Yusuf",
    "José 1.250.000 anak-anak 22/11/2026 3,5 A1B “kutip” – dan… 5.2.1 e-KTP No. 5",
  ]) {
    const { rows } = await current().db.execute<{ text: string }>(sql`select search_text(${text}) as text`);
    expect(plainWords(text).join(" ")).toBe(rows[0]?.text);
  }
});

test("a very long question is cut", async () => {
  for (const typed of ["x".repeat(5000), "kata ".repeat(2000)]) {
    const result = await askStories({ typed, filters: noFilters, page: 1 }, current().db);
    expect(result.question.length).toBeLessThanOrEqual(120);
  }
});

test.each([
  "",
  "   ",
  '"',
  '""',
  "'",
  "' or 1=1 --",
  "a & | ! <-> (",
  "\0\u202e\ud800",
  "%",
  "\\",
  "-",
  "or",
  "or or",
  "((((",
  "<script>",
  "\ue000\ue001",
  ":*",
  "jembatan:*A",
])("the question %j is answered and breaks nothing", async (typed) => {
  const result = await askStories({ typed, filters: noFilters, page: 1 }, current().db);
  expect(result.question.length).toBeLessThanOrEqual(120);
});
