import type { ReactNode } from "react";

interface EmptyStateProps {
  icon?: ReactNode;
  title: string;
  /** What would appear here, or what to do. */
  children?: ReactNode;
  action?: ReactNode;
}

/** What stands where nothing is yet: says so, and what to do next. */
export function EmptyState({ icon, title, children, action }: EmptyStateProps) {
  return (
    <div className="flex flex-col items-center gap-2 rounded-lg border border-dashed border-line-strong px-6 py-10 text-center">
      {icon ? <span className="text-faint [&_svg]:size-7 [&_svg]:stroke-[1.5]">{icon}</span> : null}
      <p className="text-md font-semibold text-ink">{title}</p>
      {children ? <div className="max-w-[44ch] text-base text-pretty text-muted">{children}</div> : null}
      {action ? <div className="mt-2">{action}</div> : null}
    </div>
  );
}
