"use client";
import { Ellipsis, History, PencilLine, Send, Star, Trash2 } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState, useTransition } from "react";
import { ReasonDialog } from "#components/desk/reason-dialog-client.tsx";
import { PlainImage } from "#components/pictures/plain-image.tsx";
import { Button } from "#components/ui/button.tsx";
import { Chip } from "#components/ui/chip.tsx";
import { IconButton } from "#components/ui/icon-button.tsx";
import { Menu, MenuChoice } from "#components/ui/menu.tsx";
import { toast } from "#components/ui/toast.ts";
import type { ActionResult } from "#lib/action-result.ts";
import { formatDateLine, formatTime } from "#lib/dates.ts";
import { deleteReasonLimit } from "#newsroom/live/limits.ts";
import { lineOfEntry } from "#newsroom/live/rules.ts";
import type { LiveChange } from "#newsroom/live/schema.ts";
import type { DeskEntry, LiveConsole } from "#newsroom/live/types.ts";
import { useDesk } from "../desk-context-client.tsx";
import { EditDialog } from "./edit-dialog-client.tsx";
import { EntryText } from "./entry-text.tsx";
import { HistoryDialog } from "./history-dialog-client.tsx";
import { sendLive } from "./send-live.ts";

interface EntryCardProps {
  entry: DeskEntry;
  storyId: string;
  personId: string;
  mayAddPictures: boolean;
  /** What the server answered to a change. */
  onChanged: (shown: LiveConsole | null) => void;
}

/** An entry in the stream of a console, with what this person may do with it. */
export function EntryCard({ entry, storyId, personId, mayAddPictures, onChanged }: EntryCardProps) {
  const t = useTranslations("live");
  const unreachable = useTranslations("desk.moves")("unreachable");
  const { timeZone, locale } = useDesk();
  const [opened, setOpened] = useState<"edit" | "delete" | "history" | null>(null);
  const [busy, start] = useTransition();
  const close = () => setOpened(null);
  const seen = { storyId, entryId: entry.id, expectedVersion: entry.version };
  const carryOut = async (change: LiveChange): Promise<ActionResult<null>> => {
    const sent = await sendLive(change);
    if (sent.kind === "done") {
      onChanged(sent.shown);
      return { ok: true, value: null };
    }
    return { ok: false, code: "failed", message: sent.kind === "refused" ? sent.message : unreachable };
  };
  const publish = () =>
    start(async () => {
      const result = await carryOut({ kind: "publish", ...seen });
      if (!result.ok) toast.error(result.message);
    });
  const at = new Date(entry.publishedAt ?? entry.sentAt);
  const isWaiting = entry.state === "waiting";
  const name = lineOfEntry(entry) || t("entry.pictureOnly");
  return (
    <li
      className={`grid gap-2 rounded-lg border bg-surface px-4 py-3 ${isWaiting ? "border-warning" : ""}`}
      data-entry={entry.id}
    >
      <div className="flex items-start gap-2">
        <p className="flex min-w-0 flex-1 flex-wrap items-center gap-x-2 gap-y-1 pt-1 text-sm">
          <time
            dateTime={at.toISOString()}
            title={formatDateLine(at, timeZone, locale)}
            className="tabular font-bold"
          >
            {formatTime(at, timeZone)}
          </time>
          <span className="text-muted">{entry.author}</span>
          {isWaiting ? <Chip tone="warning">{t("entry.waits")}</Chip> : null}
          {entry.keyMoment ? (
            <Chip tone="danger" icon={<Star aria-hidden />}>
              {t("entry.keyMoment")}
            </Chip>
          ) : null}
          {entry.editedAt ? (
            <span className="text-xs text-muted">
              {t("entry.edited", { time: formatTime(new Date(entry.editedAt), timeZone) })}
            </span>
          ) : null}
        </p>
        <Menu
          align="end"
          trigger={
            <IconButton label={t("entry.menu", { name })} size="sm">
              <Ellipsis aria-hidden />
            </IconButton>
          }
        >
          {entry.mayChange ? (
            <MenuChoice onSelect={() => setOpened("edit")}>
              <PencilLine aria-hidden />
              {t("entry.change")}
            </MenuChoice>
          ) : null}
          <MenuChoice onSelect={() => setOpened("history")}>
            <History aria-hidden />
            {t("entry.history")}
          </MenuChoice>
          {entry.mayChange ? (
            <MenuChoice tone="danger" onSelect={() => setOpened("delete")}>
              <Trash2 aria-hidden />
              {t("entry.delete")}
            </MenuChoice>
          ) : null}
        </Menu>
      </div>
      {entry.headline ? <h3 className="text-md font-bold text-pretty">{entry.headline}</h3> : null}
      <EntryText text={entry.text} />
      {entry.pictures.length > 0 ? (
        <ul className="grid grid-cols-2 gap-2 sm:grid-cols-3">
          {entry.pictures.map((picture) => (
            <li key={picture.mediaId}>
              {entry.previews[picture.mediaId] ? (
                <PlainImage
                  src={entry.previews[picture.mediaId]}
                  alt={picture.alt || picture.caption}
                  loading="lazy"
                  className="aspect-4/3 w-full rounded-md bg-sunken object-cover"
                />
              ) : null}
              <p className="line-clamp-2 pt-0.5 text-xs text-muted">{`${picture.caption} (${picture.credit})`}</p>
            </li>
          ))}
        </ul>
      ) : null}
      {entry.mayPublish ? (
        <div>
          <Button tone="primary" size="sm" busy={busy} onClick={publish}>
            <Send aria-hidden />
            {t("entry.publish")}
          </Button>
        </div>
      ) : null}
      {opened === "edit" ? (
        <EditDialog
          entry={entry}
          personId={personId}
          mayAddPictures={mayAddPictures}
          onSend={(words) => carryOut({ kind: "edit", ...seen, ...words })}
          onClose={close}
        />
      ) : null}
      {opened === "delete" ? (
        <ReasonDialog
          title={t("delete.title")}
          body={t(isWaiting ? "delete.bodyWaiting" : "delete.body")}
          about={name}
          label={t("delete.reason")}
          missing={t("delete.reasonMissing")}
          limit={deleteReasonLimit}
          send={t("delete.send")}
          danger
          onSend={(reason) => carryOut({ kind: "delete", ...seen, reason })}
          onDone={() => toast.success(t("delete.done"))}
          onClose={close}
        />
      ) : null}
      {opened === "history" ? <HistoryDialog storyId={storyId} entryId={entry.id} onClose={close} /> : null}
    </li>
  );
}
