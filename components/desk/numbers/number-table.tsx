import type { ReactNode } from "react";
import { classNames } from "#components/ui/class-names.ts";

interface NumberTableProps {
  caption: string;
  /** Names of the columns; the first is of words, the others of numbers. */
  columns: readonly string[];
  rows: readonly { readonly key: string; readonly cells: readonly ReactNode[] }[];
  /** A last row of sums. */
  sums?: readonly ReactNode[];
  /** Many columns: the table may be wider than a phone and is moved sideways by itself. */
  wide?: boolean;
}

/** Numbers as a table, read cell by cell with their names. */
export function NumberTable({ caption, columns, rows, sums, wide }: NumberTableProps) {
  const table = (
    <table className={classNames("w-full text-sm", wide && "min-w-160 print:min-w-0")}>
      <caption className="sr-only">{caption}</caption>
      <thead>
        <tr className="border-b">
          {columns.map((name, index) => (
            <th
              key={name}
              scope="col"
              className={classNames(
                "px-2 py-1.5 text-xs font-semibold text-muted first:pl-0 last:pr-0",
                index === 0 ? "text-left" : "text-right",
              )}
            >
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody className="divide-y">
        {rows.map(({ key, cells }) => (
          <Cells key={key} cells={cells} />
        ))}
      </tbody>
      {sums ? (
        <tfoot className="border-t border-line-strong font-semibold">
          <Cells cells={sums} />
        </tfoot>
      ) : null}
    </table>
  );
  if (!wide) return table;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard
    <section aria-label={caption} tabIndex={0} className="overflow-x-auto rounded-sm">
      {table}
    </section>
  );
}

function Cells({ cells }: { cells: readonly ReactNode[] }) {
  const [first, ...numbers] = cells;
  return (
    <tr>
      <th scope="row" className="min-w-0 py-1.5 pr-2 text-left font-normal text-pretty">
        {first}
      </th>
      {numbers.map((cell, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a cell is its column
        <td key={index} className="tabular px-2 py-1.5 text-right whitespace-nowrap last:pr-0">
          {cell}
        </td>
      ))}
    </tr>
  );
}
