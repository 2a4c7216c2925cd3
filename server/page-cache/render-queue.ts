/** Thrown when so much waits already that waiting longer would help nobody. */
export class QueueFull extends Error {
  override readonly name = "QueueFull";
}

export type RenderQueue = Readonly<{
  /** Runs the task when a place is free. Throws `QueueFull` when too many wait. */
  run<Result>(task: () => Promise<Result>): Promise<Result>;
  running(): number;
  waiting(): number;
}>;

/** At most `places` tasks at once and `longest` waiting, first come first served. */
export function createRenderQueue(places: number, longest: number): RenderQueue {
  const queue: (() => void)[] = [];
  let running = 0;

  return {
    async run(task) {
      if (running >= places) {
        if (queue.length >= longest) throw new QueueFull("too many pages wait for rendering");
        // The place is handed over by whoever leaves, so that nobody slips in between.
        await new Promise<void>((resolve) => queue.push(resolve));
      } else running += 1;
      try {
        return await task();
      } finally {
        const next = queue.shift();
        if (next) next();
        else running -= 1;
      }
    },
    running: () => running,
    waiting: () => queue.length,
  };
}
