import { CloudUpload } from "lucide-react";
import { useTranslations } from "next-intl";
import { useDesk } from "#components/desk/desk-context-client.tsx";
import { formatRelative } from "#lib/dates.ts";
import { colorOf } from "#newsroom/staff/person-color.ts";
import { CommentField } from "./comment-field.tsx";
import { mentionPieces } from "./mentions.ts";
import { useNotes } from "./notes-context.ts";
import type { ShownSaid } from "./waiting-changes.ts";

interface SaidLineProps {
  said: ShownSaid;
  editing: boolean;
  onEdit: (editing: boolean) => void;
}

/** One thing said, with who and when; its author may change it or take it back. */
export function SaidLine({ said, editing, onEdit }: SaidLineProps) {
  const t = useTranslations("notes");
  const { person, storyId, change, comments } = useNotes();
  const { timeZone, locale } = useDesk();
  const own = said.authorId === person.id && !said.deleted;
  const mentions = said.waiting ? comments.people : said.mentions;
  const action = "rounded text-xs font-semibold text-muted hover:text-ink touch:min-h-11 touch:px-1";
  return (
    <li className="grid gap-1">
      <p className="flex flex-wrap items-baseline gap-x-2 text-sm">
        <span
          aria-hidden
          style={{ backgroundColor: colorOf(said.authorId) }}
          className="size-2 self-center rounded-full"
        />
        <span className="font-semibold">{said.author}</span>
        <time dateTime={said.at} className="text-xs text-muted">
          {formatRelative(new Date(said.at), new Date(), timeZone, locale)}
        </time>
        {said.edited && !said.deleted ? <span className="text-xs text-muted">{t("edited")}</span> : null}
      </p>
      {said.deleted ? (
        <p className="text-base text-muted italic">{t("deleted")}</p>
      ) : editing ? (
        <CommentField
          label={t("edit")}
          placeholder={t("replyPlaceholder")}
          sendLabel={t("save")}
          initial={said.body}
          autoFocus
          onCancel={() => onEdit(false)}
          onSend={(words) => {
            change({ kind: "edit", storyId, commentId: said.id, ...words });
            onEdit(false);
          }}
        />
      ) : (
        <p className="text-base [overflow-wrap:anywhere] whitespace-pre-wrap">
          {mentionPieces(said.body, mentions).map(({ text, named }, at) =>
            named ? (
              // biome-ignore lint/suspicious/noArrayIndexKey: pieces of one text stand in its order
              <span key={at} className="font-semibold text-accent">
                {text}
              </span>
            ) : (
              text
            ),
          )}
        </p>
      )}
      {said.waiting ? (
        <p className="flex items-center gap-1.5 text-xs font-semibold text-warning">
          <CloudUpload aria-hidden className="size-3.5" />
          {t("waiting")}
        </p>
      ) : null}
      {own && !editing && !said.waiting ? (
        <p className="flex gap-3">
          <button type="button" className={action} onClick={() => onEdit(true)}>
            {t("edit")}
          </button>
          <button
            type="button"
            className={action}
            onClick={() => change({ kind: "delete", storyId, commentId: said.id })}
          >
            {t("delete")}
          </button>
        </p>
      ) : null}
    </li>
  );
}
