"use client";
import Link from "next/link";
import { usePathname } from "next/navigation";
import type { ReactNode } from "react";

interface NavLinkProps {
  href: string;
  /** Counts as here on its own address only, not on those below it. */
  exact?: boolean;
  /** Other addresses that belong to it. */
  also?: readonly string[];
  /** Addresses below its own that belong to another link. */
  except?: readonly string[];
  className?: string;
  children: ReactNode;
}

/** A link of the navigation that knows whether it leads to where one is. */
export function NavLink({ href, exact, also = [], except = [], className, children }: NavLinkProps) {
  const path = usePathname();
  const isAt = (at: string) => path === at || (!exact && path.startsWith(`${at}/`));
  const here = [href, ...also].some(isAt) && !except.some(isAt);
  return (
    <Link href={href} aria-current={here ? "page" : undefined} className={className}>
      {children}
    </Link>
  );
}
