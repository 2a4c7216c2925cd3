import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Front } from "#newsroom/front/arrange-front.ts";
import type { StoryCard } from "#newsroom/stories/published/types.ts";
import { confirmKey, hashOfKey, newLeaveKey } from "./keys.ts";
import { mayKeepNewsletter, mayReadNewsletter } from "./policy.ts";
import {
  chooseStories,
  emailProblem,
  formProblem,
  isKey,
  issueForReaders,
  letterTime,
  nextLetterDay,
  normalEmail,
  storiesIn,
} from "./rules.ts";

const plan = { isOn: true, hour: 6, days: [1, 2, 3, 4, 5] };
const since = new Date("2026-11-29T00:00:00Z");

function card(id: string, more: Partial<StoryCard> = {}): StoryCard {
  return {
    storyId: id,
    path: `/daerah/${id}`,
    title: `Judul ${id}`,
    kicker: "",
    dek: "",
    summary: "Ringkasan.",
    kind: "news",
    section: { slug: "daerah", name: "Daerah", accent: "teal" },
    publishedAt: new Date("2026-11-29T10:00:00Z"),
    updatedAt: null,
    coverage: null,
    writers: "",
    picture: null,
    ...more,
  };
}

function front(more: Partial<Front> = {}): Front {
  return {
    lead: card("utama"),
    seconds: [card("dua"), card("tiga")],
    blocks: [],
    latest: [],
    popular: { stories: [], counted: false },
    ...more,
  };
}

function told() {
  const content = chooseStories(front(), since);
  if (!content) throw new Error("there is something to tell");
  return content;
}

const block = (...stories: StoryCard[]) => ({ section: card("x").section, stories });

describe("addresses", () => {
  test.each([
    ["  Siti.Aminah@Contoh.ID ", "siti.aminah@contoh.id"],
    ["ｓｉｔｉ@contoh.id", "siti@contoh.id"],
    ["siti\u202e@contoh.id", "siti@contoh.id"],
  ])("%j is kept as %j", (typed, kept) => {
    expect(normalEmail(typed)).toBe(kept);
    expect(emailProblem(kept)).toBeNull();
  });

  test.each([
    "",
    "siti",
    "siti@",
    "@contoh.id",
    "siti@contoh",
    "a b@contoh.id",
    "siti..a@contoh.id",
    ".s@contoh.id",
  ])("%j is none", (typed) => {
    expect(emailProblem(normalEmail(typed))).not.toBeNull();
  });

  test.each(["siti@contoh.id\r\nBcc: semua@contoh.id", "siti@contoh.id,budi@contoh.id", "<siti@contoh.id>"])(
    "%j cannot carry a second receiver or header",
    (typed) => {
      expect(emailProblem(normalEmail(typed))).toBe("email-malformed");
    },
  );

  test("an address is in its normal form once it was brought there", () => {
    fc.assert(fc.property(fc.string(), (typed) => normalEmail(normalEmail(typed)) === normalEmail(typed)));
  });
});

describe("keys", () => {
  test("a key is 128 bits, another for each round and reader, and kept only as a digest", () => {
    const keys = [newLeaveKey(), newLeaveKey(), confirmKey("a", 1), confirmKey("a", 2), confirmKey("b", 1)];
    expect(new Set(keys).size).toBe(5);
    expect(keys.every(isKey)).toBe(true);
    expect(confirmKey("a", 1)).toBe(keys[2]);
    expect(hashOfKey(keys[2] ?? "")).not.toContain(keys[2]);
  });
  test.each(["", "abc", "G".repeat(32), "../confirm", "a".repeat(33)])("%j is none", (word) => {
    expect(isKey(word)).toBe(false);
  });
});

describe("when a letter goes out", () => {
  // 2026-11-30 is a Monday.
  test.each([
    ["2026-11-30", 5, "not-now"],
    ["2026-11-30", 6, "now"],
    ["2026-11-30", 10, "now"],
    ["2026-11-30", 11, "too-late"],
    ["2026-11-29", 6, "not-now"],
  ] as const)("on %s at %i: %s", (day, hour, time) => {
    expect(letterTime(plan, day, hour)).toBe(time);
  });
  test("never while it is off", () => {
    expect(letterTime({ ...plan, isOn: false }, "2026-11-30", 6)).toBe("not-now");
  });
  test("the next is today's while it is not made, else the next chosen day's", () => {
    expect(nextLetterDay(plan, "2026-11-30", false)).toBe("2026-11-30");
    expect(nextLetterDay(plan, "2026-11-30", true)).toBe("2026-12-01");
    expect(nextLetterDay(plan, "2026-12-04", true)).toBe("2026-12-07");
    expect(nextLetterDay({ ...plan, days: [1] }, "2026-11-30", true)).toBe("2026-12-07");
    expect(nextLetterDay({ ...plan, days: [] }, "2026-11-30", true)).toBeNull();
  });
});

