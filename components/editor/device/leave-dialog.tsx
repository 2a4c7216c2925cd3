import { useTranslations } from "next-intl";
import { useEffect, useRef, useState, useSyncExternalStore } from "react";
import { Button } from "#components/ui/button.tsx";
import { Dialog } from "#components/ui/dialog.tsx";
import { followWaiting, nothingWaiting, sendWaiting, waitingNow } from "../session/send-waiting.ts";
import { DeviceDraftRow } from "./device-draft-row.tsx";
import {
  countOnlyHere,
  isNothing,
  kindsOnlyHere,
  nothingOnlyHere,
  type OnlyHere,
  sendOnlyHere,
} from "./only-here.ts";

interface LeaveDialogProps {
  personId: string;
  onStay: () => void;
  /** Everything reached the server, or the person decided to let it go. */
  onLeave: () => void;
}

/** Somebody signs out of a device that holds what the server does not have: what it is, and what now. */
export function LeaveDialog({ personId, onStay, onLeave }: LeaveDialogProps) {
  const t = useTranslations("editor.device.leave");
  const { drafts, sending } = useSyncExternalStore(followWaiting, waitingNow, nothingWaiting);
  const [others, setOthers] = useState<OnlyHere | null>(null);
  const [waits, setWaits] = useState(false);
  const [asked, setAsked] = useState(false);
  const leave = useRef(onLeave);
  leave.current = onLeave;
  useEffect(() => void countOnlyHere(personId).then(setOthers), [personId]);
  useEffect(() => {
    if (drafts.length === 0 && others !== null && isNothing(others)) leave.current();
  }, [drafts.length, others]);
  useEffect(() => {
    if (!waits) return;
    const send = () => {
      void sendWaiting();
      void sendOnlyHere(personId).then(setOthers);
    };
    const timer = setInterval(send, 3_000);
    send();
    return () => clearInterval(timer);
  }, [waits, personId]);
  const only = others ?? nothingOnlyHere;
  const mayArrive =
    drafts.some(({ refusal }) => refusal === null) || only.releases + only.comments + only.entries > 0;
  const counted = kindsOnlyHere
    .filter((kind) => only[kind] > 0)
    .map((kind) => t(`others.${kind}`, { count: only[kind] }));
  const names = [...drafts.map(({ title }) => title || t("untitled")), ...counted].join("; ");
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
      title={counted.length > 0 ? t("titleOthers") : t("title", { count: drafts.length })}
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
          {counted.map((words) => (
            <li key={words} className="rounded-md bg-surface px-3.5 py-3 font-semibold">
              {words}
            </li>
          ))}
        </ul>
      )}
    </Dialog>
  );
}
