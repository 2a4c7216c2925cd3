import { type ReactNode, useId } from "react";

/** A part of a page of numbers that needs no second shape, under its name. */
export function Panel({ title, note, children }: { title: string; note?: ReactNode; children: ReactNode }) {
  const id = useId();
  return (
    <section
      aria-labelledby={id}
      className="grid min-w-0 content-start gap-3 rounded-lg border bg-surface p-4"
    >
      <div className="grid gap-0.5">
        <h2 id={id} className="text-md font-bold">
          {title}
        </h2>
        {note ? <p className="text-sm text-pretty text-muted">{note}</p> : null}
      </div>
      {children}
    </section>
  );
}
