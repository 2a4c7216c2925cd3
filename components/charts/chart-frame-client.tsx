"use client";
import { ChartColumn, Table } from "lucide-react";
import { type ReactNode, useState } from "react";
import { buttonStyles } from "#components/ui/button-styles.ts";
import { Panel } from "#components/ui/panel.tsx";

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
  const button = (
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
  );
  return (
    <Panel title={title} note={note} action={button}>
      {asTable ? null : chart}
      <div className={asTable ? "min-w-0" : "sr-only"}>{table}</div>
    </Panel>
  );
}
