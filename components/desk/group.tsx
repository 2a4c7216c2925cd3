import type { ReactNode } from "react";

interface GroupProps {
  title: string;
  count?: number;
  /** Something waits for the reader: said by a dot, which only repeats the order of the page. */
  urgent?: boolean;
  action?: ReactNode;
  children: ReactNode;
}

/** A list of the desk under its name and number. */
export function Group({ title, count, urgent, action, children }: GroupProps) {
  return (
    <section className="grid gap-2.5">
      <div className="flex min-h-8 flex-wrap items-center justify-between gap-x-3 gap-y-1">
        <h2 className="flex items-center gap-2 text-sm font-bold">
          {urgent ? <span aria-hidden className="size-2 rounded-full bg-danger" /> : null}
          {title}
          {count === undefined ? null : <span className="tabular font-medium text-muted">{count}</span>}
        </h2>
        {action}
      </div>
      {children}
    </section>
  );
}
