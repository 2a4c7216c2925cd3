/** A vertical axis from zero: where it ends, and the values that are named on it, from zero up. */
export interface Axis {
  readonly top: number;
  readonly ticks: readonly number[];
}

const nice = [1, 2, 2.5, 5, 10] as const;

/**
 * An axis that holds `greatest` with about `steps` round steps: 1, 2, 2.5 or 5 times a power of ten. Of whole
 * numbers no step is a fraction.
 */
export function axisFor(greatest: number, { steps = 4, whole = true } = {}): Axis {
  if (greatest <= 0) return { top: 1, ticks: [0, 1] };
  const rough = greatest / steps;
  const power = 10 ** Math.floor(Math.log10(rough));
  const factor = nice.find((one) => one * power >= rough * (1 - 1e-9)) ?? 10;
  const step = whole ? Math.max(1, Math.ceil(factor * power - 1e-9)) : factor * power;
  const count = Math.max(1, Math.ceil(greatest / step - 1e-9));
  return { top: step * count, ticks: Array.from({ length: count + 1 }, (_, index) => index * step) };
}

/** How high a value stands on the axis, in per cent of its whole. */
export function heightOf(value: number, { top }: Axis): number {
  return Math.min(100, Math.max(0, (value / top) * 100));
}
