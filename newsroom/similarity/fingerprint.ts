import { wordsOf } from "./words.ts";

/** How many words in a row are one shingle: long enough that titles of offices alone are none. */
export const shingleLength = 6;
/** Of so many shingles in a row the smallest hash is kept: texts that share 23 words in a row share two hashes. */
export const shinglesInWindow = 9;
/** However long the text, a fingerprint has at most so many hashes: the smallest. */
export const mostHashes = 400;

/**
 * What a text is recognised by: 32-bit hashes (as PostgreSQL's `integer`) of about one in five of its shingles,
 * sorted, each once. They are chosen by winnowing (Schleimer, Wilkerson, Aiken 2003), so that what is kept of a
 * passage does not depend on the text around it: all hashes of a release stand in a story that holds it whole.
 * Pure, for browser and server; fewer than six words have none.
 */
export function fingerprintOf(text: string): number[] {
  const shingles = shinglesOf(text);
  const kept = new Set<number>();
  let smallest = -1;
  for (let end = Math.min(shinglesInWindow, shingles.length); end <= shingles.length; end += 1) {
    const start = Math.max(0, end - shinglesInWindow);
    const isSmaller = (at: number) => (shingles[at] ?? 0) <= (shingles[smallest] ?? 0);
    if (smallest < start) {
      smallest = start;
      for (let at = start + 1; at < end; at += 1) if (isSmaller(at)) smallest = at;
    } else if (isSmaller(end - 1)) smallest = end - 1;
    const hash = shingles[smallest];
    if (hash !== undefined) kept.add(hash);
  }
  return [...kept].sort((a, b) => a - b).slice(0, mostHashes);
}

/** A hash for every six words in a row, in the text's order. */
function shinglesOf(text: string): number[] {
  const words = wordsOf(text).map(hashOfWord);
  const shingles: number[] = [];
  for (let from = 0; from + shingleLength <= words.length; from += 1) {
    let hash = 0;
    for (let at = from; at < from + shingleLength; at += 1) hash = mixed(hash, words[at] ?? 0);
    shingles.push(finished(hash));
  }
  return shingles;
}

/** FNV-1a over UTF-16 code units. */
function hashOfWord(word: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < word.length; index += 1) {
    hash = Math.imul(hash ^ word.charCodeAt(index), 0x01000193);
  }
  return hash;
}

/** Order counts: "a b" and "b a" are two shingles. */
function mixed(hash: number, word: number): number {
  return (Math.imul(hash, 31) + word) | 0;
}

/** Spreads the bits (the finaliser of MurmurHash3), so that a sample of the hashes is one of the shingles. */
function finished(hash: number): number {
  let mix = hash;
  mix = Math.imul(mix ^ (mix >>> 16), 0x85ebca6b);
  mix = Math.imul(mix ^ (mix >>> 13), 0xc2b2ae35);
  return (mix ^ (mix >>> 16)) | 0;
}
