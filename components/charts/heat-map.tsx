import { levelOf } from "./shapes.ts";

interface HeatMapProps {
  /** A name and as many values as there are columns, for each row. */
  rows: readonly { readonly name: string; readonly values: readonly number[] }[];
  /** Names under some of the columns, by their position. */
  columns: ReadonlyMap<number, string>;
  words: (row: number, column: number, value: number) => string;
  legend: { little: string; much: string };
}

/** From nothing to the most, as shares of the accent over the ground. */
const strengths = [0.05, 0.25, 0.45, 0.7, 1] as const;

/** A field of squares, the stronger the more, drawn on the server. For the eye: the table beside it says the same. */
export function HeatMap({ rows, columns, words, legend }: HeatMapProps) {
  const greatest = Math.max(0, ...rows.flatMap(({ values }) => values));
  const width = Math.max(1, ...rows.map(({ values }) => values.length));
  const strengthOf = (value: number) => strengths[levelOf(value, greatest, strengths.length)];
  return (
    <div aria-hidden className="grid gap-2 text-xs text-muted">
      <div className="grid grid-cols-[auto_minmax(0,1fr)] gap-x-2">
        <div className="grid auto-rows-fr items-center">
          {rows.map(({ name }) => (
            <span key={name}>{name}</span>
          ))}
        </div>
        <svg
          aria-hidden
          viewBox={`0 0 ${width} ${rows.length}`}
          preserveAspectRatio="none"
          className="h-44 w-full"
        >
          {rows.map(({ name, values }, row) =>
            values.map((value, column) => (
              <rect
                // biome-ignore lint/suspicious/noArrayIndexKey: a place in the field is what it is
                key={`${name} ${column}`}
                x={column + 0.06}
                y={row + 0.06}
                width="0.88"
                height="0.88"
                fillOpacity={strengthOf(value)}
                className="fill-accent hover:stroke-ink [stroke-width:1px] [vector-effect:non-scaling-stroke]"
              >
                <title>{words(row, column, value)}</title>
              </rect>
            )),
          )}
        </svg>
        <span />
        <div className="relative h-5 tabular">
          {[...columns].map(([column, name]) => (
            <span key={column} className="absolute top-1" style={{ left: `${(column / width) * 100}%` }}>
              {name}
            </span>
          ))}
        </div>
      </div>
      <p className="flex items-center gap-1.5">
        {legend.little}
        {strengths.map((strength) => (
          <svg aria-hidden key={strength} viewBox="0 0 1 1" className="size-3">
            <rect width="1" height="1" fillOpacity={strength} className="fill-accent" />
          </svg>
        ))}
        {legend.much}
      </p>
    </div>
  );
}
