import type { Editor } from "@tiptap/core";
import { useTranslations } from "next-intl";
import { StoryPickerDialog } from "#components/desk/story-picker-dialog-client.tsx";

interface ReadAlsoDialogProps {
  editor: Editor;
  onClose: () => void;
}

/** Finds a published story and puts a "Baca juga" line for it into the text. */
export function ReadAlsoDialog({ editor, onClose }: ReadAlsoDialogProps) {
  const t = useTranslations("editor.readAlso");
  return (
    <StoryPickerDialog
      title={t("title")}
      onPick={async ({ storyId, title }) => {
        editor.chain().focus().insertReadAlso({ storyId, title }).run();
        return null;
      }}
      onClose={onClose}
    />
  );
}
