import { getTranslations } from "next-intl/server";

type Words = Awaited<ReturnType<typeof getTranslations>>;

const kept = new Map<string, Promise<Words>>();

/**
 * The texts of one part of the site in a language, kept as long as the process: they belong to the build, and reading
 * their messages anew for every page costs more than most questions to the database.
 */
export function wordsIn(locale: "id" | "en", namespace: string): Promise<Words> {
  const key = `${locale} ${namespace}`;
  const known = kept.get(key);
  if (known) return known;
  const words = getTranslations({ locale, namespace });
  kept.set(key, words);
  words.catch(() => kept.delete(key));
  return words;
}
