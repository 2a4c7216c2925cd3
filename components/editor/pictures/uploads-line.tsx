import { ImageUp } from "lucide-react";
import { useTranslations } from "next-intl";
import { useContext, useEffect, useState, useSyncExternalStore } from "react";
import type { UploadEntry, UploadQueue } from "#components/pictures/upload-queue.ts";
import { Button } from "#components/ui/button.tsx";
import { PersonContext } from "../person-context.ts";
import { useMayWrite } from "../session/session-context.ts";
import { PickForBody } from "./picking-context.ts";

/** The page is usable first; then uploads that an earlier page left behind go on. */
const afterMs = 2_000;
const nothing: readonly UploadEntry[] = [];
const never = () => () => undefined;

/** Photos on their way while the picker is closed: how many, how far, and the way back to them. */
export function UploadsLine() {
  const t = useTranslations("editor.pictures");
  const mayWrite = useMayWrite();
  const pick = useContext(PickForBody);
  const entries = useUploads();
  const open = entries.filter(({ phase }) => phase !== "ready");
  if (entries.length === 0 || !mayWrite) return null;
  const stuck = open.filter(({ phase }) => phase === "failed" || phase === "known").length;
  const share =
    entries.reduce((sum, entry) => sum + (isOver(entry) ? 1 : entry.progress), 0) / entries.length;
  return (
    <div className="flex flex-wrap items-center gap-2 rounded-lg border bg-surface px-3 py-2 text-sm">
      <ImageUp aria-hidden className="size-4 shrink-0 text-muted" />
      <p role="status" className="min-w-40 flex-1">
        {open.length === 0
          ? t("uploadsReady", { count: entries.length })
          : t("uploadsOpen", { done: entries.length - open.length, count: entries.length })}
        {open.length > stuck ? <span className="tabular text-muted"> {Math.round(share * 100)}%</span> : null}
        {stuck > 0 ? <span className="text-warning"> {t("uploadsStuck", { count: stuck })}</span> : null}
      </p>
      <Button size="sm" onClick={pick}>
        {t("uploadsLook")}
      </Button>
    </div>
  );
}

function isOver({ phase }: UploadEntry): boolean {
  return phase === "ready" || phase === "decoding" || phase === "failed";
}

/** The queue comes with its script, which nobody needs to begin to write. */
function useUploads(): readonly UploadEntry[] {
  const { id } = useContext(PersonContext);
  const [queue, setQueue] = useState<UploadQueue | null>(null);
  useEffect(() => {
    let left = false;
    const timer = setTimeout(() => {
      void import("#components/pictures/browser-uploads.ts").then(
        ({ uploadsOfPerson }) => {
          if (!left) setQueue(uploadsOfPerson(id));
        },
        () => undefined,
      );
    }, afterMs);
    return () => {
      left = true;
      clearTimeout(timer);
    };
  }, [id]);
  return useSyncExternalStore(queue?.subscribe ?? never, queue?.entries ?? (() => nothing), () => nothing);
}
