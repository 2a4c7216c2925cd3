"use client";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { Field } from "#components/ui/field.tsx";
import { Input } from "#components/ui/input.tsx";
import type { ActionResult } from "#lib/action-result.ts";
import { maxFilterNameLength } from "#newsroom/board/limits.ts";
import { FormDialog } from "./form-dialog-client.tsx";

interface FilterNameDialogProps {
  title: string;
  /** The word on the button that keeps it. */
  send: string;
  name: string;
  /** Whether it may be offered to the whole desk; not asked when it is only renamed. */
  mayShare: boolean;
  onSend: (answer: { name: string; isShared: boolean }) => Promise<ActionResult<unknown>>;
  onClose: () => void;
}

/** Asks for the name of a filter. */
export function FilterNameDialog({ mayShare, onSend, ...props }: FilterNameDialogProps) {
  const t = useTranslations("board.kept");
  const [name, setName] = useState(props.name);
  const [isShared, setShared] = useState(false);
  const [isMissing, setMissing] = useState(false);
  const hasName = () => {
    const has = /[\p{L}\p{N}]/u.test(name);
    setMissing(!has);
    return has;
  };
  return (
    <FormDialog
      title={props.title}
      send={props.send}
      width="sm"
      isReady={hasName}
      onSend={() => onSend({ name, isShared })}
      onClose={props.onClose}
    >
      <Field label={t("name")} hint={t("nameHint")} error={isMissing ? t("nameMissing") : null}>
        {(control) => (
          <Input
            {...control}
            autoFocus
            maxLength={maxFilterNameLength}
            value={name}
            onChange={(event) => {
              setName(event.target.value);
              setMissing(false);
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
    </FormDialog>
  );
}
