import { wordsOf } from "./words.ts";

/** How many words in a row are one shingle: long enough that titles of offices alone are none. */
export const shingleLength = 6;
/** One shingle in so many is kept, always the same ones whatever the text around them. */
const sampledOneIn = 10;
/** A short text keeps at least so many, or all that it has. */
const fewest = 8;
/** However long the text, a fingerprint has at most so many hashes: the smallest. */
export const mostHashes = 400;

/**
 * What a text is recognised by: 32-bit hashes (as PostgreSQL's `integer`) of a sample of its shingles, sorted,
 * each once. Two texts share about the share of hashes that they share of passages. Pure, for browser and
 * server; fewer than six words have none.
 */
export function fingerprintOf(text: string): number[] {
  const hashes = wordsOf(text).map(hashOfWord);
  const shingles = new Set<number>();
  for (let from = 0; from + shingleLength <= hashes.length; from += 1) {
    let hash = 0;
    for (let at = from; at < from + shingleLength; at += 1) hash = mixed(hash, hashes[at] ?? 0);
    shingles.add(finished(hash));
  }
  const sorted = [...shingles].sort((a, b) => a - b);
  const isSampled = (hash: number) => (hash >>> 0) % sampledOneIn === 0;
  const sampled = sorted.filter(isSampled);
  if (sampled.length >= fewest) return sampled.slice(0, mostHashes);
  const others = sorted.filter((hash) => !isSampled(hash)).slice(0, fewest - sampled.length);
  return [...sampled, ...others].sort((a, b) => a - b);
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
