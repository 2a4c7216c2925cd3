import { useTranslations } from "next-intl";
import { useEffect, useRef, useState, useSyncExternalStore } from "react";
import { Button } from "#components/ui/button.tsx";
import { Dialog } from "#components/ui/dialog.tsx";
import { followWaiting, nothingWaiting, sendWaiting, waitingNow } from "../session/send-waiting.ts";
import { DeviceDraftRow } from "./device-draft-row.tsx";

interface LeaveDialogProps {
  onStay: () => void;
  /** Everything reached the server, or the person decided to let it go. */
  onLeave: () => void;
}

/** Somebody signs out of a device that holds words which the server does not have: which, and what now. */
export function LeaveDialog({ onStay, onLeave }: LeaveDialogProps) {
  const t = useTranslations("editor.device.leave");
  const { drafts, sending } = useSyncExternalStore(followWaiting, waitingNow, nothingWaiting);
  const [waits, setWaits] = useState(false);
  const [asked, setAsked] = useState(false);
  const leave = useRef(onLeave);
  leave.current = onLeave;
  useEffect(() => {
    if (drafts.length === 0) leave.current();
  }, [drafts.length]);
  useEffect(() => {
    if (!waits) return;
    const timer = setInterval(() => void sendWaiting(), 3_000);
    void sendWaiting();
    return () => clearInterval(timer);
  }, [waits]);
  const mayArrive = drafts.some(({ refusal }) => refusal === null);
  const names = drafts.map(({ title }) => title || t("untitled")).join("; ");
  const footer = asked ? (
    <>
      <Button onClick={() => setAsked(false)}>{t("back")}</Button>
      <Button tone="danger" onClick={onLeave}>
        {t("discardYes")}
      </Button>
    </>
  ) : (
    <>
      <Button onClick={onStay}>{t("stay")}</Button>
      <Button tone="danger-quiet" onClick={() => setAsked(true)}>
        {t("discard")}
      </Button>
      {mayArrive ? (
        <Button tone="primary" busy={waits} onClick={() => setWaits(true)}>
          {t(waits ? "waiting" : "wait")}
        </Button>
      ) : null}
    </>
  );
  return (
    <Dialog
      open
      onOpenChange={(open) => (open ? undefined : onStay())}
      title={t("title", { count: drafts.length })}
      description={t("text")}
      closeLabel={t("stay")}
      footer={footer}
    >
      {asked ? (
        <p role="alert" className="text-base">
          {t("discardText", { names })}
        </p>
      ) : (
        <ul className="grid gap-2">
          {drafts.map((draft) => (
            <DeviceDraftRow key={draft.name} draft={draft} sending={sending === draft.name} />
          ))}
        </ul>
      )}
    </Dialog>
  );
}
