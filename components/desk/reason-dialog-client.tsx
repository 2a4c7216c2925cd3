"use client";
import { type ReactNode, useState } from "react";
import { Field } from "#components/ui/field.tsx";
import { Textarea } from "#components/ui/textarea.tsx";
import type { ActionResult } from "#lib/action-result.ts";
import { FormDialog } from "./form-dialog-client.tsx";

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
  /** Fields after the reason. */
  children?: ReactNode;
}

/** Asks for the reason of a step that must have one; what was typed stays if it fails. */
export function ReasonDialog(props: ReasonDialogProps) {
  const { about, label, hint, missing, limit, onSend, children, ...dialog } = props;
  const [reason, setReason] = useState("");
  const [isMissing, setMissing] = useState(false);
  const hasReason = () => {
    const has = /\p{L}/u.test(reason);
    setMissing(!has);
    return has;
  };
  return (
    <FormDialog {...dialog} isReady={hasReason} onSend={() => onSend(reason)}>
      {about ? <p className="border-l-2 border-line-strong pl-3 font-semibold">{about}</p> : null}
      <Field label={label} hint={hint} error={isMissing ? missing : null}>
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
      {children}
    </FormDialog>
  );
}
