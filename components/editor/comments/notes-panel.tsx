import { CheckCheck, MessageSquarePlus, X } from "lucide-react";
import { useTranslations } from "next-intl";
import { Button } from "#components/ui/button.tsx";
import { newId } from "#lib/new-id.ts";
import { useMayWrite } from "../session/session-context.ts";
import { settleSuggestions } from "../suggestions/suggesting.ts";
import { SuggestionCard } from "../suggestions/suggestion-card.tsx";
import { CommentField } from "./comment-field.tsx";
import { useNotes } from "./notes-context.ts";
import { ThreadCard } from "./thread-card.tsx";

/** All comments and proposals of the story, in the order of the text. */
export function NotesPanel() {
  const t = useTranslations("notes");
  const notes = useNotes();
  const { open, resolved, beginning, storyId, editor, comments } = notes;
  const mayWrite = useMayWrite();
  const proposals = open.filter(({ kind }) => kind === "suggestion").length;
  const settleAll = (verdict: "accept" | "reject") => {
    if (editor) settleSuggestions(editor.view, verdict, null);
  };
  return (
    <section aria-label={t("title")} className="grid gap-3">
      {beginning === null ? (
        <Button onClick={notes.begin} onPointerDown={(event) => event.preventDefault()}>
          <MessageSquarePlus aria-hidden />
          {t("begin")}
        </Button>
      ) : (
        <div className="grid gap-2 rounded-lg border border-line-strong bg-surface p-3 shadow-overlay">
          {beginning.place === null ? (
            <p className="text-xs font-semibold text-muted">{t("wholeStory")}</p>
          ) : (
            <p className="line-clamp-2 border-l-2 border-warning pl-2 text-sm text-muted">
              {beginning.place.quote}
            </p>
          )}
          <CommentField
            label={t("write")}
            placeholder={t("writePlaceholder")}
            sendLabel={t("send")}
            autoFocus
            onCancel={notes.stopBeginning}
            onSend={(words) => {
              const ids = { threadId: newId(), commentId: newId() };
              notes.change({ kind: "start", storyId, ...ids, place: beginning.place, ...words });
              notes.stopBeginning();
              notes.activate(ids.threadId);
            }}
          />
        </div>
      )}
      {proposals > 1 && mayWrite ? (
        <div className="flex flex-wrap items-center gap-2 border-b pb-3">
          <p className="w-full text-sm font-semibold">{t("proposals", { count: proposals })}</p>
          <Button size="sm" onClick={() => settleAll("accept")}>
            <CheckCheck aria-hidden />
            {t("acceptAll")}
          </Button>
          <Button size="sm" tone="ghost" onClick={() => settleAll("reject")}>
            <X aria-hidden />
            {t("rejectAll")}
          </Button>
        </div>
      ) : null}
      {open.map((note) =>
        note.kind === "thread" ? (
          <ThreadCard
            key={note.id}
            thread={note.thread}
            lost={note.from === null && note.thread.place !== null}
          />
        ) : (
          <SuggestionCard key={note.id} suggestion={note.suggestion} mayWrite={mayWrite} />
        ),
      )}
      {open.length === 0 && comments.loaded ? <p className="px-1 text-base text-muted">{t("none")}</p> : null}
      {resolved.length > 0 ? (
        <details className="group grid gap-3">
          <summary className="min-h-9 cursor-pointer rounded-md px-1 py-1.5 text-sm font-semibold text-muted hover:text-ink touch:min-h-11">
            {t("resolved", { count: resolved.length })}
          </summary>
          <div className="mt-2 grid gap-3">
            {resolved.map((thread) => (
              <ThreadCard key={thread.id} thread={thread} lost={false} />
            ))}
          </div>
        </details>
      ) : null}
    </section>
  );
}
