"use client";
import { Download, UserMinus } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { FormDialog } from "#components/desk/form-dialog-client.tsx";
import { Button } from "#components/ui/button.tsx";
import { Field } from "#components/ui/field.tsx";
import { Input } from "#components/ui/input.tsx";
import { toast } from "#components/ui/toast.ts";
import { exportSubscribersAction, removeSubscriberAction } from "#newsroom/newsletter/actions.ts";

/** What only the managing editor does with readers' addresses: take the list, or delete one on request. */
export function SubscriberActions({ day }: { day: string }) {
  const t = useTranslations("newsletter.desk");
  const [asking, setAsking] = useState<"export" | "remove" | null>(null);
  const [email, setEmail] = useState("");
  const close = () => setAsking(null);
  return (
    <div className="flex flex-wrap gap-2">
      <Button size="sm" onClick={() => setAsking("export")}>
        <Download aria-hidden />
        {t("subscribers.export")}
      </Button>
      <Button size="sm" tone="danger-quiet" onClick={() => setAsking("remove")}>
        <UserMinus aria-hidden />
        {t("subscribers.remove")}
      </Button>
      {asking === "export" ? (
        <FormDialog
          title={t("subscribers.exportAsk")}
          body={t("subscribers.exportBody")}
          send={t("subscribers.export")}
          onSend={() => exportSubscribersAction()}
          onDone={({ csv }) => {
            keepAsFile(`${t("export.file", { day })}.csv`, csv);
            toast.success(t("subscribers.exported"));
          }}
          onClose={close}
        >
          {null}
        </FormDialog>
      ) : null}
      {asking === "remove" ? (
        <FormDialog
          title={t("subscribers.removeTitle")}
          body={t("subscribers.removeBody")}
          send={t("subscribers.removeSend")}
          onSend={() => removeSubscriberAction({ email })}
          onDone={() => {
            setEmail("");
            toast.success(t("subscribers.removed"));
          }}
          onClose={close}
        >
          <Field label={t("subscribers.removeEmail")}>
            {(control) => (
              <Input
                {...control}
                type="email"
                autoComplete="off"
                value={email}
                onChange={(event) => setEmail(event.target.value)}
              />
            )}
          </Field>
        </FormDialog>
      ) : null}
    </div>
  );
}

function keepAsFile(name: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: "text/csv;charset=utf-8" }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  URL.revokeObjectURL(address);
}
