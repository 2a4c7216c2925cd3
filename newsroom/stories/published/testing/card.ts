import type { StoryCard } from "../types.ts";

let count = 0;

/** A card for tests of what is made from cards; each has an id and an address of its own. */
export function testCard(given: Partial<StoryCard> = {}): StoryCard {
  count += 1;
  const storyId = `0198c2d4-7c1e-7b11-8d3e-${String(count).padStart(12, "0")}`;
  return {
    storyId,
    path: `/daerah/berita-${count}`,
    title: `Berita ${count}`,
    kicker: "",
    dek: "",
    summary: "Ringkasan.",
    kind: "news",
    section: { slug: "daerah", name: "Daerah", accent: "teal" },
    publishedAt: new Date("2023-11-22T07:05:00Z"),
    updatedAt: null,
    coverage: null,
    writers: "Siti Rahma",
    picture: null,
    ...given,
  };
}

/** A picture with one JPEG at each width. */
export function testPicture(...widths: number[]): NonNullable<StoryCard["picture"]> {
  const largest = Math.max(...widths);
  return {
    alt: "",
    width: largest,
    height: Math.round((largest * 2) / 3),
    src: `/media/t/${widths[0]}.jpg`,
    sources: [{ format: "jpg", srcset: widths.map((width) => ({ url: `/media/t/${width}.jpg`, width })) }],
  };
}
