/**
 * The words of a text as they are searched: small letters without accents, figures apart from letters, no signs.
 * The same as the SQL function `search_text`, by which stories are indexed; a test holds the two against each other.
 */
export function plainWords(text: string): string[] {
  return text
    .normalize("NFKD")
    .replace(/\p{M}+/gu, "")
    .toLowerCase()
    .replace(/['’‘`ʼ]/g, "")
    .replace(/(\d)\.(?=\d\d\d(?!\d))/g, "$1")
    .replace(/\b([a-z])\.(?=[a-z]\b)/g, "$1")
    .replace(/([a-z])(?=\d)/g, "$1 ")
    .replace(/(\d)(?=[a-z])/g, "$1 ")
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
}
