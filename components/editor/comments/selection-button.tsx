import { MessageSquarePlus } from "lucide-react";
import { useTranslations } from "next-intl";
import { useEffect, useState } from "react";
import { Button } from "#components/ui/button.tsx";
import { useNotes } from "./notes-context.ts";

/** Stands beside words that are selected in a text that may only be read: there is no toolbar then. */
export function SelectionButton() {
  const t = useTranslations("notes");
  const { editor, begin, beginning } = useNotes();
  const [place, setPlace] = useState<{ top: number; left: number } | null>(null);
  useEffect(() => {
    if (editor === null) return;
    const follow = () => {
      const { empty, to } = editor.state.selection;
      if (empty) return setPlace(null);
      const { bottom, left } = editor.view.coordsAtPos(to);
      setPlace({ top: bottom + 6, left: Math.min(left, window.innerWidth - 160) });
    };
    editor.on("selectionUpdate", follow);
    window.addEventListener("scroll", follow, { passive: true });
    return () => {
      editor.off("selectionUpdate", follow);
      window.removeEventListener("scroll", follow);
    };
  }, [editor]);
  if (place === null || beginning !== null) return null;
  return (
    <div style={place} className="fixed z-20">
      <Button size="sm" onPointerDown={(event) => event.preventDefault()} onClick={begin}>
        <MessageSquarePlus aria-hidden />
        {t("begin")}
      </Button>
    </div>
  );
}
