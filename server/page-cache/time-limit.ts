/** Thrown when a rendering took too long. */
export class TimeLimit extends Error {
  override readonly name = "TimeLimit";
}

/** Runs a task with a signal that is aborted after `ms`, and throws `TimeLimit` then even if it goes on. */
export async function withTimeLimit<Result>(
  ms: number,
  outer: AbortSignal,
  task: (signal: AbortSignal) => Promise<Result>,
): Promise<Result> {
  const inner = new AbortController();
  const signal = AbortSignal.any([inner.signal, outer]);
  let timer: NodeJS.Timeout | undefined;
  const limit = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      reject(new TimeLimit(`no page after ${ms} ms`));
      inner.abort();
    }, ms);
    timer.unref();
  });
  try {
    return await Promise.race([task(signal), limit]);
  } finally {
    clearTimeout(timer);
  }
}

/** The result if it comes within `ms`, else null. A failure within the time is thrown, a later one is not. */
export async function withinPatience<Result>(ms: number, result: Promise<Result>): Promise<Result | null> {
  let timer: NodeJS.Timeout | undefined;
  const patience = new Promise<null>((resolve) => {
    timer = setTimeout(resolve, ms, null);
    timer.unref();
  });
  try {
    return await Promise.race([result, patience]);
  } finally {
    clearTimeout(timer);
  }
}
