import { beforeAll, expect, test } from "vitest";
import { useTestDatabase } from "#db/testing/test-database.ts";
import { openNewspaper } from "#newsroom/stories/published/testing/publish.ts";
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
});

async function titles(typed: string, sectionSlug: string | null = null): Promise<string[]> {
  const { answers } = await askStories({ typed, sectionSlug, page: 1 }, current().db);
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

test("a phrase in quotes is found as written, and a word can be left out", async () => {
  expect(await titles('"harga cabai"')).toEqual(["Harga cabai turun"]);
  expect(await titles("cabai -gubernur")).toEqual(["Harga cabai turun"]);
});

test("words too common to ask for do not narrow the answer", async () => {
  expect(await titles("harga cabai yang untuk dari adalah")).toContain("Harga cabai turun");
  expect(await titles("yang")).toEqual([]);
});

test("a misspelt word is corrected, and the correction is said", async () => {
  const result = await askStories({ typed: "jembtan gantng", sectionSlug: null, page: 1 }, current().db);
  expect(result.corrected).toBe("jembatan gantung");
  expect(result.answers[0]?.story.title).toBe("Jembatan gantung dibuka kembali");
  expect((await askStories({ typed: "gubenrur", sectionSlug: null, page: 1 }, current().db)).corrected).toBe(
    "gubernur",
  );
});

test("what is not public is not found, not counted and never offered as a correction", async () => {
  for (const typed of ["tambang emas", "rahasia", "tambng"]) {
    const result = await askStories({ typed, sectionSlug: null, page: 1 }, current().db);
    expect(result).toMatchObject({ count: 0, answers: [] });
    expect(result.corrected ?? "").not.toContain("tambang");
  }
});

test("marks stand around the words that answer, and the text stays text", async () => {
  const { answers } = await askStories({ typed: "kutip aneh", sectionSlug: null, page: 1 }, current().db);
  const parts = answers[0]?.snippet ?? [];
  expect(parts.filter(({ marked }) => marked).map(({ text }) => text)).toEqual(["aneh", "kutip"]);
  expect(parts.map(({ text }) => text).join("")).toContain(
    'Uji <img src=x onerror=alert(2)> aneh & "kutip" sekali',
  );
});

test("a section narrows the answers, and counts stay for all sections", async () => {
  const elsewhere = await askStories({ typed: "jembatan", sectionSlug: "kanal-lain", page: 1 }, current().db);
  expect(elsewhere.count).toBe(0);
  expect(elsewhere.bySection.get(paper.sectionSlug)).toBe(2);
});

test("a very long question is cut", async () => {
  for (const typed of ["x".repeat(5000), "kata ".repeat(2000)]) {
    const result = await askStories({ typed, sectionSlug: null, page: 1 }, current().db);
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
  const result = await askStories({ typed, sectionSlug: null, page: 1 }, current().db);
  expect(result.question.length).toBeLessThanOrEqual(120);
});
