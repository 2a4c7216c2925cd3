"use client";
import { useTranslations } from "next-intl";
import { type FormEvent, useId, useState } from "react";
import { Button } from "#components/ui/button.tsx";
import { Dialog } from "#components/ui/dialog.tsx";
import { Field } from "#components/ui/field.tsx";
import { Select } from "#components/ui/select.tsx";
import { Textarea } from "#components/ui/textarea.tsx";
import { noteLimit } from "#newsroom/workflow/note.ts";
import { MoveProblemNotice } from "./move-problem.tsx";
import type { MoveProblem } from "./use-move-client.ts";

/** An editor to whom a review may be handed. */
export interface ReviewColleague {
  readonly id: string;
  readonly name: string;
}

interface HandOverDialogProps {
  storyTitle: string;
  /** Only those who may approve the story as it stands. */
  colleagues: readonly ReviewColleague[];
  busy: boolean;
  reloading: boolean;
  problem: MoveProblem | null;
  onClose: () => void;
  onReload: () => void;
  onAnswer: (answers: { colleagueId: string; note: string }) => void;
}

/** Asks to whom a review is handed and what they should know; what was typed stays if it fails. */
export function HandOverDialog(props: HandOverDialogProps) {
  const { storyTitle, colleagues, busy, onClose, onAnswer } = props;
  const t = useTranslations("reviewing.handOver");
  const all = useTranslations();
  const form = useId();
  const [colleagueId, setColleagueId] = useState("");
  const [note, setNote] = useState("");
  const [isMissing, setMissing] = useState(false);
  const nobody = colleagues.length === 0;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (colleagueId === "") return setMissing(true);
    onAnswer({ colleagueId, note });
  };
  return (
    <Dialog
      open
      onOpenChange={(open) => (open || busy ? undefined : onClose())}
      title={t("title")}
      description={t(nobody ? "nobody" : "body")}
      closeLabel={all("ui.close")}
      footer={
        <>
          <Button onClick={onClose} disabled={busy}>
            {all(nobody ? "ui.close" : "ui.cancel")}
          </Button>
          {nobody ? null : (
            <Button type="submit" form={form} tone="primary" busy={busy}>
              {t("send")}
            </Button>
          )}
        </>
      }
    >
      <form id={form} onSubmit={submit} noValidate className="grid gap-4">
        <p className="border-l-2 border-line-strong pl-3 font-semibold">
          {storyTitle || all("desk.untitled")}
        </p>
        {nobody ? null : (
          <>
            <Field label={t("colleague")} error={isMissing ? t("missing") : null}>
              {(control) => (
                <Select
                  {...control}
                  required
                  className="w-full [&>select]:w-full"
                  value={colleagueId}
                  onChange={(event) => {
                    setColleagueId(event.target.value);
                    setMissing(false);
                  }}
                >
                  <option value="">{t("choose")}</option>
                  {colleagues.map(({ id, name }) => (
                    <option key={id} value={id}>
                      {name}
                    </option>
                  ))}
                </Select>
              )}
            </Field>
            <Field label={t("note")} hint={t("noteHint")}>
              {(control) => (
                <Textarea
                  {...control}
                  maxLength={noteLimit}
                  value={note}
                  onChange={(event) => setNote(event.target.value)}
                />
              )}
            </Field>
          </>
        )}
        <MoveProblemNotice problem={props.problem} reloading={props.reloading} onReload={props.onReload} />
      </form>
    </Dialog>
  );
}
