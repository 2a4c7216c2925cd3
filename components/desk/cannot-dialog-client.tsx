"use client";
import { useTranslations } from "next-intl";
import { type FormEvent, useId, useState, useTransition } from "react";
import { toast } from "sonner";
import { Button } from "#components/ui/button.tsx";
import { Dialog } from "#components/ui/dialog.tsx";
import { Field } from "#components/ui/field.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { Textarea } from "#components/ui/textarea.tsx";
import { answerAssignmentAction } from "#newsroom/assignments/actions.ts";
import { briefLimit } from "#newsroom/assignments/limits.ts";

interface CannotDialogProps {
  storyId: string;
  title: string;
  onClose: () => void;
  onDone?: () => void;
}

/** Asks why somebody cannot take an assignment; what was typed stays if it fails. */
export function CannotDialog({ storyId, title, onClose, onDone }: CannotDialogProps) {
  const t = useTranslations("assignments");
  const desk = useTranslations("desk");
  const ui = useTranslations("ui");
  const form = useId();
  const [reason, setReason] = useState("");
  const [missing, setMissing] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const [busy, start] = useTransition();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const empty = !/\p{L}/u.test(reason);
    setMissing(empty);
    if (empty) return;
    start(async () => {
      const result = await answerAssignmentAction({ storyId, answer: "cannot", reason }).catch(() => null);
      if (!result?.ok) return setProblem(result?.message ?? desk("moves.unreachable"));
      toast.success(t("declined"));
      onClose();
      onDone?.();
    });
  };
  return (
    <Dialog
      open
      onOpenChange={(open) => (open || busy ? undefined : onClose())}
      title={t("cannotTitle")}
      description={t("cannotBody")}
      closeLabel={ui("close")}
      footer={
        <>
          <Button onClick={onClose} disabled={busy}>
            {ui("cancel")}
          </Button>
          <Button type="submit" form={form} tone="primary" busy={busy}>
            {t("cannotSend")}
          </Button>
        </>
      }
    >
      <form id={form} onSubmit={submit} noValidate className="grid gap-4">
        <p className="border-l-2 border-line-strong pl-3 font-semibold">{title || desk("untitled")}</p>
        <Field label={t("cannotReason")} hint={t("cannotHint")} error={missing ? t("cannotMissing") : null}>
          {(control) => (
            <Textarea
              {...control}
              autoFocus
              required
              maxLength={briefLimit}
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
