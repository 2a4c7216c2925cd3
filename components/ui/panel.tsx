import { type ReactNode, useId } from "react";

interface PanelProps {
  title: string;
  note?: ReactNode;
  /** What can be done with it, beside its name. */
  action?: ReactNode;
  children: ReactNode;
}

/** A part of a page in a frame of its own, under its name. */
export function Panel({ title, note, action, children }: PanelProps) {
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
        {action}
      </div>
      {children}
    </section>
  );
}
