import { type KeyboardEvent, type ReactNode, useRef, useState } from "react";
import { classNames } from "#components/ui/class-names.ts";

export type PaneName = "before" | "result" | "changes";

interface ReleasePanesProps {
  wide: boolean;
  /** The accessible name of the row of tabs. */
  label: string;
  titles: Record<PaneName, string>;
  panes: Record<PaneName, ReactNode>;
  /** Which tab is open on a phone. */
  pane: PaneName;
  onPane: (pane: PaneName) => void;
}

const beside: readonly PaneName[] = ["before", "result", "changes"];
const inTabs: readonly PaneName[] = ["result", "before", "changes"];

/** Before, after and changes: side by side on a wide screen, in tabs on a phone. */
export function ReleasePanes({ wide, label, titles, panes, pane, onPane }: ReleasePanesProps) {
  const tabs = useRef<HTMLDivElement>(null);
  if (wide) {
    return (
      <div className="grid min-h-0 flex-1 grid-cols-[1fr_1.15fr_22rem] divide-x">
        {beside.map((name) => (
          <section
            key={name}
            aria-label={titles[name]}
            // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reached by keyboard
            tabIndex={0}
            data-pane={name}
            className={classNames(
              "min-h-0 overflow-y-auto px-6 py-4 focus-visible:-outline-offset-2",
              name === "before" && "bg-canvas",
            )}
          >
            <h2 className="mb-3 text-sm font-bold text-muted">{titles[name]}</h2>
            {panes[name]}
          </section>
        ))}
      </div>
    );
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const step = event.key === "ArrowRight" ? 1 : event.key === "ArrowLeft" ? -1 : 0;
    const next = inTabs[inTabs.indexOf(pane) + step];
    if (step === 0 || next === undefined) return;
    onPane(next);
    tabs.current?.querySelector<HTMLElement>(`[data-tab="${next}"]`)?.focus();
  };
  return (
    <>
      <div
        ref={tabs}
        role="tablist"
        tabIndex={-1}
        aria-label={label}
        onKeyDown={onKeyDown}
        className="grid grid-cols-3 border-b"
      >
        {inTabs.map((name) => (
          <button
            key={name}
            id={`release-tab-${name}`}
            data-tab={name}
            type="button"
            role="tab"
            tabIndex={pane === name ? 0 : -1}
            aria-selected={pane === name}
            aria-controls="release-pane"
            onClick={() => onPane(name)}
            className="min-h-11 border-b-2 border-transparent text-sm font-semibold text-muted aria-selected:border-accent aria-selected:text-ink"
          >
            {titles[name]}
          </button>
        ))}
      </div>
      <div
        id="release-pane"
        role="tabpanel"
        aria-labelledby={`release-tab-${pane}`}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reached by keyboard
        tabIndex={0}
        data-pane={pane}
        className="min-h-0 flex-1 overflow-y-auto px-4 py-4 focus-visible:-outline-offset-2"
      >
        {panes[pane]}
      </div>
    </>
  );
}

/** Which pane is open on a phone. */
export function usePane(): [PaneName, (pane: PaneName) => void] {
  return useState<PaneName>("result");
}
