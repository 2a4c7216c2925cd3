import { useTranslations } from "next-intl";
import { type KeyboardEvent, type ReactNode, useRef } from "react";
import { classNames } from "#components/ui/class-names.ts";
import { NotesPanel } from "../parts.ts";
import { useNotes } from "./notes-context.ts";

/** The column beside the text: the story's details, or what is said and proposed about it. */
export function NotesAside({ details }: { details: ReactNode }) {
  const t = useTranslations("notes");
  const { shown, show, open } = useNotes();
  const tabs = useRef<HTMLDivElement>(null);
  const tab = (isNotes: boolean, label: string) => (
    <button
      type="button"
      role="tab"
      id={isNotes ? "tab-notes" : "tab-details"}
      aria-selected={shown === isNotes}
      aria-controls="beside-text"
      tabIndex={shown === isNotes ? 0 : -1}
      onClick={() => show(isNotes)}
      className={classNames(
        "flex h-10 flex-1 items-center justify-center gap-2 border-b-2 text-sm font-semibold",
        shown === isNotes ? "border-accent text-ink" : "border-transparent text-muted hover:text-ink",
      )}
    >
      {label}
      {isNotes && open.length > 0 ? (
        <span className="tabular rounded-full bg-warning-soft px-1.5 text-2xs font-bold text-warning">
          {open.length}
        </span>
      ) : null}
    </button>
  );
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== "ArrowLeft" && event.key !== "ArrowRight") return;
    show(!shown);
    tabs.current?.querySelector<HTMLElement>(`#${shown ? "tab-details" : "tab-notes"}`)?.focus();
  };
  return (
    <>
      <div
        ref={tabs}
        role="tablist"
        aria-label={t("beside")}
        onKeyDown={onKeyDown}
        className="sticky -top-6 z-10 -mx-6 -mt-6 mb-5 flex border-b bg-canvas px-6"
      >
        {tab(false, t("detailsTab"))}
        {tab(true, t("title"))}
      </div>
      <div id="beside-text" role="tabpanel" aria-labelledby={shown ? "tab-notes" : "tab-details"}>
        {shown ? <NotesPanel /> : details}
      </div>
    </>
  );
}
