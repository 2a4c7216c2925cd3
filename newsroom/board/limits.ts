/** Stories that may be moved at once. */
export const maxMovedAtOnce = 100;
/** Characters of a kept filter's name, and of what stands after the question mark. */
export const maxFilterNameLength = 40;
export const maxFilterQueryLength = 1_000;
/** Filters that one person may keep. */
export const maxKeptFilters = 20;
