import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { emptyContent } from "#newsroom/stories/empty-content.ts";
import { storyKinds } from "#newsroom/stories/types.ts";
import english from "../../messages/en.json" with { type: "json" };
import indonesian from "../../messages/id.json" with { type: "json" };
import { checkStory } from "./check-story.ts";
import {
  type ChecklistRule,
  checklistLevels,
  checklistRules,
  defaultLevels,
  type LevelSetting,
  levelOf,
  ruleGroups,
} from "./rules.ts";

const story = (text: string, more: Partial<ReturnType<typeof emptyContent>> = {}) => ({
  ...emptyContent(),
  title: "Warga membersihkan parit",
  bylineIds: ["01900000-0000-7000-8000-000000000001"],
  tags: ["Lingkungan"],
  body: {
    type: "doc" as const,
    content: [{ type: "paragraph" as const, content: [{ type: "text" as const, text }] }],
  },
  ...more,
});
const everyRule: LevelSetting[] = checklistRules.map((rule) => ({
  rule,
  sectionId: null,
  kind: null,
  level: "warn",
}));
const rulesOf = (content: ReturnType<typeof story>) => checkStory(content, everyRule).map(({ rule }) => rule);
const picture = { mediaId: "01900000-0000-7000-8000-000000000002", caption: "k", credit: "f", alt: "a" };

describe("which level a rule has", () => {
  const daerah = "01900000-0000-7000-8000-0000000000aa";
  const setting = (sectionId: string | null, kind: "news" | "opinion" | null, level: LevelSetting["level"]) =>
    ({ rule: "dek-missing", sectionId, kind, level }) as const;
  const all = [
    setting(null, null, "warn"),
    setting(null, "news", "off"),
    setting(daerah, null, "block"),
    setting(daerah, "opinion", "warn"),
  ];

  test.each([
    ["nothing set", null, "news", [], defaultLevels["dek-missing"]],
    ["set everywhere", null, "photo", all, "warn"],
    ["set for its kind", null, "news", all, "off"],
    ["its section counts before its kind", daerah, "news", all, "block"],
    ["section and kind together count most", daerah, "opinion", all, "warn"],
  ] as const)("%s", (_name, sectionId, kind, settings, level) => {
    expect(levelOf("dek-missing", { sectionId, kind }, settings)).toBe(level);
  });

  test("does not depend on the order of the settings, and never on another rule's", () => {
    const place = fc.constantFrom(null, daerah, "01900000-0000-7000-8000-0000000000bb");
    const settings = fc.uniqueArray(
      fc.record({
        rule: fc.constantFrom<ChecklistRule>("dek-missing", "tags-missing"),
        sectionId: place,
        kind: fc.constantFrom(null, ...storyKinds),
        level: fc.constantFrom(...checklistLevels),
      }),
      { selector: ({ rule, sectionId, kind }) => `${rule} ${sectionId} ${kind}` },
    );
    fc.assert(
      fc.property(settings, place, fc.constantFrom(...storyKinds), (list, sectionId, kind) => {
        const own = list.filter(({ rule }) => rule === "dek-missing");
        const level = levelOf("dek-missing", { sectionId, kind }, list);
        expect(levelOf("dek-missing", { sectionId, kind }, own.toReversed())).toBe(level);
      }),
    );
  });
});

test.each<[ChecklistRule, ReturnType<typeof story>, ReturnType<typeof story>]>([
  ["picture-missing", story("a"), story("a", { picture })],
  ["picture-caption-missing", story("a", { picture: { ...picture, caption: "" } }), story("a", { picture })],
  ["picture-credit-missing", story("a", { picture: { ...picture, credit: "" } }), story("a", { picture })],
  ["picture-alt-missing", story("a", { picture: { ...picture, alt: "" } }), story("a", { picture })],
  ["byline-missing", story("a", { bylineIds: [] }), story("a")],
  ["title-long", story("a", { title: "kata ".repeat(25) }), story("a")],
  [
    "title-shouting",
    story("a", { title: "PEMKAB RESMIKAN JEMBATAN BARU" }),
    story("a", { title: "DPRD dan KPU Bahas DPT di RSUD" }),
  ],
  ["dek-missing", story("a"), story("a", { dek: "Teras." })],
  ["tags-missing", story("a", { tags: [] }), story("a")],
  ["text-short", story("a"), story("kata ".repeat(90))],
  [
    "unnamed-source",
    story("Seorang pegawai yang enggan disebutkan namanya membenarkan hal itu."),
    story("Kepala desa yang namanya disebut dalam undangan hadir."),
  ],
  [
    "unnamed-source",
    story("Menurut sumber terpercaya, rapat ditunda."),
    story("Sumber air bersih terpercaya itu mengering."),
  ],
  [
    "child-unmarked",
    story("Polisi menangkap pelaku kekerasan terhadap seorang siswi berusia 14 tahun."),
    story("Siswi itu menang lomba. Polisi menangkap pelaku pencurian kabel."),
  ],
  [
    "child-unmarked",
    story("Bocah itu menjadi korban penganiayaan."),
    story("Bocah itu menjadi korban penganiayaan.", { sensitive: true }),
  ],
  [
    "child-identity",
    story("Korban bersekolah di SMP Negeri 3 di kota itu.", { sensitive: true }),
    story("Korban bersekolah di sebuah SMP di kota itu.", { sensitive: true }),
  ],
  [
    "child-identity",
    story("Ayah korban, Budiman, melapor ke polisi.", { sensitive: true }),
    story("Ayah korban melapor ke polisi.", { sensitive: true }),
  ],
  [
    "child-identity",
    story("Rumahnya di Jalan Mawar Merah Nomor 4.", { sensitive: true }),
    story("Rumahnya di Jalan Mawar Merah Nomor 4."),
  ],
  ["sensitive-picture", story("a", { sensitive: true, picture }), story("a", { sensitive: true })],
])("%s is found where it is broken, and nowhere else", (rule, broken, kept) => {
  expect(rulesOf(broken)).toContain(rule);
  expect(rulesOf(kept)).not.toContain(rule);
});

test("a rule that is off is not asked, whatever the story says", () => {
  const off: LevelSetting[] = everyRule.map((setting) => ({ ...setting, level: "off" }));
  expect(checkStory(story("a", { picture: { ...picture, credit: "" }, tags: [] }), off)).toEqual([]);
});

test("a very long text is looked through in time that grows with it", () => {
  const line = "Siswa itu menolak disebut. Anak yang enggan di sana, korban usia lanjut Jalan Raya Panjang ";
  const time = (content: ReturnType<typeof story>) => {
    const before = performance.now();
    checkStory(content, everyRule);
    return performance.now() - before;
  };
  const [short, long] = [story(line.repeat(1_000)), story(line.repeat(8_000))];
  time(short);
  const best = (content: ReturnType<typeof story>) => Math.min(...[1, 2, 3].map(() => time(content)));
  expect(best(long)).toBeLessThan(best(short) * 8 * 4);
});

test("every rule stands in one group and has its words in both languages", () => {
  expect(ruleGroups.flatMap(({ rules }) => rules)).toEqual([...checklistRules]);
  for (const messages of [indonesian, english]) {
    expect(Object.keys(messages.checklist.rules)).toEqual([...checklistRules]);
    expect(Object.keys(messages.problems)).toEqual(expect.arrayContaining([...checklistRules]));
  }
});
