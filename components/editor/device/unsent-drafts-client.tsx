"use client";
import { CloudUpload } from "lucide-react";
import { useTranslations } from "next-intl";
import { useEffect, useState, useSyncExternalStore } from "react";
import { Button } from "#components/ui/button.tsx";
import { followWaiting, nothingWaiting, sendWaiting, waitingNow } from "../session/send-waiting.ts";
import { DeviceDraftRow } from "./device-draft-row.tsx";

/** What is on its way at once is not worth a word. */
const quietMs = 1_500;

/** "Meja saya": which stories hold words that only this device has, why, and the way out of each. */
export function UnsentDrafts() {
  const t = useTranslations("editor.device");
  const { drafts, sending } = useSyncExternalStore(followWaiting, waitingNow, nothingWaiting);
  const some = drafts.length > 0;
  const [shown, setShown] = useState(false);
  useEffect(() => {
    if (!some) return setShown(false);
    const timer = setTimeout(() => setShown(true), quietMs);
    return () => clearTimeout(timer);
  }, [some]);
  if (!some || !shown) return null;
  const refused = drafts.filter(({ refusal }) => refusal !== null).length;
  const state = sending !== null ? "sending" : refused === drafts.length ? "refused" : "later";
  return (
    <section
      aria-label={t("title")}
      className="grid gap-3 rounded-lg border border-warning/30 bg-warning-soft px-4 py-3.5"
    >
      <div className="flex flex-wrap items-center gap-x-3 gap-y-2">
        <CloudUpload aria-hidden className="size-5 shrink-0 text-warning" />
        <div className="min-w-0 flex-1" role="status">
          <p className="font-bold text-warning">{t("count", { count: drafts.length })}</p>
          <p className="text-base">{t(state === "later" ? "later" : state)}</p>
        </div>
        {refused < drafts.length ? (
          <Button size="sm" busy={sending !== null} onClick={() => void sendWaiting()}>
            {t("sendNow")}
          </Button>
        ) : null}
      </div>
      <ul className="grid gap-2">
        {drafts.map((draft) => (
          <DeviceDraftRow key={draft.name} draft={draft} sending={sending === draft.name} />
        ))}
      </ul>
    </section>
  );
}
