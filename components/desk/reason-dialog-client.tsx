"use client";
import { useTranslations } from "next-intl";
import { type FormEvent, type ReactNode, useId, useState, useTransition } from "react";
import { Button } from "#components/ui/button.tsx";
import { Dialog } from "#components/ui/dialog.tsx";
import { Field } from "#components/ui/field.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { Textarea } from "#components/ui/textarea.tsx";
import type { ActionResult } from "#lib/action-result.ts";

interface ReasonDialogProps {
  title: string;
  /** What will happen, and who will see the reason. */
  body: ReactNode;
  /** What it is about, where the page does not say it. */
  about?: string;
  label: string;
  hint?: string;
  /** Said when there is no word in it. */
  missing: string;
  /** In characters. */
  limit: number;
  send: string;
  danger?: boolean;
  onSend: (reason: string) => Promise<ActionResult<unknown>>;
  onDone: () => void;
  onClose: () => void;
}

/** Asks for the reason of a step that must have one; what was typed stays if it fails. */
export function ReasonDialog(props: ReasonDialogProps) {
  const { title, body, about, label, hint, limit, send, danger, onSend, onDone, onClose } = props;
  const unreachable = useTranslations("desk.moves")("unreachable");
  const ui = useTranslations("ui");
  const form = useId();
  const [reason, setReason] = useState("");
  const [isMissing, setMissing] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const [busy, start] = useTransition();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const empty = !/\p{L}/u.test(reason);
    setMissing(empty);
    if (empty) return;
    start(async () => {
      const result = await onSend(reason).catch(() => null);
      if (!result?.ok) return setProblem(result?.message ?? unreachable);
      onClose();
      onDone();
    });
  };
  return (
    <Dialog
      open
      onOpenChange={(open) => (open || busy ? undefined : onClose())}
      title={title}
      description={body}
      closeLabel={ui("close")}
      footer={
        <>
          <Button onClick={onClose} disabled={busy}>
            {ui("cancel")}
          </Button>
          <Button type="submit" form={form} tone={danger ? "danger" : "primary"} busy={busy}>
            {send}
          </Button>
        </>
      }
    >
      <form id={form} onSubmit={submit} noValidate className="grid gap-4">
        {about ? <p className="border-l-2 border-line-strong pl-3 font-semibold">{about}</p> : null}
        <Field label={label} hint={hint} error={isMissing ? props.missing : null}>
          {(control) => (
            <Textarea
              {...control}
              autoFocus
              required
              maxLength={limit}
              value={reason}
              onChange={(event) => setReason(event.target.value)}
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
