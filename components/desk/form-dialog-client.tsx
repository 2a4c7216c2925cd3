"use client";
import { useTranslations } from "next-intl";
import { type FormEvent, type ReactNode, useId, useState, useTransition } from "react";
import { Button } from "#components/ui/button.tsx";
import { Dialog } from "#components/ui/dialog.tsx";
import { Notice } from "#components/ui/notice.tsx";
import type { ActionResult } from "#lib/action-result.ts";

interface FormDialogProps<Value> {
  title: string;
  /** What will happen. */
  body?: ReactNode;
  width?: "sm" | "md";
  /** The word on the button that sends it. */
  send: string;
  /** Whether what is done hurts. */
  danger?: boolean;
  /** False where a field is not filled in as it must be, which tells so itself: nothing is sent then. */
  isReady?: () => boolean;
  onSend: () => Promise<ActionResult<Value>>;
  onDone?: (value: Value) => void;
  onClose: () => void;
  /** Stands at the other end of the buttons' line. */
  aside?: ReactNode;
  /** The fields, or what it is done to. */
  children: ReactNode;
}

/**
 * A short form in a dialog, or only its question. What stands in its way is told there, and everything that was typed
 * stays.
 */
export function FormDialog<Value>(props: FormDialogProps<Value>) {
  const {
    title,
    body,
    width = "md",
    send,
    danger,
    isReady,
    onSend,
    onDone,
    onClose,
    aside,
    children,
  } = props;
  const unreachable = useTranslations("desk.moves")("unreachable");
  const ui = useTranslations("ui");
  const id = useId();
  const [problem, setProblem] = useState<string | null>(null);
  const [busy, start] = useTransition();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (busy || isReady?.() === false) return;
    start(async () => {
      setProblem(null);
      const result = await onSend().catch(() => null);
      if (!result?.ok) return setProblem(result?.message ?? unreachable);
      onClose();
      onDone?.(result.value);
    });
  };
  return (
    <Dialog
      open
      onOpenChange={(open) => (open || busy ? undefined : onClose())}
      title={title}
      description={body}
      width={width}
      closeLabel={ui("close")}
      footer={
        <>
          {aside ? <div className="mr-auto">{aside}</div> : null}
          <Button onClick={onClose} disabled={busy}>
            {ui("cancel")}
          </Button>
          <Button type="submit" form={id} tone={danger ? "danger" : "primary"} busy={busy}>
            {send}
          </Button>
        </>
      }
    >
      <form id={id} onSubmit={submit} noValidate className="grid gap-4">
        {children}
        {problem ? (
          <Notice tone="danger" alert>
            {problem}
          </Notice>
        ) : null}
      </form>
    </Dialog>
  );
}