describe("what a letter tells", () => {
  test("the top as readers have it, one new story of each other section, and the most read that stand nowhere else", () => {
    const old = new Date("2026-11-01T00:00:00Z");
    const content = chooseStories(
      front({
        blocks: [
          block(card("utama"), card("desa")),
          block(card("lama", { publishedAt: old })),
          block(card("iklan", { kind: "advertorial" })),
        ],
        popular: { stories: [card("desa"), card("laris", { publishedAt: old })], counted: true },
      }),
      since,
    );
    expect(content?.top.map(({ storyId }) => storyId)).toEqual(["utama", "dua", "tiga"]);
    expect(content?.sections.map(({ storyId }) => storyId)).toEqual(["desa"]);
    expect(content?.popular.map(({ storyId }) => storyId)).toEqual(["laris"]);
  });
  test("nothing where nothing is newer than the last one, or nothing is there", () => {
    const at = new Date("2026-11-28T00:00:00Z");
    const stale = [card("a", { publishedAt: at }), card("b", { publishedAt: at })];
    expect(chooseStories(front({ lead: stale[0] ?? null, seconds: stale.slice(1) }), since)).toBeNull();
    expect(chooseStories(front({ lead: null, seconds: [] }), since)).toBeNull();
  });
  test("paid content is never in it, not even where it leads", () => {
    const paid = card("iklan", { kind: "advertorial" });
    const content = chooseStories(
      front({ lead: paid, popular: { stories: [paid], counted: true }, blocks: [block(paid)] }),
      since,
    );
    expect(content && storiesIn(content)).toEqual(["dua", "tiga"]);
  });
  test("the subject is the first title, the preheader the next two", () => {
    const issue = { number: 1, day: "2026-11-30", subject: "", intro: "", content: told() };
    const all = new Set(["utama", "dua", "tiga"]);
    expect(issueForReaders(issue, all)).toMatchObject({
      subject: "Judul utama",
      preheader: "Judul dua · Judul tiga",
    });
    expect(issueForReaders({ ...issue, subject: "Kata meja" }, all)?.subject).toBe("Kata meja");
    expect(issueForReaders(issue, new Set(["dua"]))).toMatchObject({ subject: "Judul dua", preheader: "" });
    expect(issueForReaders(issue, new Set())).toBeNull();
  });
  test("no story stands twice, and none that is gone stands at all", () => {
    const id = fc.constantFrom("a", "b", "c", "d", "e", "f");
    const stories = fc.uniqueArray(
      id.map((one) => card(one)),
      { selector: ({ storyId }) => storyId },
    );
    fc.assert(
      fc.property(stories, fc.array(stories), stories, fc.array(id), (top, blocks, popular, open) => {
        const [lead = null, ...seconds] = top;
        const made = chooseStories(
          front({
            lead,
            seconds,
            blocks: blocks.map((one) => block(...one)),
            popular: { stories: popular, counted: true },
          }),
          since,
        );
        if (!made) return;
        const all = [...made.top, ...made.sections, ...made.popular].map(({ storyId }) => storyId);
        expect(new Set(all).size).toBe(all.length);
        const issue = { number: 1, day: "2026-11-30", subject: "", intro: "", content: made };
        const left = issueForReaders(issue, new Set(open));
        for (const storyId of left ? storiesIn(left.content) : []) expect(open).toContain(storyId);
      }),
    );
  });
});

test("a form is refused with what is wrong in it", () => {
  const form = { ...plan, perMinute: 60, alertsPerDay: 4, subject: "", intro: "" };
  expect(formProblem(form)).toBeNull();
  expect(formProblem({ ...form, days: [] })?.key).toBe("newsletter-no-days");
  expect(formProblem({ ...form, isOn: false, days: [] })).toBeNull();
  expect(formProblem({ ...form, subject: "x".repeat(121) })?.key).toBe("newsletter-subject-long");
  expect(formProblem({ ...form, intro: "x".repeat(601) })?.key).toBe("newsletter-intro-long");
  expect(formProblem({ ...form, perMinute: 1 })?.key).toBe("newsletter-pace");
  expect(formProblem({ ...form, alertsPerDay: 21 })?.key).toBe("newsletter-alerts");
});

test.each([
  ["contributor", false, false],
  ["reporter", false, false],
  ["editor", true, false],
  ["managing-editor", true, true],
  ["administrator", false, false],
] as const)("a %s reads: %s, keeps: %s", (role, reads, keeps) => {
  const actor = { kind: "person", personId: "1", name: "A", roles: [role], sectionIds: ["s"] } as const;
  expect(mayReadNewsletter(actor).allowed).toBe(reads);
  expect(mayKeepNewsletter(actor).allowed).toBe(keeps);
  expect(mayReadNewsletter({ kind: "system", job: "j" }).allowed).toBe(false);
  expect(mayKeepNewsletter({ kind: "system", job: "j" }).allowed).toBe(false);
});
