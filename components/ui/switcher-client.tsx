"use client";
import { type ReactNode, useId, useState } from "react";
import { classNames } from "./class-names.ts";

interface SwitcherProps {
  /** The accessible name of the row of tabs. */
  label: string;
  panels: readonly { name: string; content: ReactNode }[];
  /** From this width on all panels stand beside each other and the tabs go away. */
  className?: string;
}

/** One panel at a time on a narrow screen, chosen by tabs; all of them side by side on a wide one. */
export function Switcher({ label, panels, className }: SwitcherProps) {
  const [chosen, setChosen] = useState(0);
  const id = useId();
  return (
    <>
      <div
        role="tablist"
        aria-label={label}
        className="sticky top-0 z-20 -mx-4 flex gap-1 border-b bg-canvas px-4 md:-mx-8 md:px-8 lg:hidden"
      >
        {panels.map(({ name }, index) => (
          <button
            key={name}
            type="button"
            role="tab"
            id={`${id}-tab-${index}`}
            aria-selected={index === chosen}
            aria-controls={`${id}-panel-${index}`}
            onClick={() => setChosen(index)}
            className="h-11 border-b-2 border-transparent px-2 text-base font-semibold text-muted aria-selected:border-accent aria-selected:text-ink"
          >
            {name}
          </button>
        ))}
      </div>
      <div className={className}>
        {panels.map(({ name, content }, index) => (
          <div
            key={name}
            id={`${id}-panel-${index}`}
            className={classNames("min-w-0", index === chosen ? "" : "max-lg:hidden")}
          >
            {content}
          </div>
        ))}
      </div>
    </>
  );
}
