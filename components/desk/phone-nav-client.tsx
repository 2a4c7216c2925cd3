"use client";
import { usePathname } from "next/navigation";
import type { ReactNode } from "react";

/** Holds the navigation at a phone's lower edge; gives way where a story or a live coverage needs that room for itself. */
export function PhoneNav({ label, children }: { label: string; children: ReactNode }) {
  const path = usePathname();
  if (path.startsWith("/desk/stories/") || path.startsWith("/desk/live/")) return null;
  return (
    <>
      <div aria-hidden className="h-[calc(4rem+env(safe-area-inset-bottom))] md:hidden print:hidden" />
      <nav
        aria-label={label}
        className="fixed inset-x-0 bottom-0 z-30 grid auto-cols-fr grid-flow-col border-t bg-surface pb-[env(safe-area-inset-bottom)] md:hidden print:hidden"
      >
        {children}
      </nav>
    </>
  );
}
