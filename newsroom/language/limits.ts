/** Characters of a pattern; more is a program. */
export const maxPatternLength = 300;
/** Lines of words in one rule. */
export const maxEntries = 300;
export const maxEntriesLength = 12_000;
export const maxMessageLength = 300;
export const maxSuggestionLength = 120;
/** Examples of one kind in one rule, and the characters of each. */
export const maxExamples = 20;
export const maxExampleLength = 300;
/** Words that a newsroom adds to the dictionary. */
export const maxWordLength = 60;
/** Rules that editors may add to those of the newsroom's start. */
export const maxOwnRules = 500;
