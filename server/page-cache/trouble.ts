const pauseMs = 1_000;
const failuresThatAccuse = 3;
const mostKeys = 2_000;

export type Trouble = Readonly<{
  /** Whether rendering this address failed last time, or rendering as a whole fails. */
  suspected(key: string): boolean;
  /** Whether it was tried so lately that another try must wait. */
  mustPause(key: string): boolean;
  /** `accuses`: whether it says something of rendering as a whole; anybody can make up a search that fails. */
  failed(key: string, accuses: boolean): void;
  succeeded(key: string): void;
}>;

/** Remembers failures, so that readers are not made to wait for what will fail again. Times in ms. */
export function createTrouble(now: () => number): Trouble {
  const failedAt = new Map<string, number>();
  let inARow = 0;
  let lastFailureAt = 0;
  return {
    suspected: (key) => inARow >= failuresThatAccuse || failedAt.has(key),
    mustPause(key) {
      const at = now();
      if (inARow >= failuresThatAccuse && at - lastFailureAt < pauseMs) return true;
      const failed = failedAt.get(key);
      return failed !== undefined && at - failed < pauseMs;
    },
    failed(key, accuses) {
      const at = now();
      if (accuses) {
        inARow += 1;
        lastFailureAt = at;
      }
      if (failedAt.size >= mostKeys) failedAt.clear();
      failedAt.set(key, at);
    },
    succeeded(key) {
      inARow = 0;
      failedAt.delete(key);
    },
  };
}
