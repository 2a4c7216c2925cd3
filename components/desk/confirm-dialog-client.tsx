"use client";
import { useTranslations } from "next-intl";
import { type ReactNode, useState, useTransition } from "react";
import { Button } from "#components/ui/button.tsx";
import { Dialog } from "#components/ui/dialog.tsx";
import { Notice } from "#components/ui/notice.tsx";
import type { ActionResult } from "#lib/action-result.ts";

interface ConfirmDialogProps<Value> {
  title: string;
  /** What will happen. */
  body: ReactNode;
  /** The word on the button that does it. */
  send: string;
  onSend: () => Promise<ActionResult<Value>>;
  onDone: (value: Value) => void;
  onClose: () => void;
  /** What it is done to. */
  children: ReactNode;
}

/** Asks before a step that needs no reason; what stands in its way is told in the dialog, which stays. */
export function ConfirmDialog<Value>(props: ConfirmDialogProps<Value>) {
  const { title, body, send, onSend, onDone, onClose, children } = props;
  const unreachable = useTranslations("desk.moves")("unreachable");
  const ui = useTranslations("ui");
  const [problem, setProblem] = useState<string | null>(null);
  const [busy, start] = useTransition();
  const carryOut = () =>
    start(async () => {
      setProblem(null);
      const result = await onSend().catch(() => null);
      if (!result?.ok) return setProblem(result?.message ?? unreachable);
      onClose();
      onDone(result.value);
    });
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
          <Button tone="primary" busy={busy} onClick={carryOut}>
            {send}
          </Button>
        </>
      }
    >
      <div className="grid gap-4">
        {children}
        {problem ? (
          <Notice tone="danger" alert>
            {problem}
          </Notice>
        ) : null}
      </div>
    </Dialog>
  );
}
