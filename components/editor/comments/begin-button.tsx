import { MessageSquarePlus } from "lucide-react";
import { useTranslations } from "next-intl";
import { IconButton } from "#components/ui/icon-button.tsx";
import { useNotes } from "./notes-context.ts";

/** Comments on what is selected. */
export function BeginButton() {
  const t = useTranslations("notes");
  const { begin } = useNotes();
  return (
    <IconButton
      label={t("beginKeys")}
      className="shrink-0"
      onPointerDown={(event) => event.preventDefault()}
      onClick={begin}
    >
      <MessageSquarePlus aria-hidden />
    </IconButton>
  );
}
