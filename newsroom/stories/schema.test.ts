import { expect, test } from "vitest";
import { emptyContent } from "./empty-content.ts";
import { parseStoryContent, storyContentSchema } from "./schema.ts";

const id = "0191d3b4-7c00-7000-8000-000000000001";

function faultOf(change: Record<string, unknown>): string | undefined {
  const parsed = storyContentSchema.safeParse({ ...emptyContent(), ...change });
  return parsed.success ? undefined : parsed.error.issues[0]?.message;
}

test("one-line fields come out clean: NFC, without control, bidi and tag characters", () => {
  const parsed = parseStoryContent({
    ...emptyContent(),
    title: " Cafe\u0301\u202e di\u0000\nJambi\u{e0041} ",
    tags: ["Kota\u200f Jambi"],
    picture: { mediaId: id, caption: "a\tb", credit: "", alt: "" },
  });
  expect(parsed).toMatchObject({ title: "Café di Jambi", tags: ["Kota Jambi"], picture: { caption: "a b" } });
});

test("a title of 200 characters is taken, one of 201 is refused", () => {
  expect(faultOf({ title: "a".repeat(200) })).toBeUndefined();
  expect(faultOf({ title: "a".repeat(201) })).toBe("stories.too-long");
});

test.each<[string, Record<string, unknown>]>([
  ["an unknown key", { publishNow: true }],
  ["an unknown kind", { kind: "gossip" }],
  ["thirteen tags", { tags: Array.from({ length: 13 }, (_, number) => `t${number}`) }],
  ["the same tag twice", { tags: ["a", "a"] }],
  ["a tag of nothing but invisible characters", { tags: ["\u200f"] }],
  ["a slug that is no slug", { slug: "../desk" }],
  ["a slug of two hyphens", { slug: "a--b" }],
  ["a section that is no id", { sectionId: "olahraga" }],
  ["a byline that is no id", { bylineIds: ["mas"] }],
  [
    "a picture by address",
    { picture: { mediaId: "https://evil.example", caption: "", credit: "", alt: "" } },
  ],
  ["a body that is HTML", { body: "<p>a</p>" }],
])("%s is refused", (_name, change) => {
  expect(faultOf(change)).toBeDefined();
});

test("stored content that this release cannot read is said to be invalid, with its place", () => {
  expect(() =>
    parseStoryContent({ ...emptyContent(), body: { type: "doc", content: [{ type: "script" }] } }),
  ).toThrow(expect.objectContaining({ code: "invalid", values: { where: "body.content.0.type" } }));
});
