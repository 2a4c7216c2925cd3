"use client";
import { useTranslations } from "next-intl";
import { useId, useState, useTransition } from "react";
import { Button } from "#components/ui/button.tsx";
import { Field } from "#components/ui/field.tsx";
import { part } from "#components/ui/part.tsx";
import { Select } from "#components/ui/select.tsx";
import { toast } from "#components/ui/toast.ts";
import {
  blockReaderAction,
  endReaderAccountAction,
  exportReaderAction,
  unblockReaderAction,
} from "#newsroom/reader-comments/actions.ts";
import { blockReasonLimit } from "#newsroom/readers/limits.ts";
import { type DeskReader, type Farewell, farewells } from "#newsroom/readers/types.ts";

const FormDialog = part(() =>
  import("#components/desk/form-dialog-client.tsx").then((file) => file.FormDialog<null>),
);
const ReasonDialog = part(() =>
  import("#components/desk/reason-dialog-client.tsx").then((file) => file.ReasonDialog),
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
        <FormDialog
          title={t("unblockTitle", { name: reader.name })}
          body={t("unblockBody")}
          send={t("unblockSend")}
          onSend={() => unblockReaderAction(seen)}
          onDone={() => toast.success(t("unblocked"))}
          onClose={close}
        >
          {reader.block ? <p className="border-l-2 border-line-strong pl-3">{reader.block.reason}</p> : null}
        </FormDialog>
      ) : null}
      {asking === "end" ? (
        <FormDialog
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
        </FormDialog>
      ) : null}
    </div>
  );
}

const spans = [1, 7, 30, 180] as const;

function BlockDialog({ reader, onClose }: { reader: DeskReader; onClose: () => void }) {
  const t = useTranslations("readerComments.readers");
  const [days, setDays] = useState("7");
  return (
    <ReasonDialog
      title={t("blockTitle", { name: reader.name })}
      body={t("blockBody")}
      label={t("blockReason")}
      missing={t("blockReasonMissing")}
      limit={blockReasonLimit}
      send={t("blockSend")}
      danger
      onSend={(reason) =>
        blockReaderAction({
          readerId: reader.id,
          expectedVersion: reader.version,
          reason,
          days: days === "" ? null : Number(days),
        })
      }
      onDone={() => toast.success(t("blocked"))}
      onClose={onClose}
    >
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
    </ReasonDialog>
  );
}
