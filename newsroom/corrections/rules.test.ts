import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { askedLimit, contactLimit, nameLimit, readerWrongLimit, rightLimit, wrongLimit } from "./limits.ts";
import {
  addressOfStory,
  cleanCorrection,
  cleanRequest,
  clockOfRequest,
  correctionProblem,
  hoursFor,
  isReceipt,
  isSettled,
  linkProblem,
  reasonProblem,
  requestProblems,
  stateAfterStep,
} from "./rules.ts";
import { type CorrectionText, type RequestForm, requestStates } from "./types.ts";

const now = new Date("2026-11-29T05:00:00Z");
const inHours = (hours: number) => new Date(now.getTime() + hours * 3_600_000);

describe("the clock of a request", () => {
  test("gives complaints 2 × 24 hours, and rights of reply no more", () => {
    expect(hoursFor("complaint")).toBe(48);
    expect(hoursFor("right-of-correction")).toBe(48);
    expect(hoursFor("right-of-reply")).toBeLessThanOrEqual(48);
  });

  test.each([
    [48, { kind: "left", hours: 48 }],
    [0.01, { kind: "left", hours: 1 }],
    [0, { kind: "overdue", hours: 0 }],
    [-0.5, { kind: "overdue", hours: 0 }],
    [-5, { kind: "overdue", hours: 5 }],
  ])("%s hours before its end it says %o", (hours, clock) => {
    expect(clockOfRequest({ state: "new", dueAt: inHours(hours) }, now)).toEqual(clock);
    expect(clockOfRequest({ state: "taken", dueAt: inHours(hours) }, now)).toEqual(clock);
  });

  test("stands still once the request is settled", () => {
    for (const state of ["answered", "refused"] as const)
      expect(clockOfRequest({ state, dueAt: inHours(-100) }, now)).toEqual({ kind: "settled" });
  });
});

test("the steps of a request lead where the table says, and nowhere else", () => {
  const table = {
    take: { new: "taken", taken: "taken", answered: null, refused: null },
    answer: { new: "answered", taken: "answered", answered: null, refused: null },
    refuse: { new: "refused", taken: "refused", answered: null, refused: null },
    reopen: { new: null, taken: null, answered: "taken", refused: "taken" },
  } as const;
  for (const verb of ["take", "answer", "refuse", "reopen"] as const)
    for (const state of requestStates) expect(stateAfterStep(verb, state)).toBe(table[verb][state]);
  expect(requestStates.filter(isSettled)).toEqual(["answered", "refused"]);
});

describe("a correction", () => {
  const text: CorrectionText = {
    kind: "erratum",
    wrong: "214 keluarga",
    right: "241 keluarga",
    apology: true,
  };

  test.each([
    [{}, null],
    [{ wrong: " … " }, "correction-wrong-missing"],
    [{ right: "\u200e\n" }, "correction-right-missing"],
    [{ wrong: "a".repeat(wrongLimit + 1) }, "correction-wrong-too-long"],
    [{ wrong: "a".repeat(wrongLimit) }, null],
    [{ right: "a".repeat(rightLimit + 1) }, "correction-right-too-long"],
    [{ right: " 214  keluarga " }, "correction-same"],
  ])("with %o has the problem %s", (change, key) => {
    expect(correctionProblem(cleanCorrection({ ...text, ...change }))?.key ?? null).toBe(key);
  });

  test("keeps its lines, without control and bidi characters, and cleaning it twice changes nothing", () => {
    const wrong = "Satu\u0000\u202e dua\r\n\r\n\r\n\r\ntiga\u0007 ";
    expect(cleanCorrection({ ...text, wrong }).wrong).toBe("Satu dua\n\ntiga");
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (typed) => {
        const once = cleanCorrection({ ...text, wrong: typed });
        expect(cleanCorrection(once)).toEqual(once);
      }),
    );
  });
});

test("a reason must say something, and not too much", () => {
  expect(reasonProblem("123")?.key).toBe("register-reason-missing");
  expect(reasonProblem("Salah berita")).toBeNull();
  expect(reasonProblem("a".repeat(1_001))?.key).toBe("note-too-long");
});

