import { useTranslations } from "next-intl";
import { Sheet } from "#components/ui/sheet.tsx";
import { NotesPanel } from "../parts.ts";
import { useNotes } from "./notes-context.ts";

/** The same notes on a small screen: from below, over the text. */
export function NotesSheet() {
  const t = useTranslations("notes");
  const { shown, show } = useNotes();
  return (
    <Sheet open={shown} onOpenChange={show} title={t("title")} closeLabel={t("close")}>
      {shown ? <NotesPanel /> : null}
    </Sheet>
  );
}
