"use client";
import { useTranslations } from "next-intl";
import { type FormEvent, useId, useRef, useState } from "react";
import { Button } from "#components/ui/button.tsx";
import { Dialog } from "#components/ui/dialog.tsx";
import { Field } from "#components/ui/field.tsx";
import { Textarea } from "#components/ui/textarea.tsx";
import { noteLimit } from "#newsroom/workflow/note.ts";
import { type WithdrawalGround, withdrawalGrounds } from "#newsroom/workflow/rules.ts";
import { useDesk } from "./desk-context-client.tsx";
import { FrequentReasons } from "./frequent-reasons.tsx";
import { type AskingVerb, isGrave, questionOf } from "./move-layout.ts";
import { MoveProblemNotice } from "./move-problem.tsx";
import type { MoveAnswers, MoveProblem } from "./use-move-client.ts";

interface MoveDialogProps {
  verb: AskingVerb;
  storyTitle: string;
  busy: boolean;
  reloading: boolean;
  problem: MoveProblem | null;
  onClose: () => void;
  onReload: () => void;
  onAnswer: (answers: MoveAnswers) => void;
}

/** Asks for what a move needs: a confirmation, a note, a reason, a ground. What was typed stays if it fails. */
export function MoveDialog({
  verb,
  storyTitle,
  busy,
  reloading,
  problem,
  onClose,
  onReload,
  onAnswer,
}: MoveDialogProps) {
  const t = useTranslations("desk.moves");
  const all = useTranslations();
  const { returnReasons } = useDesk();
  const form = useId();
  const [note, setNote] = useState("");
  const [ground, setGround] = useState<WithdrawalGround | null>(null);
  const [missing, setMissing] = useState<"note" | "ground" | null>(null);
  const question = questionOf(verb);
  const needsReason = question === "reason" || question === "ground";

  const reasons = verb === "return" || verb === "return-update" ? returnReasons : [];
  const field = useRef<HTMLTextAreaElement>(null);
  const addReason = (reason: string) => {
    setNote((written) => (written.trim() === "" ? reason : `${written.trimEnd()}\n${reason}`));
    setMissing(null);
    field.current?.focus();
  };

  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (question === "ground" && !ground) return setMissing("ground");
    if (needsReason && !/\p{L}/u.test(note)) return setMissing("note");
    setMissing(null);
    onAnswer({ ...(question === "confirm" ? {} : { note }), ...(ground ? { ground } : {}) });
  };

  return (
    <Dialog
      open
      onOpenChange={(open) => (open || busy ? undefined : onClose())}
      title={t(`dialogs.${verb}.title`)}
      description={t(`dialogs.${verb}.body`)}
      closeLabel={all("ui.close")}
      footer={
        <>
          <Button onClick={onClose} disabled={busy}>
            {all("ui.cancel")}
          </Button>
          <Button type="submit" form={form} tone={isGrave(verb) ? "danger" : "primary"} busy={busy}>
            {all(`verbs.${verb}.label`)}
          </Button>
        </>
      }
    >
      <form id={form} onSubmit={submit} noValidate className="grid gap-4">
        <p className="border-l-2 border-line-strong pl-3 font-semibold">
          {storyTitle || all("desk.untitled")}
        </p>
        {question === "ground" ? (
          <Grounds chosen={ground} missing={missing === "ground"} onChoose={setGround} />
        ) : null}
        <FrequentReasons reasons={reasons} onChoose={addReason} />
        {question === "confirm" ? null : (
          <Field
            label={t(question === "ground" ? "publicReason" : needsReason ? "reason" : "noteOptional")}
            hint={t(question === "ground" ? "publicReasonHint" : needsReason ? "reasonHint" : "noteHint")}
            error={missing === "note" ? t("reasonMissing") : null}
          >
            {(control) => (
              <Textarea
                {...control}
                ref={field}
                autoFocus
                maxLength={noteLimit}
                required={needsReason}
                value={note}
                onChange={(event) => setNote(event.target.value)}
              />
            )}
          </Field>
        )}
        <MoveProblemNotice problem={problem} reloading={reloading} onReload={onReload} />
      </form>
    </Dialog>
  );
}

interface GroundsProps {
  chosen: WithdrawalGround | null;
  missing: boolean;
  onChoose: (ground: WithdrawalGround) => void;
}

function Grounds({ chosen, missing, onChoose }: GroundsProps) {
  const t = useTranslations("desk.moves");
  const grounds = useTranslations("grounds");
  return (
    <fieldset className="grid gap-1">
      <legend className="mb-1.5 text-sm font-semibold">{t("ground")}</legend>
      {withdrawalGrounds.map((ground) => (
        <label key={ground} className="flex min-h-9 items-center gap-2.5 touch:min-h-11">
          <input
            type="radio"
            name="ground"
            value={ground}
            checked={chosen === ground}
            onChange={() => onChoose(ground)}
            className="size-4"
          />
          {grounds(ground)}
        </label>
      ))}
      {missing ? (
        <p role="alert" className="text-sm text-danger">
          {t("groundMissing")}
        </p>
      ) : null}
    </fieldset>
  );
}
