"use client";
import { useTranslations } from "next-intl";
import { type FormEvent, useId, useState, useTransition } from "react";
import { toast } from "sonner";
import { Button } from "#components/ui/button.tsx";
import { Dialog } from "#components/ui/dialog.tsx";
import { Field } from "#components/ui/field.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { part } from "#components/ui/part.tsx";
import { Select } from "#components/ui/select.tsx";
import { Textarea } from "#components/ui/textarea.tsx";
import {
  blockReaderAction,
  endReaderAccountAction,
  exportReaderAction,
  unblockReaderAction,
} from "#newsroom/reader-comments/actions.ts";
import { blockReasonLimit } from "#newsroom/readers/limits.ts";
import { type DeskReader, type Farewell, farewells } from "#newsroom/readers/types.ts";

const ConfirmDialog = part(() =>
  import("#components/desk/confirm-dialog-client.tsx").then((file) => file.ConfirmDialog<null>),
);

/** What a moderator can do about a reader. */
export function ReaderActions({ reader }: { reader: DeskReader }) {
  const t = useTranslations("readerComments.readers");
  const [asking, setAsking] = useState<"block" | "unblock" | "end" | null>(null);
  const [farewell, setFarewell] = useState<Farewell>("anonymise");
  const choice = useId();
  const seen = { readerId: reader.id, expectedVersion: reader.version };
  const close = () => setAsking(null);
  const unreachable = useTranslations("desk.moves")("unreachable");
  const [busy, start] = useTransition();
  const takeOut = () =>
    start(async () => {
      const result = await exportReaderAction({ readerId: reader.id }).catch(() => null);
      if (!result?.ok) return void toast.error(result?.message ?? unreachable);
      const link = document.createElement("a");
      link.href = URL.createObjectURL(new Blob([result.value], { type: "application/json" }));
      link.download = "data-pembaca.json";
      link.click();
      URL.revokeObjectURL(link.href);
    });
  return (
    <div className="flex flex-wrap gap-2">
      {reader.block ? (
        <Button size="sm" onClick={() => setAsking("unblock")}>
          {t("unblock")}
        </Button>
      ) : (
        <Button size="sm" onClick={() => setAsking("block")}>
          {t("block")}
        </Button>
      )}
      <Button size="sm" busy={busy} onClick={takeOut}>
        {t("export")}
      </Button>
      <Button size="sm" tone="danger-quiet" onClick={() => setAsking("end")}>
        {t("end")}
      </Button>
      {asking === "block" ? <BlockDialog reader={reader} onClose={close} /> : null}
      {asking === "unblock" ? (
        <ConfirmDialog
          title={t("unblockTitle", { name: reader.name })}
          body={t("unblockBody")}
          send={t("unblockSend")}
          onSend={() => unblockReaderAction(seen)}
          onDone={() => toast.success(t("unblocked"))}
          onClose={close}
        >
          {reader.block ? <p className="border-l-2 border-line-strong pl-3">{reader.block.reason}</p> : null}
        </ConfirmDialog>
      ) : null}
      {asking === "end" ? (
        <ConfirmDialog
          title={t("endTitle", { name: reader.name })}
          body={t("endBody")}
          send={t("endSend")}
          onSend={() => endReaderAccountAction({ ...seen, farewell })}
          onDone={() => toast.success(t("ended"))}
          onClose={close}
        >
          <fieldset className="grid gap-2">
            <legend className="mb-1 text-sm font-semibold">{t("endChoice")}</legend>
            {farewells.map((value) => (
              <label key={value} className="flex min-h-8 items-center gap-2.5 touch:min-h-11">
                <input
                  type="radio"
                  name={choice}
                  className="size-4"
                  checked={farewell === value}
                  onChange={() => setFarewell(value)}
                />
                {t(value === "anonymise" ? "anonymise" : "removeAll")}
              </label>
            ))}
          </fieldset>
        </ConfirmDialog>
      ) : null}
    </div>
  );
}

const spans = [1, 7, 30, 180] as const;

function BlockDialog({ reader, onClose }: { reader: DeskReader; onClose: () => void }) {
  const t = useTranslations("readerComments.readers");
  const ui = useTranslations("ui");
  const unreachable = useTranslations("desk.moves")("unreachable");
  const form = useId();
  const [reason, setReason] = useState("");
  const [days, setDays] = useState("7");
  const [isMissing, setMissing] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const [busy, start] = useTransition();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const empty = !/\p{L}/u.test(reason);
    setMissing(empty);
    if (empty) return;
    start(async () => {
      const input = {
        readerId: reader.id,
        expectedVersion: reader.version,
        reason,
        days: days === "" ? null : Number(days),
      };
      const result = await blockReaderAction(input).catch(() => null);
      if (!result?.ok) return setProblem(result?.message ?? unreachable);
      onClose();
      toast.success(t("blocked"));
    });
  };
  return (
    <Dialog
      open
      onOpenChange={(open) => (open || busy ? undefined : onClose())}
      title={t("blockTitle", { name: reader.name })}
      description={t("blockBody")}
      closeLabel={ui("close")}
      footer={
        <>
          <Button onClick={onClose} disabled={busy}>
            {ui("cancel")}
          </Button>
          <Button type="submit" form={form} tone="danger" busy={busy}>
            {t("blockSend")}
          </Button>
        </>
      }
    >
      <form id={form} onSubmit={submit} noValidate className="grid gap-4">
        <Field label={t("blockReason")} error={isMissing ? t("blockReasonMissing") : null}>
          {(control) => (
            <Textarea
              {...control}
              autoFocus
              required
              maxLength={blockReasonLimit}
              value={reason}
              onChange={(event) => setReason(event.target.value)}
            />
          )}
        </Field>
        <Field label={t("blockFor")}>
          {(control) => (
            <Select {...control} value={days} onChange={(event) => setDays(event.target.value)}>
              {spans.map((span) => (
                <option key={span} value={span}>
                  {t("days", { days: span })}
                </option>
              ))}
              <option value="">{t("forGood")}</option>
            </Select>
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
