"use client";
import { BellRing } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { FormDialog } from "#components/desk/form-dialog-client.tsx";
import { RuleChoice } from "#components/house-rules/rule-controls.tsx";
import { Button } from "#components/ui/button.tsx";
import { toast } from "#components/ui/toast.ts";
import { alertReadersAction, undoAlertAction } from "#newsroom/reader-push/actions.ts";
import { undoSeconds } from "#newsroom/reader-push/limits.ts";
import type { AlertOffer, AlertReach } from "#newsroom/reader-push/types.ts";

interface AlertReadersProps {
  storyId: string;
  title: string;
  offer: AlertOffer;
  /** Whether this person may alert every reader. */
  mayAll: boolean;
}

/** Alerts readers' devices of a published story: asks to whom, says how many, and can be taken back for a moment. */
export function AlertReaders({ storyId, title, offer, mayAll }: AlertReadersProps) {
  const t = useTranslations("alerts.desk");
  const unreachable = useTranslations("desk.moves")("unreachable");
  const [asking, setAsking] = useState(false);
  const [reach, setReach] = useState<AlertReach>("section");
  const undo = async (alertId: string) => {
    const result = await undoAlertAction({ alertId }).catch(() => null);
    if (result?.ok) toast.success(t("undone"));
    else toast.error(result?.message ?? unreachable);
  };
  const done = ({ alertId }: { alertId: string }) =>
    toast(t("ordered", { seconds: undoSeconds }), {
      duration: undoSeconds * 1000,
      action: { label: t("undo"), onClick: () => void undo(alertId) },
    });
  return (
    <>
      <Button size="sm" tone="ghost" onClick={() => setAsking(true)}>
        <BellRing aria-hidden />
        <span className="max-sm:sr-only">{t("press")}</span>
      </Button>
      {asking ? (
        <FormDialog
          title={t("title")}
          body={t("body", { seconds: undoSeconds })}
          send={t("send")}
          onSend={() => alertReadersAction({ storyId, reach })}
          onDone={done}
          onClose={() => setAsking(false)}
        >
          <p className="font-semibold text-pretty">{title}</p>
          <fieldset className="grid gap-1">
            <legend className="mb-1 text-sm font-semibold">{t("reach")}</legend>
            <RuleChoice
              name="reach"
              checked={reach === "section"}
              onChoose={() => setReach("section")}
              {...(offer.devices.section === 0 && { hint: t("nobody") })}
            >
              {t("section", { count: offer.devices.section })}
            </RuleChoice>
            {mayAll ? (
              <RuleChoice name="reach" checked={reach === "all"} onChoose={() => setReach("all")}>
                {t("all", { count: offer.devices.all })}
              </RuleChoice>
            ) : (
              <p className="text-sm text-muted">{t("allRefused")}</p>
            )}
          </fieldset>
          <p className="text-sm text-muted">{t("left", { count: offer.left })}</p>
        </FormDialog>
      ) : null}
    </>
  );
}
