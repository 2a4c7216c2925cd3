import { wordsOf } from "#newsroom/similarity/words.ts";

/** How many words in a row make a passage. */
const passageLength = 5;

/**
 * Which share of the story's words (0–1) stands in the release in the same order: a word counts when it
 * is part of at least five words in a row (all of them, in a shorter story) that the release has too.
 * Case and punctuation do not matter. 0 when the story has no words.
 */
export function verbatimShare(releaseText: string, storyText: string): number {
  return verbatimCounter([releaseText])(storyText);
}

/** The same against several releases together, which are read once: for a story that is being written. */
export function verbatimCounter(releases: readonly string[]): (storyText: string) => number {
  const words = releases.map(wordsOf);
  const known = new Map<number, ReadonlySet<string>>();
  const passages = (length: number) => {
    const made = known.get(length) ?? new Set(words.flatMap((each) => passagesOf(each, length)));
    known.set(length, made);
    return made;
  };
  return (storyText) => {
    const story = wordsOf(storyText);
    const length = Math.min(passageLength, story.length);
    if (length === 0) return 0;
    const inRelease = passages(length);
    let covered = 0;
    let coveredUntil = 0;
    passagesOf(story, length).forEach((passage, index) => {
      if (!inRelease.has(passage)) return;
      covered += index + length - Math.max(index, coveredUntil);
      coveredUntil = index + length;
    });
    return covered / story.length;
  };
}

function passagesOf(words: readonly string[], length: number): string[] {
  const passages: string[] = [];
  for (let index = 0; index + length <= words.length; index += 1) {
    passages.push(words.slice(index, index + length).join(" "));
  }
  return passages;
}
