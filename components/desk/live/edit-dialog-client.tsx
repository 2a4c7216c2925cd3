"use client";
import { useTranslations } from "next-intl";
import { useState, useTransition } from "react";
import { Button } from "#components/ui/button.tsx";
import { Dialog } from "#components/ui/dialog.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { toast } from "#components/ui/toast.ts";
import type { ActionResult } from "#lib/action-result.ts";
import { cleanEntry, entryProblem } from "#newsroom/live/rules.ts";
import type { DeskEntry, EntryPicture, EntryWords } from "#newsroom/live/types.ts";
import { EntryFields } from "./entry-fields-client.tsx";
import { useKeptWords } from "./use-kept-words-client.ts";
import { useLiveProblem } from "./use-live-problem-client.ts";

/** An entry's words as they are sent: what a form may fill in, in plain lists. */
type SentWords = Omit<EntryWords, "pictures"> & { pictures: EntryPicture[] };

interface EditDialogProps {
  entry: DeskEntry;
  personId: string;
  mayAddPictures: boolean;
  onSend: (words: SentWords) => Promise<ActionResult<null>>;
  onClose: () => void;
}

/** Gives an entry other words. What was typed stays on this device until it is saved or thrown away. */
export function EditDialog({ entry, personId, mayAddPictures, onSend, onClose }: EditDialogProps) {
  const t = useTranslations("live.edit");
  const ui = useTranslations("ui");
  const problemOf = useLiveProblem();
  const { headline, text, pictures, keyMoment } = entry;
  const { words, change, clear } = useKeptWords(personId, entry.id, { headline, text, pictures, keyMoment });
  const [problem, setProblem] = useState<string | null>(null);
  const [busy, start] = useTransition();
  const send = () => {
    const found = entryProblem(cleanEntry(words));
    setProblem(found ? problemOf(found) : null);
    if (found) return;
    start(async () => {
      const result = await onSend({ ...words, pictures: [...words.pictures] });
      if (!result.ok) return setProblem(result.message);
      clear();
      onClose();
      toast.success(t("done"));
    });
  };
  return (
    <Dialog
      open
      onOpenChange={(open) => (open || busy ? undefined : onClose())}
      title={t("title")}
      description={t(entry.state === "published" ? "body" : "bodyWaiting")}
      closeLabel={ui("close")}
      footer={
        <>
          <Button
            disabled={busy}
            onClick={() => {
              clear();
              onClose();
            }}
          >
            {ui("cancel")}
          </Button>
          <Button tone="primary" busy={busy} onClick={send}>
            {t("send")}
          </Button>
        </>
      }
    >
      <div className="grid gap-3">
        <EntryFields
          personId={personId}
          words={words}
          onChange={change}
          onSend={send}
          mayAddPictures={mayAddPictures}
        />
        {problem ? (
          <Notice tone="danger" alert>
            {problem}
          </Notice>
        ) : null}
      </div>
    </Dialog>
  );
}
