import { classNames } from "./class-names.ts";

/** A small number beside a name. `label` is what a screen reader says instead of the bare number. */
export function Badge({ count, label, strong }: { count: number; label: string; strong?: boolean }) {
  return (
    <span
      className={classNames(
        "tabular inline-flex h-[1.125rem] min-w-[1.125rem] items-center justify-center rounded-full px-1 text-2xs font-bold",
        strong ? "bg-accent text-on-accent" : "bg-pressed text-muted",
      )}
    >
      <span aria-hidden>{count > 99 ? "99+" : count}</span>
      <span className="sr-only">{label}</span>
    </span>
  );
}
