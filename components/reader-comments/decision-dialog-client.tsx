"use client";
import { useTranslations } from "next-intl";
import { type FormEvent, useId, useState } from "react";
import { Button } from "#components/ui/button.tsx";
import { Dialog } from "#components/ui/dialog.tsx";
import { Field } from "#components/ui/field.tsx";
import { Select } from "#components/ui/select.tsx";
import { Textarea } from "#components/ui/textarea.tsx";
import { decisionNoteLimit } from "#newsroom/reader-comments/limits.ts";
import { type CommentGround, commentGrounds } from "#newsroom/reader-comments/types.ts";

interface DecisionDialogProps {
  verb: "refuse" | "remove";
  count: number;
  /** The words of the one that it is about; none where it is about several. */
  about: string | null;
  busy: boolean;
  onSend: (ground: CommentGround, note: string) => void;
  onClose: () => void;
}

/** Asks for the ground of a refusal or a removal, and for a note to the reader. */
export function DecisionDialog({ verb, count, about, busy, onSend, onClose }: DecisionDialogProps) {
  const t = useTranslations("readerComments.ask");
  const grounds = useTranslations("readerTalk.grounds");
  const ui = useTranslations("ui");
  const form = useId();
  const [ground, setGround] = useState("");
  const [note, setNote] = useState("");
  const [isMissing, setMissing] = useState(false);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const chosen = commentGrounds.find((known) => known === ground);
    setMissing(chosen === undefined);
    if (chosen) onSend(chosen, note);
  };
  return (
    <Dialog
      open
      onOpenChange={(open) => (open || busy ? undefined : onClose())}
      title={verb === "refuse" ? t("refuseTitle", { count }) : t("removeTitle")}
      description={t(`${verb}Body`)}
      closeLabel={ui("close")}
      footer={
        <>
          <Button onClick={onClose} disabled={busy}>
            {ui("cancel")}
          </Button>
          <Button type="submit" form={form} tone="danger" busy={busy}>
            {t(`${verb}Send`)}
          </Button>
        </>
      }
    >
      <form id={form} onSubmit={submit} noValidate className="grid gap-4">
        {about ? (
          <p dir="auto" className="line-clamp-3 border-l-2 border-line-strong pl-3 break-words">
            {about}
          </p>
        ) : null}
        <Field label={t("ground")} error={isMissing ? t("groundMissing") : null}>
          {(control) => (
            <Select
              {...control}
              autoFocus
              required
              value={ground}
              onChange={(event) => {
                setGround(event.target.value);
                setMissing(false);
              }}
            >
              <option value="">…</option>
              {commentGrounds.map((known) => (
                <option key={known} value={known}>
                  {grounds(known)}
                </option>
              ))}
            </Select>
          )}
        </Field>
        <Field label={t("note")} hint={t("noteHint")}>
          {(control) => (
            <Textarea
              {...control}
              rows={2}
              maxLength={decisionNoteLimit}
              value={note}
              onChange={(event) => setNote(event.target.value)}
            />
          )}
        </Field>
      </form>
    </Dialog>
  );
}
