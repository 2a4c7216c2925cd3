"use client";
import { useTranslations } from "next-intl";
import { type FormEvent, useId, useState } from "react";
import { Button } from "#components/ui/button.tsx";
import { Dialog } from "#components/ui/dialog.tsx";
import { Field } from "#components/ui/field.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { Textarea } from "#components/ui/textarea.tsx";
import type { BulkVerb } from "#newsroom/board/rules.ts";
import { noteLimit } from "#newsroom/workflow/note.ts";
import { isGrave, questionOf } from "./move-layout.ts";
import type { SelectableStory } from "./selection-context-client.tsx";

const mostNamed = 6;

interface BulkDialogProps {
  verb: BulkVerb;
  /** All that are selected, also those that do not allow the move. */
  stories: readonly SelectableStory[];
  busy: boolean;
  failure: string | null;
  onClose: () => void;
  onConfirm: (note: string) => void;
}

/** Asks once before a move of several: how many, which, which not, and why where a reason is wanted. */
export function BulkDialog({ verb, stories, busy, failure, onClose, onConfirm }: BulkDialogProps) {
  const t = useTranslations("board.bulk");
  const all = useTranslations();
  const form = useId();
  const [note, setNote] = useState("");
  const [missing, setMissing] = useState(false);
  const asked = stories.filter(({ moves }) => moves.includes(verb));
  const needsReason = questionOf(verb) === "reason";
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (needsReason && !/\p{L}/u.test(note)) return setMissing(true);
    onConfirm(note);
  };
  return (
    <Dialog
      open
      onOpenChange={(open) => (open || busy ? undefined : onClose())}
      title={t(`dialogs.${verb}.title`, { count: asked.length })}
      description={t(`dialogs.${verb}.body`)}
      closeLabel={all("ui.close")}
      footer={
        <>
          <Button onClick={onClose} disabled={busy}>
            {all("ui.cancel")}
          </Button>
          <Button type="submit" form={form} tone={isGrave(verb) ? "danger" : "primary"} busy={busy}>
            {t(`dialogs.${verb}.confirm`, { count: asked.length })}
          </Button>
        </>
      }
    >
      <form id={form} onSubmit={submit} noValidate className="grid gap-4">
        <ul className="grid gap-1 border-l-2 border-line-strong pl-3">
          {asked.slice(0, mostNamed).map(({ id, title }) => (
            <li key={id} className="truncate font-semibold">
              {title || all("desk.untitled")}
            </li>
          ))}
          {asked.length > mostNamed ? (
            <li className="text-muted">{t("others", { count: asked.length - mostNamed })}</li>
          ) : null}
        </ul>
        {asked.length < stories.length ? (
          <p className="text-sm text-muted">{t("without", { count: stories.length - asked.length })}</p>
        ) : null}
        {needsReason ? (
          <Field
            label={all("desk.moves.reason")}
            hint={t("reasonHint")}
            error={missing ? all("desk.moves.reasonMissing") : null}
          >
            {(control) => (
              <Textarea
                {...control}
                autoFocus
                required
                maxLength={noteLimit}
                value={note}
                onChange={(event) => {
                  setNote(event.target.value);
                  setMissing(false);
                }}
              />
            )}
          </Field>
        ) : null}
        {failure ? (
          <Notice tone="danger" alert>
            {failure}
          </Notice>
        ) : null}
      </form>
    </Dialog>
  );
}
