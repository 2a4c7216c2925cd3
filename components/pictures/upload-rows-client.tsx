"use client";
import { Check, CircleAlert, FileQuestion, X } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "#components/ui/button.tsx";
import { IconButton } from "#components/ui/icon-button.tsx";
import { Spinner } from "#components/ui/spinner.tsx";
import type { StaffPicture } from "#newsroom/media/types.ts";
import { AlikeOffer } from "./alike-offer-client.tsx";
import { PlainImage } from "./plain-image.tsx";
import { isPassing, type UploadEntry, type UploadQueue } from "./upload-queue.ts";

interface UploadRowsProps {
  readonly queue: UploadQueue;
  readonly entries: readonly UploadEntry[];
  /** What the button on a usable picture does. */
  readonly onDescribe: (picture: StaffPicture) => void;
}

/** Files on their way, each with its progress, its failure in words, and a way out. */
export function UploadRows({ queue, entries, onDescribe }: UploadRowsProps) {
  const t = useTranslations("pictures.rows");
  if (entries.length === 0) return null;
  return (
    <ul aria-label={t("label")} className="grid gap-2">
      {entries.map((entry) => (
        <li key={entry.key} className="flex items-start gap-3 rounded-lg border bg-surface p-2 pr-1.5">
          <Thumbnail entry={entry} />
          <div className="min-w-0 flex-1">
            <p className="truncate text-base font-medium" title={entry.name}>
              {entry.name}
            </p>
            <State entry={entry} />
            {entry.phase === "known" ? <Known entry={entry} queue={queue} /> : null}
            {entry.phase === "ready" && entry.shrunk !== null ? <Shrunk {...entry.shrunk} /> : null}
            {entry.phase === "ready" ? (
              <AlikeOffer key={entry.picture?.id} entry={entry} queue={queue} />
            ) : null}
          </div>
          {entry.phase === "failed" && isPassing(entry) ? (
            <Button size="sm" onClick={() => queue.retry(entry.key)}>
              {t("retry")}
            </Button>
          ) : null}
          {entry.phase === "ready" && entry.picture ? (
            <Describe picture={entry.picture} onDescribe={onDescribe} />
          ) : null}
          <IconButton
            label={t(isOver(entry) ? "dismiss" : "cancel", { name: entry.name })}
            onClick={() => queue.remove(entry.key)}
          >
            <X aria-hidden />
          </IconButton>
        </li>
      ))}
    </ul>
  );
}

/** The library has exactly this file: nothing was sent yet. */
function Known({ entry, queue }: { entry: UploadEntry; queue: UploadQueue }) {
  const t = useTranslations("pictures.rows");
  return (
    <div className="mt-1.5 flex flex-wrap gap-2">
      <Button size="sm" tone="primary" onClick={() => queue.takeKnown(entry.key)}>
        {t("takeKnown")}
      </Button>
      <Button size="sm" onClick={() => queue.retry(entry.key)}>
        {t("sendAnyway")}
      </Button>
    </div>
  );
}

function Shrunk({ from, to }: { from: number; to: number }) {
  const t = useTranslations("pictures.rows");
  const megabytes = (bytes: number) => Math.max(0.1, Math.round(bytes / 104_857.6) / 10);
  return (
    <p className="tabular text-xs text-muted">{t("shrunk", { from: megabytes(from), to: megabytes(to) })}</p>
  );
}

function Describe({ picture, onDescribe }: { picture: StaffPicture } & Pick<UploadRowsProps, "onDescribe">) {
  const t = useTranslations("pictures.rows");
  return (
    <Button size="sm" onClick={() => onDescribe(picture)}>
      {t("describe")}
    </Button>
  );
}

function Thumbnail({ entry }: { entry: UploadEntry }) {
  // What is no picture cannot be shown, and is told as such soon enough.
  const [unknown, setUnknown] = useState(false);
  const failed = entry.phase === "failed";
  return (
    <span className="flex size-12 shrink-0 items-center justify-center overflow-hidden rounded-md bg-pressed">
      {failed ? <CircleAlert aria-hidden className="size-5 text-danger" /> : null}
      {unknown && !failed ? <FileQuestion aria-hidden className="size-5 text-faint" /> : null}
      {failed || unknown ? null : (
        <PlainImage
          src={entry.picture?.thumbnailUrl ?? entry.localUrl}
          alt=""
          onError={() => setUnknown(true)}
          className="size-full object-cover"
        />
      )}
    </span>
  );
}

function State({ entry }: { entry: UploadEntry }) {
  const t = useTranslations("pictures");
  const percent = Math.round(entry.progress * 100);
  switch (entry.phase) {
    case "failed":
      return (
        <p role="alert" className="text-sm text-danger">
          {failureText(t, entry.reason)}
        </p>
      );
    case "ready":
      return (
        <p role="status" className="flex items-center gap-1 text-sm text-success">
          <Check aria-hidden className="size-3.5" />
          {t("rows.ready")}
        </p>
      );
    case "decoding":
      return (
        <p role="status" className="flex items-center gap-1.5 text-sm text-muted">
          <Spinner className="size-3.5" />
          {t("rows.decoding")}
        </p>
      );
    case "preparing":
      return <p className="text-sm text-muted">{t("rows.preparing")}</p>;
    case "known":
      return (
        <p role="status" className="text-sm text-warning">
          {t("rows.known")}
        </p>
      );
    case "waiting":
      return <p className="text-sm text-muted">{t("rows.waiting")}</p>;
    case "retrying":
      return (
        <p role="status" className="text-sm text-warning">
          {t("rows.retrying")}
        </p>
      );
    case "sending":
      return (
        <div className="grid gap-1">
          <p className="tabular text-sm text-muted">{t("rows.sending", { percent })}</p>
          <progress
            aria-label={t("rows.progress", { name: entry.name })}
            value={percent}
            max={100}
            className="h-1.5 w-full appearance-none overflow-hidden rounded-full bg-pressed [&::-moz-progress-bar]:bg-accent [&::-webkit-progress-bar]:bg-pressed [&::-webkit-progress-value]:bg-accent"
          />
        </div>
      );
  }
}

/** The words of a failure, from the failures of pictures or the errors of the connection. */
export function failureText(
  t: ReturnType<typeof useTranslations<"pictures">>,
  reason: string | null,
): string {
  const key = reason ?? "unexpected";
  if (t.has(`failures.${key}`)) return t(`failures.${key}`);
  return t.has(`errors.${key}`) ? t(`errors.${key}`) : t("errors.unexpected");
}

function isOver({ phase }: UploadEntry): boolean {
  return phase === "ready" || phase === "failed";
}
