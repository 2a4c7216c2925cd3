/** One line of an affix class of a hunspell `.aff` file. */
interface Affix {
  strip: string;
  add: string;
  condition: RegExp | null;
  /** Classes that the made form may take in turn. */
  next: string[];
}

interface AffixClass {
  isPrefix: boolean;
  affixes: Affix[];
}

/** The two halves of a circumfix (`ke-…-an`) carry this flag; one half alone makes no word. */
const circumfix = "A1";
const needsAffix = "A2";
/** Endings that `word-forms.ts` takes off by rule, so that the list need not hold each word ten times. */
const enclitic = /(?:lah|kah|ku|mu|Ku|Mu|Nya|nya)$/;
const encliticClasses = new Set(["l0", "n0", "nl", "o0"]);

/**
 * Every word that a hunspell dictionary with two-letter flags and circumfixes allows, without the enclitic
 * endings (-nya, -lah …), in lower case. Names (capitals) are left out.
 */
export function expandAffixes(aff: string, dic: string): Set<string> {
  const classes = readClasses(aff);
  const words = new Set<string>();
  for (const line of dic.split(/\r?\n/).slice(1)) {
    const [root = "", flags = ""] = line.trim().split("/");
    if (!/^\p{Ll}+(?:-\p{Ll}+)*$/u.test(root)) continue;
    for (const word of formsOf(root, flagsOf(flags), classes)) words.add(word);
  }
  return words;
}

function formsOf(root: string, flags: string[], classes: Map<string, AffixClass>): string[] {
  const forms: string[] = flags.includes(needsAffix) ? [] : [root];
  for (const flag of flags) {
    const { isPrefix, affixes } = classes.get(flag) ?? { isPrefix: true, affixes: [] };
    if (encliticClasses.has(flag)) continue;
    for (const affix of affixes) {
      const made = isPrefix ? withPrefix(root, affix) : withSuffix(root, affix);
      if (made === null || (!isPrefix && flag !== "Sn" && enclitic.test(affix.add) && affix.add !== "kan")) {
        continue;
      }
      if (!affix.next.includes(circumfix)) forms.push(made);
      if (isPrefix) continue;
      for (const other of affix.next) {
        const outer = classes.get(other);
        if (outer === undefined || !outer.isPrefix) continue;
        for (const prefix of outer.affixes) {
          const whole = withPrefix(made, prefix);
          if (whole !== null && prefix.next.includes(circumfix) === affix.next.includes(circumfix)) {
            forms.push(whole);
          }
        }
      }
    }
  }
  return forms;
}

function withPrefix(word: string, { strip, add, condition }: Affix): string | null {
  if (!word.startsWith(strip) || (condition !== null && !condition.test(word))) return null;
  return add + word.slice(strip.length);
}

function withSuffix(word: string, { strip, add, condition }: Affix): string | null {
  if (!word.endsWith(strip) || (condition !== null && !condition.test(word))) return null;
  return word.slice(0, word.length - strip.length) + add;
}

function readClasses(aff: string): Map<string, AffixClass> {
  const classes = new Map<string, AffixClass>();
  for (const line of aff.split(/\r?\n/)) {
    const [kind = "", name = "", strip = "", rest = "", condition = "."] = line.trim().split(/\s+/);
    if (kind !== "PFX" && kind !== "SFX") continue;
    const known = classes.get(name);
    if (known === undefined) {
      classes.set(name, { isPrefix: kind === "PFX", affixes: [] });
      continue;
    }
    const [add = "", next = ""] = rest.split("/");
    known.affixes.push({
      strip: strip === "0" ? "" : strip,
      add: add === "0" ? "" : add,
      condition: conditionOf(condition, kind === "PFX"),
      next: flagsOf(next),
    });
  }
  return classes;
}

function conditionOf(condition: string, isPrefix: boolean): RegExp | null {
  if (condition === "." || condition.startsWith("#")) return null;
  // `[^l^r]` is how this file writes "neither l nor r".
  const plain = condition.replace(
    /\[\^([^\]]*)\]/g,
    (_, letters: string) => `[^${letters.replaceAll("^", "")}]`,
  );
  return new RegExp(isPrefix ? `^${plain}` : `${plain}$`);
}

function flagsOf(flags: string): string[] {
  return flags.match(/../g) ?? [];
}
