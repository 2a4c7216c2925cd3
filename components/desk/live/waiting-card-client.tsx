"use client";
import { CloudOff, Copy, Trash2 } from "lucide-react";
import { useTranslations } from "next-intl";
import { Button } from "#components/ui/button.tsx";
import { Spinner } from "#components/ui/spinner.tsx";
import { toast } from "#components/ui/toast.ts";
import { EntryText } from "./entry-text.tsx";
import type { WaitingEntry } from "./kept-words.ts";

interface WaitingCardProps {
  entry: WaitingEntry;
  connected: boolean;
  onDiscard: () => void;
}

/** An entry that only this device has: on its way, waiting for the network, or refused with its reason. */
export function WaitingCard({ entry, connected, onDiscard }: WaitingCardProps) {
  const t = useTranslations("live.waiting");
  const copy = async () => {
    const all = [entry.headline, entry.text].filter(Boolean).join("\n");
    try {
      await navigator.clipboard.writeText(all);
      toast.success(t("copied"));
    } catch {
      toast.error(t("copyFailed"));
    }
  };
  return (
    <li className="grid gap-2 rounded-lg border border-dashed border-line-strong bg-surface px-4 py-3">
      {entry.refused === null ? (
        <p className="flex items-center gap-2 text-sm text-muted [&_svg]:size-4">
          {connected ? <Spinner /> : <CloudOff aria-hidden />}
          {t(connected ? "sending" : "offline")}
        </p>
      ) : (
        <p role="alert" className="text-sm font-semibold text-danger">
          {t("refused", { reason: entry.refused })}
        </p>
      )}
      {entry.headline ? <h3 className="text-md font-bold">{entry.headline}</h3> : null}
      <EntryText text={entry.text} />
      {entry.pictures.length > 0 ? (
        <p className="text-sm text-muted">{t("pictures", { count: entry.pictures.length })}</p>
      ) : null}
      {entry.refused === null ? null : (
        <div className="flex flex-wrap gap-2">
          <Button size="sm" onClick={() => void copy()}>
            <Copy aria-hidden />
            {t("copy")}
          </Button>
          <Button size="sm" tone="danger-quiet" onClick={onDiscard}>
            <Trash2 aria-hidden />
            {t("discard")}
          </Button>
        </div>
      )}
    </li>
  );
}
