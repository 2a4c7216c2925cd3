import type { ReactNode } from "react";
import { Badge } from "#components/ui/badge.tsx";
import { NavLink } from "./nav-link-client.tsx";
import type { RailBadge } from "./rail.tsx";

export const railLinkStyles =
  "flex h-9 items-center gap-3 rounded-md px-2.5 text-base font-medium text-muted transition-colors hover:bg-hover hover:text-ink aria-[current=page]:bg-pressed aria-[current=page]:font-semibold aria-[current=page]:text-ink max-xl:justify-center max-xl:px-0 touch:h-11 [&_svg]:size-[1.125rem] [&_svg]:shrink-0";

interface RailLinkProps {
  href: string;
  /** Counts as here on its own address only, not on those below it. */
  exact: boolean;
  /** Other addresses that belong to it. */
  also?: readonly string[];
  /** Addresses below its own that belong to another link. */
  except?: readonly string[];
  icon: ReactNode;
  name: string;
  badge: RailBadge | null;
}

/** One way of the navigation beside the pages: an icon, its name where there is room, and what waits there. */
export function RailLink({ href, exact, also = [], except = [], icon, name, badge }: RailLinkProps) {
  return (
    <NavLink href={href} exact={exact} also={also} except={except} className={railLinkStyles}>
      <span className="relative">
        {icon}
        {badge?.dot ? (
          <span
            aria-hidden
            className={`absolute -top-1 -right-1 size-2 rounded-full xl:hidden ${badge.dot === "danger" ? "bg-danger" : "bg-accent"}`}
          />
        ) : null}
      </span>
      <span className="flex-1 truncate max-xl:sr-only">{name}</span>
      {badge ? (
        <span className="max-xl:sr-only">
          <Badge count={badge.count} label={badge.label} strong={!badge.quiet} />
        </span>
      ) : null}
    </NavLink>
  );
}
