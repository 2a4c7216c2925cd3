import { Check, X } from "lucide-react";
import { useTranslations } from "next-intl";
import { useDesk } from "#components/desk/desk-context-client.tsx";
import { Button } from "#components/ui/button.tsx";
import { formatRelative } from "#lib/dates.ts";
import { colorOf } from "#newsroom/staff/person-color.ts";
import type { Suggestion } from "#newsroom/suggestions/find-suggestions.ts";
import { NoteCard } from "../comments/note-card.tsx";
import { useNotes } from "../comments/notes-context.ts";
import { settleSuggestions } from "./suggesting.ts";

const shownLength = 240;

/** One proposal: by whom, what, and the two answers to it. */
export function SuggestionCard({ suggestion, mayWrite }: { suggestion: Suggestion; mayWrite: boolean }) {
  const t = useTranslations("notes");
  const { editor, active, activate, nameOf } = useNotes();
  const { timeZone, locale } = useDesk();
  const { id, by, at, parts } = suggestion;
  const words = (kind: "insertion" | "deletion") =>
    parts
      .filter(({ proposed }) => proposed === kind)
      .map(({ text }) => text)
      .join(" ")
      .slice(0, shownLength);
  const name = nameOf(by);
  const inserted = words("insertion");
  const deleted = words("deletion");
  const hasForm = parts.some(({ proposed }) => proposed === "modification" || proposed === "retype");
  const hasBreak = parts.some(({ proposed }) => proposed.startsWith("break"));
  const settle = (verdict: "accept" | "reject") => {
    if (editor) settleSuggestions(editor.view, verdict, id);
    activate(null);
  };
  return (
    <NoteCard noteId={id} label={t("suggestionBy", { name })} looked={active === id}>
      <button type="button" onClick={() => activate(id)} className="grid gap-1 rounded text-left">
        <span className="flex flex-wrap items-baseline gap-x-2 text-sm">
          <span
            aria-hidden
            style={{ backgroundColor: colorOf(by) }}
            className="size-2 self-center rounded-full"
          />
          <span className="font-semibold">{name}</span>
          {at > 0 ? (
            <span className="text-xs text-muted">
              {formatRelative(new Date(at), new Date(), timeZone, locale)}
            </span>
          ) : null}
        </span>
        {deleted === "" ? null : (
          <span className="text-base [overflow-wrap:anywhere]">
            <span className="text-muted">{t("deletes")} </span>
            <del className="rounded bg-deleted px-0.5 text-deleted-ink">{deleted}</del>
          </span>
        )}
        {inserted === "" ? null : (
          <span className="text-base [overflow-wrap:anywhere]">
            <span className="text-muted">{t("inserts")} </span>
            <ins className="rounded bg-inserted px-0.5 text-inserted-ink no-underline">{inserted}</ins>
          </span>
        )}
        {hasBreak ? <span className="text-base text-muted">{t("changesBreaks")}</span> : null}
        {hasForm ? <span className="text-base text-muted">{t("changesForm")}</span> : null}
      </button>
      {mayWrite ? (
        <div className="flex gap-2">
          <Button size="sm" onClick={() => settle("accept")}>
            <Check aria-hidden />
            {t("accept")}
          </Button>
          <Button size="sm" tone="ghost" onClick={() => settle("reject")}>
            <X aria-hidden />
            {t("reject")}
          </Button>
        </div>
      ) : null}
    </NoteCard>
  );
}
