import type { ReactNode } from "react";

interface PageHeadProps {
  title: string;
  /** A quiet line over or under the title. */
  note?: ReactNode;
  actions?: ReactNode;
  /** Stands at the end of the title's own line on a phone. */
  corner?: ReactNode;
}

/** The top of a page of the desk. */
export function PageHead({ title, note, actions, corner }: PageHeadProps) {
  return (
    <header className="flex flex-wrap items-end justify-between gap-x-4 gap-y-3 pt-6 pb-5 md:pt-8">
      <div className={corner ? "flex w-full min-w-0 items-end justify-between md:w-auto" : "min-w-0"}>
        <div className="min-w-0">
          {note ? <p className="tabular text-sm text-muted">{note}</p> : null}
          <h1 className="text-2xl font-bold tracking-tight">{title}</h1>
        </div>
        {corner}
      </div>
      {actions ? <div className="flex flex-wrap items-center gap-2">{actions}</div> : null}
    </header>
  );
}
