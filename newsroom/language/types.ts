/** How much a mark matters: a fault, something to look at, or a matter of style. */
export const severities = ["error", "warning", "hint"] as const;
export type Severity = (typeof severities)[number];

/** What a rule looks for: words, a pattern in RE2 syntax, or one of the checks that need more than a pattern. */
export const ruleKinds = ["words", "pattern", "check"] as const;
export type RuleKind = (typeof ruleKinds)[number];

/** The chapters of the rule table. */
export const ruleGroups = [
  "standard-words",
  "prepositions",
  "redundant",
  "word-choice",
  "numbers",
  "time",
  "punctuation",
  "names",
  "spelling",
  "house-style",
] as const;
export type RuleGroup = (typeof ruleGroups)[number];

/** What is written in code because it needs the dictionary, the neighbours or the whole story. */
export const checkNames = [
  "unknown-word",
  "fused-words",
  "doubled-word",
  "preposition",
  "passive-prefix",
  "punctuation",
  "quotes",
  "name-two-ways",
] as const;
export type CheckName = (typeof checkNames)[number];

/** A rule as the checker needs it. */
export interface LanguageRule {
  readonly id: string;
  readonly group: RuleGroup;
  readonly kind: RuleKind;
  /** Words: one `written = better` a line. Pattern: the pattern. Check: its name. */
  readonly entries: string;
  /** Told to the writer; `{word}` is what was written and `{better}` what is proposed. */
  readonly message: string;
  /** What a pattern's match becomes, with `$1` for its groups; "" when only a person can say. */
  readonly suggestion: string;
  readonly severity: Severity;
}

/** A rule as editors see it in the table. */
export interface KeptRule extends LanguageRule {
  readonly isOwn: boolean;
  readonly isOn: boolean;
  readonly matches: readonly string[];
  readonly misses: readonly string[];
  readonly version: number;
  readonly updatedBy: string | null;
}

/** A rule that a newsroom starts with: `code` stays the same for ever, so that a new release adds only new ones. */
export interface DefaultRule extends Omit<LanguageRule, "id"> {
  readonly code: string;
  /** Sentences in which the rule must find something, and such in which it must not. */
  readonly matches: readonly string[];
  readonly misses: readonly string[];
}

/** A place in a line of text at which a rule found something. Offsets are UTF-16, as in the editor. */
export interface LanguageMark {
  readonly from: number;
  readonly to: number;
  readonly ruleId: string;
  readonly severity: Severity;
  /** What stands there. */
  readonly text: string;
  readonly message: string;
  /** What may stand there instead, the likeliest first; "" is to leave it out. */
  readonly suggestions: readonly string[];
}