describe("a reader's form", () => {
  const whole: RequestForm = {
    kind: "complaint",
    story: "https://warta.example/daerah/jalan-lingkar",
    name: "Siti Aminah",
    contact: "siti@contoh.id",
    wrong: "Namanya keliru",
    asked: "Betulkan namanya",
  };

  test.each([
    [{}, {}],
    [{ contact: "+62 812-3456-7890" }, {}],
    [{ kind: "lain" }, { kind: "kind-missing" }],
    [{ story: "  " }, { story: "story-missing" }],
    [{ name: "—" }, { name: "name-missing" }],
    [{ name: "a".repeat(nameLimit + 1) }, { name: "name-too-long" }],
    [{ contact: "" }, { contact: "contact-missing" }],
    [{ contact: "siti di contoh" }, { contact: "contact-malformed" }],
    [{ contact: `${"a".repeat(contactLimit)}@b.id` }, { contact: "contact-too-long" }],
    [{ wrong: "" }, { wrong: "wrong-missing" }],
    [{ wrong: "a".repeat(readerWrongLimit + 1) }, { wrong: "wrong-too-long" }],
    [{ asked: "a".repeat(askedLimit + 1) }, { asked: "asked-too-long" }],
    [
      { kind: "", name: "", asked: "" },
      { kind: "kind-missing", name: "name-missing", asked: "asked-missing" },
    ],
  ])("with %o must be mended at %o", (change, problems) => {
    expect(requestProblems(cleanRequest({ ...whole, ...change }))).toEqual(problems);
  });

  test("loses control and bidi characters in its one-line fields", () => {
    const clean = cleanRequest({ ...whole, name: "Siti\u202e\u0000\nAminah", contact: "\u2066a@b.id" });
    expect(clean).toMatchObject({ name: "Siti Aminah", contact: "a@b.id" });
  });
});

test.each([
  ["https://warta.example/daerah/jalan-lingkar", "daerah/jalan-lingkar"],
  ["http://localhost:3502/daerah/jalan-lingkar/?utm_source=wa#isi", "daerah/jalan-lingkar"],
  ["warta.example/daerah/jalan-lingkar", "daerah/jalan-lingkar"],
  ["/daerah/jalan-lingkar", "daerah/jalan-lingkar"],
  ["Daerah/Jalan-Lingkar", "daerah/jalan-lingkar"],
  ["https://warta.example/daerah", null],
  ["https://warta.example/", null],
  ["/daerah/../rahasia/x", null],
  ["berita tentang jalan", null],
  ["javascript:alert(1)", null],
])("%s names the story %s", (typed, address) => {
  const found = addressOfStory(typed);
  expect(found ? `${found.sectionSlug}/${found.slug}` : null).toBe(address);
});

test("a receipt number holds eight signs that cannot be mistaken", () => {
  expect(isReceipt("k7qf-29mb")).toBe(true);
  for (const word of ["", "k7qf29mb", "K7QF-29MB", "k1qf-29mb", "koqf-29mb", "k7qf-29mbx", "kuqf-29mb"])
    expect(isReceipt(word), word).toBe(false);
});

describe("a link", () => {
  const old = { storyId: "a", publishedAt: inHours(-5), unverified: true };
  const young = { storyId: "b", publishedAt: inHours(-1), unverified: false };

  test.each([
    ["right-of-reply", young, old, null],
    ["right-of-reply", young, { ...old, unverified: false }, null],
    ["right-of-reply", old, old, "link-same-story"],
    ["right-of-reply", old, young, "link-older-story"],
    ["update", young, old, null],
    ["update", young, { ...old, unverified: false }, "link-target-verified"],
    ["update", { ...young, unverified: true }, old, "link-source-unverified"],
  ] as const)("of the kind %s", (kind, from, to, key) => {
    expect(linkProblem(kind, from, to)?.key ?? null).toBe(key);
  });
});
