import type { ReactNode } from "react";
import { classNames } from "#components/ui/class-names.ts";
import { cardId } from "./focus-card.ts";
import { useNotes } from "./notes-context.ts";

interface NoteCardProps {
  noteId: string;
  label: string;
  looked: boolean;
  children: ReactNode;
}

/** The frame of a thread or a proposal. Escape leads from it back into the text. */
export function NoteCard({ noteId, label, looked, children }: NoteCardProps) {
  const { activate, editor } = useNotes();
  return (
    <article
      id={cardId(noteId)}
      tabIndex={-1}
      aria-label={label}
      aria-current={looked || undefined}
      onFocus={({ target, currentTarget }) => {
        if (target === currentTarget && !looked) activate(noteId);
      }}
      onKeyDown={(event) => {
        if (event.key !== "Escape" || event.target !== event.currentTarget) return;
        activate(null);
        editor?.commands.focus();
      }}
      className={classNames(
        "grid gap-3 rounded-lg border p-3 transition-shadow focus-visible:outline-2 focus-visible:outline-accent",
        looked ? "border-line-strong bg-surface shadow-overlay" : "bg-canvas",
      )}
    >
      {children}
    </article>
  );
}
