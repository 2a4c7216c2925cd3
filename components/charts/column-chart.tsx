import { axisFor, heightOf } from "./scale.ts";
import { columnRects, shownLabels, stepPath } from "./shapes.ts";

export interface ChartColumn {
  readonly key: string;
  /** Under the axis, short. */
  readonly label: string;
  /** On pointing at it. */
  readonly words: string;
  readonly value: number;
  /** What it is held against: the level line, when there is one. */
  readonly held?: number;
  /** It has not begun: only what it is held against is drawn. */
  readonly ahead?: boolean;
}

interface ColumnChartProps {
  columns: readonly ChartColumn[];
  /** The names of the columns, and of the line when there is one. */
  legend: { value: string; held?: string };
  tick: (value: number) => string;
  /** Whether values are counts. */
  whole?: boolean;
  /** How many labels fit under the axis on a phone. */
  labels?: number;
}

/**
 * Columns over time with a level line to hold them against, drawn on the server. The drawing stretches with its
 * box, words stay as they are. It is for the eye: the table beside it says the same.
 */
export function ColumnChart({ columns, legend, tick, whole = true, labels = 8 }: ColumnChartProps) {
  const greatest = Math.max(0, ...columns.flatMap(({ value, held }) => [value, held ?? 0]));
  const axis = axisFor(greatest, { whole });
  const rects = columnRects(
    columns.map(({ value }) => value),
    axis,
  );
  const line = stepPath(
    columns.map(({ held }) => held ?? 0),
    axis,
  );
  const named = shownLabels(columns.length, labels);
  return (
    <div aria-hidden className="grid gap-2 pt-2">
      <div className="grid grid-cols-[auto_minmax(0,1fr)] gap-x-2 text-xs text-muted tabular">
        <div className="relative flex flex-col-reverse items-end text-right">
          {/* The widest label makes the room; the labels themselves stand where their lines are. */}
          <span className="invisible h-0 overflow-hidden">{tick(axis.top)}</span>
          {axis.ticks.map((value) => (
            <span
              key={value}
              className="absolute right-0 translate-y-1/2 whitespace-nowrap"
              style={{ bottom: `${heightOf(value, axis)}%` }}
            >
              {tick(value)}
            </span>
          ))}
        </div>
        <svg
          aria-hidden
          viewBox="0 0 100 100"
          preserveAspectRatio="none"
          className="h-44 w-full overflow-visible md:h-56"
        >
          {axis.ticks.map((value) => (
            <line
              key={value}
              x1="0"
              x2="100"
              y1={100 - heightOf(value, axis)}
              y2={100 - heightOf(value, axis)}
              vectorEffect="non-scaling-stroke"
              className={value === 0 ? "stroke-line-strong" : "stroke-line"}
            />
          ))}
          {columns.map(({ key, words, ahead }, index) => {
            const rect = rects[index];
            const place = 100 / columns.length;
            return (
              <g key={key} className="group">
                <rect
                  x={index * place}
                  y="0"
                  width={place}
                  height="100"
                  className="fill-transparent group-hover:fill-hover"
                >
                  <title>{words}</title>
                </rect>
                {rect && !ahead ? <rect {...rect} className="pointer-events-none fill-accent" /> : null}
              </g>
            );
          })}
          {legend.held ? (
            <path
              d={line}
              vectorEffect="non-scaling-stroke"
              strokeWidth="1.5"
              strokeDasharray="4 3"
              className="pointer-events-none fill-none stroke-ink"
            />
          ) : null}
        </svg>
        <span />
        <div className="grid h-5 auto-cols-fr grid-flow-col pt-1">
          {columns.map(({ key, label }, index) => (
            <span key={key} className="flex w-0 min-w-full justify-center overflow-visible whitespace-nowrap">
              {named.has(index) ? label : ""}
            </span>
          ))}
        </div>
      </div>
      <p className="flex flex-wrap gap-x-4 gap-y-1 text-xs text-muted">
        <span className="flex items-center gap-1.5">
          <span className="size-2.5 rounded-[2px] bg-accent" />
          {legend.value}
        </span>
        {legend.held ? (
          <span className="flex items-center gap-1.5">
            <span className="w-4 border-t-[1.5px] border-dashed border-ink" />
            {legend.held}
          </span>
        ) : null}
      </p>
    </div>
  );
}
