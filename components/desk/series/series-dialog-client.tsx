"use client";
import { useTranslations } from "next-intl";
import { useId, useState, useTransition } from "react";
import { Button } from "#components/ui/button.tsx";
import { Dialog } from "#components/ui/dialog.tsx";
import { Field } from "#components/ui/field.tsx";
import { Input } from "#components/ui/input.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { Textarea } from "#components/ui/textarea.tsx";
import type { ActionResult } from "#lib/action-result.ts";
import { seriesDescriptionLimit, seriesNameLimit } from "#newsroom/series/limits.ts";
import type { SeriesWords } from "#newsroom/series/types.ts";

interface SeriesDialogProps<Value> {
  title: string;
  /** The word on the button that keeps it. */
  send: string;
  words: SeriesWords;
  onSend: (words: SeriesWords) => Promise<ActionResult<Value>>;
  onDone: (value: Value) => void;
  onClose: () => void;
}

/** Asks for the name of a series and what it is about; what stands in its way is told in the dialog, which stays. */
export function SeriesDialog<Value>(props: SeriesDialogProps<Value>) {
  const { title, send, words, onSend, onDone, onClose } = props;
  const t = useTranslations("series");
  const ui = useTranslations("ui");
  const unreachable = useTranslations("desk.moves")("unreachable");
  const form = useId();
  const [name, setName] = useState(words.name);
  const [description, setDescription] = useState(words.description);
  const [problem, setProblem] = useState<string | null>(null);
  const [busy, start] = useTransition();
  const carryOut = () =>
    start(async () => {
      setProblem(null);
      const result = await onSend({ name, description }).catch(() => null);
      if (!result?.ok) return setProblem(result?.message ?? unreachable);
      onClose();
      onDone(result.value);
    });
  return (
    <Dialog
      open
      onOpenChange={(open) => (open || busy ? undefined : onClose())}
      title={title}
      closeLabel={ui("close")}
      footer={
        <>
          <Button onClick={onClose} disabled={busy}>
            {ui("cancel")}
          </Button>
          <Button type="submit" form={form} tone="primary" busy={busy}>
            {send}
          </Button>
        </>
      }
    >
      <form
        id={form}
        className="grid gap-4"
        onSubmit={(event) => {
          event.preventDefault();
          if (!busy) carryOut();
        }}
      >
        <Field label={t("name")} hint={t("nameHint")}>
          {(control) => (
            <Input
              {...control}
              autoFocus
              required
              value={name}
              maxLength={seriesNameLimit}
              onChange={(event) => setName(event.target.value)}
            />
          )}
        </Field>
        <Field label={t("description")} hint={t("descriptionHint")}>
          {(control) => (
            <Textarea
              {...control}
              rows={3}
              value={description}
              maxLength={seriesDescriptionLimit}
              onChange={(event) => setDescription(event.target.value)}
            />
          )}
        </Field>
        {problem ? (
          <Notice tone="danger" alert>
            {problem}
          </Notice>
        ) : null}
      </form>
    </Dialog>
  );
}
