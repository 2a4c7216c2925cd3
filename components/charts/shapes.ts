import { type Axis, heightOf } from "./scale.ts";

/** A rectangle in a box of 100 by 100, from its upper left corner. */
export interface Rect {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** One column for each value, side by side over the whole width; `gap` is the share of a place left free. */
export function columnRects(values: readonly number[], axis: Axis, gap = 0.28): Rect[] {
  const place = 100 / Math.max(1, values.length);
  return values.map((value, index) => {
    const height = heightOf(value, axis);
    return { x: index * place + (place * gap) / 2, y: 100 - height, width: place * (1 - gap), height };
  });
}

/** A line that stands level over each place and steps to the next: the path of an SVG. "" of nothing. */
export function stepPath(values: readonly number[], axis: Axis): string {
  const place = 100 / Math.max(1, values.length);
  return values
    .map((value, index) => {
      const y = round(100 - heightOf(value, axis));
      const from = index === 0 ? `M0 ${y}` : `V${y}`;
      return `${from}H${round((index + 1) * place)}`;
    })
    .join("");
}

/** Parts of a whole beside each other, in per cent; of nothing there is nothing. */
export function stackedParts(values: readonly number[]): { x: number; width: number }[] {
  const whole = values.reduce((sum, value) => sum + value, 0);
  let x = 0;
  return values.map((value) => {
    const width = whole === 0 ? 0 : (value / whole) * 100;
    const part = { x, width };
    x += width;
    return part;
  });
}

/**
 * Into which of so many steps a value falls: 0 is nothing, the last the greatest. By the root of the share, so
 * that one great value does not make all others look like nothing.
 */
export function levelOf(value: number, greatest: number, levels: number): number {
  if (value <= 0 || greatest <= 0) return 0;
  return Math.min(levels - 1, Math.ceil(Math.sqrt(value / greatest) * (levels - 1)));
}

/** Which of so many labels stand under an axis of so many places, so that they do not touch. */
export function shownLabels(places: number, most: number): ReadonlySet<number> {
  const every = Math.max(1, Math.ceil(places / most));
  return new Set(Array.from({ length: places }, (_, index) => index).filter((index) => index % every === 0));
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
