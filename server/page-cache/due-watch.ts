export type DueWatch = Readonly<{
  /** The latest scheduled time that was told at any time and has passed by `at`. */
  lastDueAt(at: number): number;
}>;

/**
 * Remembers a told time after it has passed and another is told in its place, so that a page rendered before
 * it is not taken for fresh.
 */
export function createDueWatch(nextScheduledAt: () => number | null): DueWatch {
  let told: number | null = null;
  let passed = Number.NEGATIVE_INFINITY;
  return {
    lastDueAt(at) {
      if (told !== null && told <= at && told > passed) passed = told;
      told = nextScheduledAt();
      if (told !== null && told <= at && told > passed) passed = told;
      return passed;
    },
  };
}
