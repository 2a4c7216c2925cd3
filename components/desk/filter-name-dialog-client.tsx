"use client";
import { useTranslations } from "next-intl";
import { type FormEvent, useId, useState } from "react";
import { Button } from "#components/ui/button.tsx";
import { Dialog } from "#components/ui/dialog.tsx";
import { Field } from "#components/ui/field.tsx";
import { Input } from "#components/ui/input.tsx";
import type { ActionResult } from "#lib/action-result.ts";
import { maxFilterNameLength } from "#newsroom/board/limits.ts";

interface FilterNameDialogProps {
  title: string;
  submitLabel: string;
  name: string;
  /** Whether it may be offered to the whole desk; not asked when it is only renamed. */
  mayShare: boolean;
  onClose: () => void;
  onSubmit: (answer: { name: string; isShared: boolean }) => Promise<ActionResult<unknown>>;
}

/** Asks for the name of a filter. What is refused is told beside it, and nothing typed is lost. */
export function FilterNameDialog(props: FilterNameDialogProps) {
  const { title, submitLabel, mayShare, onClose, onSubmit } = props;
  const t = useTranslations("board.kept");
  const all = useTranslations();
  const form = useId();
  const [name, setName] = useState(props.name);
  const [isShared, setShared] = useState(false);
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (!/[\p{L}\p{N}]/u.test(name)) return setProblem(t("nameMissing"));
    setBusy(true);
    const result = await onSubmit({ name, isShared }).catch(() => null);
    setBusy(false);
    if (result?.ok) onClose();
    else setProblem(result?.message ?? all("desk.moves.unreachable"));
  };
  return (
    <Dialog
      open
      onOpenChange={(open) => (open || busy ? undefined : onClose())}
      title={title}
      closeLabel={all("ui.close")}
      width="sm"
      footer={
        <>
          <Button onClick={onClose} disabled={busy}>
            {all("ui.cancel")}
          </Button>
          <Button type="submit" form={form} tone="primary" busy={busy}>
            {submitLabel}
          </Button>
        </>
      }
    >
      <form id={form} onSubmit={(event) => void submit(event)} noValidate className="grid gap-3">
        <Field label={t("name")} hint={t("nameHint")} error={problem}>
          {(control) => (
            <Input
              {...control}
              autoFocus
              maxLength={maxFilterNameLength}
              value={name}
              onChange={(event) => {
                setName(event.target.value);
                setProblem(null);
              }}
            />
          )}
        </Field>
        {mayShare ? (
          <label className="flex min-h-9 items-center gap-2.5 touch:min-h-11">
            <input
              type="checkbox"
              checked={isShared}
              onChange={(event) => setShared(event.target.checked)}
              className="size-4"
            />
            {t("share")}
          </label>
        ) : null}
      </form>
    </Dialog>
  );
}
