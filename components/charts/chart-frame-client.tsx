"use client";
import { ChartColumn, Table } from "lucide-react";
import { type ReactNode, useId, useState } from "react";
import { buttonStyles } from "#components/ui/button-styles.ts";

interface ChartFrameProps {
  title: string;
  note?: ReactNode;
  /** The names of the two shapes, for the button. */
  words: { asTable: string; asChart: string };
  chart: ReactNode;
  /** The same numbers as a table. Always there for screen readers; on wish for everybody. */
  table: ReactNode;
}

/** A chart under its name, with the same numbers as a table: read out instead of the drawing, or shown in its place. */
export function ChartFrame({ title, note, words, chart, table }: ChartFrameProps) {
  const [asTable, setAsTable] = useState(false);
  const id = useId();
  return (
    <section
      aria-labelledby={id}
      className="grid min-w-0 content-start gap-3 rounded-lg border bg-surface p-4"
    >
      <div className="grid grid-cols-[minmax(0,1fr)_auto] items-start gap-x-3">
        <div className="grid gap-0.5">
          <h2 id={id} className="text-md font-bold">
            {title}
          </h2>
          {note ? <p className="text-sm text-pretty text-muted">{note}</p> : null}
        </div>
        <button
          type="button"
          aria-pressed={asTable}
          aria-label={`${asTable ? words.asChart : words.asTable}: ${title}`}
          onClick={() => setAsTable(!asTable)}
          className={buttonStyles("ghost", "sm", "-mr-2 print:hidden")}
        >
          {asTable ? <ChartColumn aria-hidden /> : <Table aria-hidden />}
          {asTable ? words.asChart : words.asTable}
        </button>
      </div>
      {asTable ? null : chart}
      <div className={asTable ? "min-w-0" : "sr-only"}>{table}</div>
    </section>
  );
}
