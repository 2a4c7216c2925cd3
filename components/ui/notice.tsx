import { CircleAlert, Info, TriangleAlert } from "lucide-react";
import type { ReactNode } from "react";
import { classNames } from "./class-names.ts";

const tones = {
  info: { look: "bg-accent-soft text-accent", Icon: Info },
  warning: { look: "bg-warning-soft text-warning", Icon: TriangleAlert },
  danger: { look: "bg-danger-soft text-danger", Icon: CircleAlert },
};

interface NoticeProps {
  tone?: keyof typeof tones;
  title?: ReactNode;
  /** Read out at once when it appears. */
  alert?: boolean;
  action?: ReactNode;
  children?: ReactNode;
}

/** A message that stays on the page: what happened, to which thing, what to do. */
export function Notice({ tone = "info", title, alert, action, children }: NoticeProps) {
  const { look, Icon } = tones[tone];
  return (
    <div
      role={alert ? "alert" : undefined}
      className={classNames("flex gap-2.5 rounded-lg px-3.5 py-3 text-base", look)}
    >
      <Icon aria-hidden className="mt-0.5 size-[1.125rem] shrink-0" />
      <div className="min-w-0 flex-1">
        {title ? <p className="font-semibold">{title}</p> : null}
        {children ? <div className="text-ink">{children}</div> : null}
        {action ? <div className="mt-2">{action}</div> : null}
      </div>
    </div>
  );
}
