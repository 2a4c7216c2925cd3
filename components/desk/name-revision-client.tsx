"use client";
import { Tag } from "lucide-react";
import { useTranslations } from "next-intl";
import { type FormEvent, useId, useState, useTransition } from "react";
import { Button } from "#components/ui/button.tsx";
import { Dialog } from "#components/ui/dialog.tsx";
import { Field } from "#components/ui/field.tsx";
import { IconButton } from "#components/ui/icon-button.tsx";
import { Input } from "#components/ui/input.tsx";
import { toast } from "#components/ui/toast.ts";
import { nameRevisionAction } from "#newsroom/history/actions.ts";
import { revisionNameLimit } from "#newsroom/history/rules.ts";

interface NameRevisionProps {
  storyId: string;
  revisionId: string;
  number: number;
  /** "" when it has none. */
  name: string;
}

/** Gives a version a name by which people find it again. */
export function NameRevision({ storyId, revisionId, number, name }: NameRevisionProps) {
  const t = useTranslations("desk.history");
  const ui = useTranslations("ui");
  const unreachable = useTranslations("desk.moves")("unreachable");
  const form = useId();
  const [text, setText] = useState<string | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const [busy, start] = useTransition();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    start(async () => {
      const result = await nameRevisionAction({ storyId, revisionId, name: text ?? "" }).catch(() => null);
      if (!result?.ok) return setProblem(result?.message ?? unreachable);
      setText(null);
      toast.success(t(text?.trim() ? "named" : "unnamed", { number }));
    });
  };
  return (
    <>
      <IconButton
        size="sm"
        label={t("nameVersion", { number })}
        onClick={() => {
          setProblem(null);
          setText(name);
        }}
      >
        <Tag aria-hidden />
      </IconButton>
      <Dialog
        open={text !== null}
        onOpenChange={(open) => (open || busy ? undefined : setText(null))}
        title={t("nameVersion", { number })}
        description={t("nameBody")}
        closeLabel={ui("close")}
        width="sm"
        footer={
          <>
            <Button onClick={() => setText(null)} disabled={busy}>
              {ui("cancel")}
            </Button>
            <Button type="submit" form={form} tone="primary" busy={busy}>
              {t("nameSave")}
            </Button>
          </>
        }
      >
        <form id={form} onSubmit={submit}>
          <Field label={t("name")} hint={t("nameHint")} error={problem}>
            {(control) => (
              <Input
                {...control}
                autoFocus
                maxLength={revisionNameLimit}
                value={text ?? ""}
                onChange={(event) => setText(event.target.value)}
              />
            )}
          </Field>
        </form>
      </Dialog>
    </>
  );
}
