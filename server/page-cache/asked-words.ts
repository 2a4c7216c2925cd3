/** The most guesses at unknown addresses in a second: more get the page without one. */
const guessesInSecond = 5;

/**
 * The words of an unknown address by which a story may be found, as the last part of an address; null when they say
 * too little. "/2019/03/harga-cabai-naik.html" is "harga-cabai-naik".
 */
export function askedWords(path: string): string | null {
  const last =
    path
      .split("/")
      .filter((part) => part !== "")
      .at(-1) ?? "";
  const words = last
    .replace(/\.[a-z0-9]{1,5}$/i, "")
    .normalize("NFKD")
    .replace(/\p{M}+/gu, "")
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter(Boolean);
  if (words.filter((word) => /[a-z]{3}/.test(word)).length < 2) return null;
  return words.join("-").slice(0, 120).replace(/-$/, "");
}

/** Says whether one more guess may be made now, at most so many in a second. */
export function guessGate(now: () => number): () => boolean {
  let second = 0;
  let made = 0;
  return () => {
    const current = Math.floor(now() / 1_000);
    if (current !== second) made = 0;
    second = current;
    made += 1;
    return made <= guessesInSecond;
  };
}
