/** The longest search text that is looked up; what is longer is cut. */
export const longestQueryText = 200;

const pageNumber = /^(?:[2-9]|[1-9]\d{1,3})$/;
const plainWord = /^[a-z0-9-]{1,120}$/;
/** Orders other than the usual one: of answers, and of comments. */
const orders: ReadonlySet<string> = new Set(["terbaru", "lama"]);
const oneSegment = /^\/[^/]+$/;
/** Feeds, sitemaps and other documents for programs. */
const document = /\.(?:xml|atom|json|txt)$/;
const commentsOfStory = /^\/[^/]+\/[^/]+\/komentar$/;
const listing = /^\/(?:topik|penulis|wilayah)\/[^/]+$/;

/**
 * The query keys that change what an address shows, in the order in which they stand in a cache key.
 * A story has none; lists have a page; search and the index have filters.
 */
export function knownQueryKeys(path: string): readonly string[] {
  if (path === "/cari") {
    return ["dari", "halaman", "jenis", "kanal", "penulis", "q", "sampai", "urut", "waktu"];
  }
  if (path === "/indeks") return ["tanggal"];
  if (path === "/hak-jawab" || path === "/lapor") return ["berita"];
  if (path === "/hak-jawab/terkirim") return ["nomor"];
  if (commentsOfStory.test(path)) return ["halaman", "urut"];
  if (path === "/" || document.test(path)) return [];
  return oneSegment.test(path) || listing.test(path) ? ["halaman"] : [];
}

/** One value in its one spelling, or null when it means nothing and is left out of the key. */
export function canonicalQueryValue(key: string, value: string): string | null {
  if (key === "halaman") return pageNumber.test(value) ? value : null;
  if (key === "urut") return orders.has(value) ? value : null;
  if (key !== "q") return plainWord.test(value) ? value : null;
  const text = value
    .normalize("NFC")
    .replace(/[\p{Cc}\p{Cf}\p{Cs}]/gu, " ")
    .replace(/\s+/gu, " ")
    .trim()
    .slice(0, longestQueryText)
    .replace(/[\uD800-\uDBFF]$/, "") // half of a character that the cut went through
    .trim();
  return text === "" ? null : text;
}
