import { Check, RotateCcw } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "#components/ui/button.tsx";
import { newId } from "#lib/new-id.ts";
import { CommentField } from "./comment-field.tsx";
import { NoteCard } from "./note-card.tsx";
import { useNotes } from "./notes-context.ts";
import { SaidLine } from "./said-line.tsx";
import type { ShownThread } from "./waiting-changes.ts";

/** One thread: the words it is about, what was said, and when it is looked at, a place to answer. */
export function ThreadCard({ thread, lost }: { thread: ShownThread; lost: boolean }) {
  const t = useTranslations("notes");
  const { storyId, active, activate, change } = useNotes();
  const [editing, setEditing] = useState<string | null>(null);
  const looked = active === thread.id;
  const first = thread.said[0];
  return (
    <NoteCard noteId={thread.id} label={t("threadBy", { name: first?.author ?? "" })} looked={looked}>
      <button type="button" onClick={() => activate(thread.id)} className="grid gap-1 rounded text-left">
        {thread.place === null ? (
          <span className="text-xs font-semibold text-muted">{t("wholeStory")}</span>
        ) : (
          <span className="line-clamp-2 border-l-2 border-warning pl-2 text-sm text-muted">
            {thread.place.quote}
          </span>
        )}
        {lost ? <span className="text-xs font-semibold text-warning">{t("lost")}</span> : null}
      </button>
      <ol className="grid gap-3">
        {thread.said.map((said) => (
          <SaidLine
            key={said.id}
            said={said}
            editing={editing === said.id}
            onEdit={(is) => setEditing(is ? said.id : null)}
          />
        ))}
      </ol>
      {thread.resolved !== null ? (
        <div className="flex items-center gap-2">
          <p className="flex-1 text-sm text-muted">{t("resolvedBy", { name: thread.resolved.by })}</p>
          <Button
            size="sm"
            tone="ghost"
            onClick={() => change({ kind: "reopen", storyId, threadId: thread.id })}
          >
            <RotateCcw aria-hidden />
            {t("reopen")}
          </Button>
        </div>
      ) : looked ? (
        <>
          <CommentField
            label={t("reply")}
            placeholder={t("replyPlaceholder")}
            sendLabel={t("send")}
            onSend={(words) =>
              change({ kind: "reply", storyId, threadId: thread.id, commentId: newId(), ...words })
            }
          />
          <Button size="sm" onClick={() => change({ kind: "resolve", storyId, threadId: thread.id })}>
            <Check aria-hidden />
            {t("resolve")}
          </Button>
        </>
      ) : null}
    </NoteCard>
  );
}
