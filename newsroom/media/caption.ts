/** What a caption tells, in the order in which it tells it. */
export const captionParts = ["who", "what", "where", "when"] as const;
export type CaptionPart = (typeof captionParts)[number];
export type CaptionWords = Readonly<Record<CaptionPart, string>>;

export const noCaptionWords: CaptionWords = { who: "", what: "", where: "", when: "" };

/** "Warga" + "menanam padi" + "Desa Pudak" + "Jumat (20/11/2026)" as one sentence; parts that are empty are left out. */
export function captionOf(words: CaptionWords): string {
  const [who, what, where, when] = captionParts.map((part) =>
    words[part]
      .replace(/\s+/gu, " ")
      .trim()
      .replace(/[\s.,;]+$/u, ""),
  );
  const said = [who, what, where && withPreposition(where)].filter(Boolean).join(" ");
  const sentence = [said, when].filter(Boolean).join(", ");
  return sentence === "" ? "" : `${sentence.charAt(0).toLocaleUpperCase("id")}${sentence.slice(1)}.`;
}

function withPreposition(place: string): string {
  return /^(?:di|ke|dari|pada|dalam|at|in|on|near)\s/iu.test(place) ? place : `di ${place}`;
}

/** Which of the four the helper still lacks. */
export function missingParts(words: CaptionWords): CaptionPart[] {
  return captionParts.filter((part) => words[part].trim() === "");
}

const places = /\b(?:di|ke|dari|pada|dalam|at|in|near)\s+\p{L}/iu;
const days =
  /\d{1,2}[/.-]\d{1,2}|\b(?:senin|selasa|rabu|kamis|jumat|jum'at|sabtu|minggu|monday|tuesday|wednesday|thursday|friday|saturday|sunday|januari|februari|maret|april|mei|juni|juli|agustus|september|oktober|november|desember|january|february|march|may|june|july|august|october|december)\b|\b(?:19|20)\d{2}\b/iu;

/** What a caption that was written freely seems to lack. Advice: it reads words, not meaning. */
export function captionGaps(caption: string): ("short" | "where" | "when")[] {
  const words = caption.trim();
  if (words === "") return [];
  if (words.split(/\s+/u).length < 5) return ["short"];
  return [...(places.test(words) ? [] : ["where" as const]), ...(days.test(words) ? [] : ["when" as const])];
}

/** What an alternative text should do better; null when there is nothing to say. */
export function altAdvice(alt: string, caption: string): "same" | "names-itself" | "short" | null {
  const words = alt.trim();
  if (words === "") return null;
  if (words.toLowerCase() === caption.trim().toLowerCase()) return "same";
  if (/^(?:foto|gambar|picture|photo|image)\b/iu.test(words)) return "names-itself";
  return words.split(/\s+/u).length < 3 ? "short" : null;
}
