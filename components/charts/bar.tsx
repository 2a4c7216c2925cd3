import { stackedParts } from "./shapes.ts";

/** How much of the greatest a value is, as a thin bar in a row of a table, which says the number itself. */
export function Bar({ value, greatest }: { value: number; greatest: number }) {
  return (
    <svg aria-hidden viewBox="0 0 100 1" preserveAspectRatio="none" className="block h-1.5 w-full">
      <rect width="100" height="1" className="fill-sunken" />
      <rect width={greatest > 0 ? (value / greatest) * 100 : 0} height="1" className="fill-accent" />
    </svg>
  );
}

/** The parts of something beside each other, as long as it is against the longest; each part a class of colour. */
export function StackedBar({
  parts,
  greatest,
}: {
  parts: readonly {
    readonly key: string;
    readonly value: number;
    readonly words: string;
    readonly look: string;
  }[];
  greatest: number;
}) {
  const values = parts.map(({ value }) => value);
  const whole = values.reduce((sum, value) => sum + value, 0);
  const places = stackedParts(values);
  return (
    <svg
      aria-hidden
      viewBox="0 0 100 1"
      preserveAspectRatio="none"
      className="block h-4"
      style={{ width: `${greatest > 0 ? Math.max(1, (whole / greatest) * 100) : 0}%` }}
    >
      {parts.map(({ key, words, look }, index) => (
        <rect
          key={key}
          x={places[index]?.x ?? 0}
          width={places[index]?.width ?? 0}
          height="1"
          className={look}
        >
          <title>{words}</title>
        </rect>
      ))}
    </svg>
  );
}
