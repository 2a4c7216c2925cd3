"use client";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { FormDialog } from "#components/desk/form-dialog-client.tsx";
import { Field } from "#components/ui/field.tsx";
import { Input } from "#components/ui/input.tsx";
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

/** Asks for the name of a series and what it is about. */
export function SeriesDialog<Value>({ words, onSend, ...dialog }: SeriesDialogProps<Value>) {
  const t = useTranslations("series");
  const [name, setName] = useState(words.name);
  const [description, setDescription] = useState(words.description);
  return (
    <FormDialog {...dialog} onSend={() => onSend({ name, description })}>
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
    </FormDialog>
  );
}
