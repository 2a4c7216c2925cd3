import { MessageSquareText } from "lucide-react";
import { useTranslations } from "next-intl";
import { IconButton } from "#components/ui/icon-button.tsx";
import { useNotes } from "./notes-context.ts";

/** Opens the notes, with how many are open. */
export function NotesButton() {
  const t = useTranslations("notes");
  const { open, show } = useNotes();
  return (
    <IconButton
      label={t("openCount", { count: open.length })}
      className="relative size-11"
      onClick={() => show(true)}
    >
      <MessageSquareText aria-hidden />
      {open.length > 0 ? (
        <span
          aria-hidden
          className="tabular absolute top-0.5 right-0 rounded-full bg-warning-soft px-1 text-2xs font-bold text-warning"
        >
          {open.length}
        </span>
      ) : null}
    </IconButton>
  );
}
