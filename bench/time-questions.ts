interface Figure {
  readonly p50: number;
  readonly p95: number;
  readonly limit: "OVER" | "ok";
}

/**
 * Asks each question so many times, one after the other, and prints its milliseconds; the exit code becomes 1 when
 * a p95 is over the limit.
 */
export async function timeQuestions(
  questions: Record<string, () => Promise<unknown>>,
  { runs, limitMs }: { runs: number; limitMs: number },
): Promise<void> {
  const figures: Record<string, Figure> = {};
  for (const [name, ask] of Object.entries(questions)) figures[name] = await timed(ask, runs, limitMs);
  console.table(figures);
  const slow = Object.entries(figures).filter(([, { p95 }]) => p95 > limitMs);
  if (slow.length === 0) return;
  console.error(`p95 over ${limitMs} ms: ${slow.map(([name]) => name).join(", ")}`);
  process.exitCode = 1;
}

async function timed(ask: () => Promise<unknown>, runs: number, limitMs: number): Promise<Figure> {
  for (let warm = 0; warm < 3; warm += 1) await ask();
  const times: number[] = [];
  for (let run = 0; run < runs; run += 1) {
    const before = performance.now();
    await ask();
    times.push(performance.now() - before);
  }
  times.sort((one, other) => one - other);
  const at = (share: number) => Number((times[Math.floor(times.length * share)] ?? 0).toFixed(1));
  return { p50: at(0.5), p95: at(0.95), limit: at(0.95) > limitMs ? "OVER" : "ok" };
}
