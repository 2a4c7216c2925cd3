/** `better` with the capitals of `written`: all of them, the first, or none. */
export function inCaseOf(written: string, better: string): string {
  if (/^\p{Lu}[\p{Lu}\p{N} ’'-]+$/u.test(written)) return better.toUpperCase();
  if (!/^\p{Lu}/u.test(written)) return better;
  const isEachCapital = /\s\p{Lu}/u.test(written);
  return better.replace(isEachCapital ? /(?<=^|\s)\p{Ll}/gu : /^\p{Ll}/u, (letter) => letter.toUpperCase());
}
