import { wordsOf } from "#newsroom/similarity/words.ts";

/** How many words in a row make a passage. */
const shingleLength = 5;

/**
 * Which share of the story's words (0–1) stands in the release in the same order: a word counts when it
 * is part of at least five words in a row (all of them, in a shorter story) that the release has too.
 * Case and punctuation do not matter. 0 when the story has no words.
 */
export function verbatimShare(releaseText: string, storyText: string): number {
  const story = wordsOf(storyText);
  const length = Math.min(shingleLength, story.length);
  if (length === 0) return 0;
  const known = new Set(shinglesOf(wordsOf(releaseText), length));
  let covered = 0;
  let coveredUntil = 0;
  shinglesOf(story, length).forEach((shingle, index) => {
    if (!known.has(shingle)) return;
    covered += index + length - Math.max(index, coveredUntil);
    coveredUntil = index + length;
  });
  return covered / story.length;
}

function shinglesOf(words: readonly string[], length: number): string[] {
  const shingles: string[] = [];
  for (let index = 0; index + length <= words.length; index += 1) {
    shingles.push(words.slice(index, index + length).join(" "));
  }
  return shingles;
}
