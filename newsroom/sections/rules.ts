import { cleanLine } from "#newsroom/body/text.ts";
import { sectionDescriptionLimit, sectionNameLimit, sectionSlugLimit } from "./limits.ts";

/** What somebody writes of a section. */
export interface SectionWords {
  readonly name: string;
  readonly description: string;
  readonly slug: string;
}

/**
 * First parts of addresses that the site uses itself, and some that people will look for something else under. A
 * test holds them against the folders of `app`.
 */
export const reservedSlugs: readonly string[] = [
  "akun-pembaca",
  "api",
  "aturan-komentar",
  "cari",
  "collaboration",
  "desk",
  "feed",
  "hak-jawab",
  "healthz",
  "indeks",
  "kabar",
  "keluar",
  "kode-etik",
  "komentar",
  "kontak",
  "koreksi",
  "lapor",
  "livez",
  "login",
  "luring",
  "masuk",
  "media",
  "metrics",
  "nawala",
  "newsletter",
  "pedoman-media-siber",
  "penulis",
  "pratinjau",
  "preview",
  "privasi",
  "readyz",
  "redaksi",
  "seri",
  "simpanan",
  "sitemap",
  "surat",
  "tentang",
  "terkini",
  "terpopuler",
  "tidak-ditemukan",
  "topik",
  "undangan",
  "wilayah",
];

/** The words of a section as they are stored. */
export function cleanSection({ name, description, slug }: SectionWords): SectionWords {
  return { name: cleanLine(name), description: cleanLine(description), slug: cleanLine(slug) };
}

/** What is wrong with the clean words of a section: a key under `errors` with its values, or null. */
export function sectionProblem({
  name,
  description,
  slug,
}: SectionWords): { key: string; values?: Record<string, number> } | null {
  if (!/\p{L}/u.test(name)) return { key: "section-name-missing" };
  if (name.length > sectionNameLimit)
    return { key: "section-name-long", values: { limit: sectionNameLimit } };
  if (description.length > sectionDescriptionLimit)
    return { key: "section-description-long", values: { limit: sectionDescriptionLimit } };
  if (slug.length > sectionSlugLimit || !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(slug))
    return { key: "address-malformed", values: { limit: sectionSlugLimit } };
  return null;
}

/** Whether two lists hold the same ids, each once, in any order. */
export function isSameSet(one: readonly string[], other: readonly string[]): boolean {
  const set = new Set(one);
  return set.size === one.length && one.length === other.length && other.every((id) => set.has(id));
}
