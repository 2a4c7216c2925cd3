import type { Lexicon } from "./lexicon.ts";

/** How a word is known: by the list, by a rule of derivation only, or not at all. */
export type Knowledge = "listed" | "derived" | "unknown";

/**
 * Whether Indonesian knows this word, in lower case: as it stands in the list, with enclitics (-nya, -lah …),
 * doubled or joined by a hyphen, with a bound form (antar-, non- …), or derived by an affix from a known root
 * though the list does not give that derivation.
 */
export function knowledgeOf(word: string, lexicon: Lexicon): Knowledge {
  if (word.includes("-")) return ofParts(word, lexicon);
  const stems = stemsOf(word);
  if (isListed(word, lexicon)) return "listed";
  if (stems.some((stem) => hasBoundForm(stem, lexicon))) return "listed";
  return stems.some((stem) => isDerived(stem, lexicon)) ? "derived" : "unknown";
}

/** Whether the list itself holds the word, with or without enclitics: cheap enough to ask for hundreds of guesses. */
export function isListed(word: string, lexicon: Lexicon): boolean {
  return stemsOf(word).some((stem) => lexicon.has(stem));
}

/** The word itself and what is left without its enclitics: `kegiatannyalah` → also `kegiatannya`, `kegiatan`. */
function stemsOf(word: string): string[] {
  const stems = [word];
  const withoutParticle = cutEnding(word, particles);
  if (withoutParticle !== null) stems.push(withoutParticle);
  const owned = cutEnding(withoutParticle ?? word, owners);
  if (owned !== null) stems.push(owned);
  return stems;
}

const particles = ["lah", "kah", "pun", "tah"];
const owners = ["nya", "ku", "mu"];

function cutEnding(word: string, endings: readonly string[]): string | null {
  const ending = endings.find((end) => word.endsWith(end) && word.length - end.length >= 2);
  return ending === undefined ? null : word.slice(0, -ending.length);
}

function ofParts(word: string, lexicon: Lexicon): Knowledge {
  if (isListed(word, lexicon)) return "listed";
  const parts = word.split("-");
  // `pontang-panting`, `menebak-nebak`: the second part may have lost its beginning.
  const [first = "", second = ""] = parts;
  if (parts.length === 2 && second.length > 2 && knowledgeOf(first, lexicon) !== "unknown") {
    if (stemsOf(second).some((stem) => first.endsWith(stem) || first.endsWith(stem.slice(1))))
      return "listed";
  }
  const known = parts.map((part) => (part.length < 2 ? "unknown" : knowledgeOf(part, lexicon)));
  if (known.includes("unknown")) return "unknown";
  return known.includes("derived") ? "derived" : "listed";
}

const boundForms = [
  "antar",
  "anti",
  "non",
  "pra",
  "pasca",
  "multi",
  "maha",
  "sub",
  "supra",
  "semi",
  "super",
  "eks",
  "mini",
  "makro",
  "mikro",
  "inter",
  "intra",
  "trans",
  "ultra",
  "tuna",
  "dwi",
  "tri",
  "catur",
  "panca",
  "nara",
  "adi",
  "swa",
  "bio",
  "agro",
  "geo",
  "kontra",
  "poli",
  "mono",
  "pro",
  "re",
  "de",
  "dis",
  "ekstra",
  "hiper",
  "infra",
  "ko",
  "meta",
  "neo",
  "pan",
  "para",
  "proto",
  "pseudo",
  "tele",
  "video",
  "audio",
  "elektro",
  "foto",
  "hidro",
  "termo",
  "homo",
  "hetero",
]; // prettier-ignore

function hasBoundForm(word: string, lexicon: Lexicon): boolean {
  return boundForms.some(
    (form) => word.length - form.length >= 4 && word.startsWith(form) && lexicon.has(word.slice(form.length)),
  );
}

/** Prefixes, and by what letters a root may begin that lost its own: `me` + `tulis` → `menulis`. */
const prefixes: readonly (readonly [prefix: string, restored: readonly string[]])[] = [
  ["memper", [""]],
  ["diper", [""]],
  ["keter", [""]],
  ["keber", [""]],
  ["terper", [""]],
  ["berke", [""]],
  ["meny", ["s"]],
  ["meng", ["", "k"]],
  ["menge", [""]],
  ["mem", ["", "p"]],
  ["men", ["", "t"]],
  ["me", [""]],
  ["peny", ["s"]],
  ["peng", ["", "k"]],
  ["penge", [""]],
  ["pem", ["", "p"]],
  ["pen", ["", "t"]],
  ["pe", [""]],
  ["per", [""]],
  ["ber", [""]],
  ["be", [""]],
  ["ter", [""]],
  ["te", [""]],
  ["di", [""]],
  ["ke", [""]],
  ["se", [""]],
]; // prettier-ignore
const suffixes = ["", "kan", "an", "i"];
/** Roots shorter than this would explain nearly everything. */
const shortestRoot = 4;
/** `ke` and `se` alone take no `-kan` or `-i`; roots alone take no other ending than these. */
const suffixesOf: Record<string, readonly string[]> = { ke: ["an"], se: ["", "an"], "": ["kan", "an", "i"] };

function isDerived(word: string, lexicon: Lexicon): boolean {
  for (const [prefix, restored] of [...prefixes, ["", [""]] as const]) {
    if (!word.startsWith(prefix)) continue;
    for (const suffix of suffixesOf[prefix] ?? suffixes) {
      if (!word.endsWith(suffix)) continue;
      const middle = word.slice(prefix.length, word.length - suffix.length);
      for (const letter of restored) {
        const root = letter + middle;
        if (root.length >= shortestRoot && lexicon.has(root) && fits(prefix, root, letter)) return true;
      }
    }
  }
  return false;
}

/** Whether this form of the prefix goes with this root: `mem` before b, f, v and p; `men` before c, d, j, t, z … */
function fits(prefix: string, root: string, restored: string): boolean {
  if (restored !== "") return true;
  switch (prefix) {
    case "mem":
    case "pem":
      return /^(?:[bfv]|p[lr]|pe[rn])/.test(root);
    case "men":
    case "pen":
      return /^(?:[cdjz]|s[ytpkw]|tr)/.test(root);
    case "meng":
    case "peng":
      return /^(?:[aeiougqx]|h|k[hlr])/.test(root);
    case "me":
    case "pe":
      return /^[lmnrwy]/.test(root);
    case "ber":
    case "ter":
      return !root.startsWith("r");
    case "be":
    case "te":
      return root.startsWith("r") || /^[^aeiou]er/.test(root);
    default:
      return true;
  }
}
