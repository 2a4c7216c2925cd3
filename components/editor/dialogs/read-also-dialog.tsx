import type { Editor } from "@tiptap/core";
import { useTranslations } from "next-intl";
import { useEffect, useState } from "react";
import { useDesk } from "#components/desk/desk-context-client.tsx";
import { findPublished, type PublishedStory } from "#components/desk/find-published.ts";
import { Dialog } from "#components/ui/dialog.tsx";
import { Field } from "#components/ui/field.tsx";
import { Input } from "#components/ui/input.tsx";
import { formatDay } from "#lib/dates.ts";

interface ReadAlsoDialogProps {
  editor: Editor;
  open: boolean;
  onOpenChange: (open: boolean) => void;
}

const waitMs = 250;

/** Finds a published story and puts a "Baca juga" line for it into the text. */
export function ReadAlsoDialog({ editor, open, onOpenChange }: ReadAlsoDialogProps) {
  const t = useTranslations("editor.readAlso");
  const { timeZone, locale } = useDesk();
  const [words, setWords] = useState("");
  const [found, setFound] = useState<PublishedStory[] | "asking" | "failed">("asking");

  useEffect(() => {
    if (!open) return;
    let left = false;
    const timer = setTimeout(async () => {
      const stories = await findPublished(words);
      if (!left) setFound(stories ?? "failed");
    }, waitMs);
    return () => {
      left = true;
      clearTimeout(timer);
    };
  }, [open, words]);

  const insert = ({ storyId, title }: PublishedStory) => {
    editor.chain().focus().insertReadAlso({ storyId, title }).run();
    onOpenChange(false);
  };

  return (
    <Dialog open={open} onOpenChange={onOpenChange} title={t("title")} closeLabel={t("close")}>
      <div className="grid gap-3">
        <Field label={t("search")} hideLabel>
          {(control) => (
            <Input
              {...control}
              autoFocus
              type="search"
              value={words}
              placeholder={t("searchPlaceholder")}
              onChange={(event) => setWords(event.target.value)}
            />
          )}
        </Field>
        <p role="status" className="text-sm text-muted empty:hidden">
          {found === "asking" ? t("asking") : null}
          {found === "failed" ? t("failed") : null}
          {Array.isArray(found) && found.length === 0 ? t("nothing") : null}
        </p>
        {Array.isArray(found) && found.length > 0 ? (
          <ul className="-mx-2">
            {found.map((story) => (
              <li key={story.storyId}>
                <button
                  type="button"
                  onClick={() => insert(story)}
                  className="grid min-h-12 w-full gap-0.5 rounded-md px-2 py-2 text-left hover:bg-hover"
                >
                  <span className="font-semibold text-pretty">{story.title}</span>
                  <span className="text-sm text-muted">
                    {story.section} · {formatDay(new Date(story.publishedAt), timeZone, locale)}
                  </span>
                </button>
              </li>
            ))}
          </ul>
        ) : null}
      </div>
    </Dialog>
  );
}
