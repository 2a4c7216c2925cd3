"use client";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "#components/ui/button.tsx";
import { part } from "#components/ui/part.tsx";
import { toast } from "#components/ui/toast.ts";
import { withdrawCorrectionAction } from "#newsroom/corrections/actions.ts";
import { reasonLimit } from "#newsroom/corrections/limits.ts";

const ReasonDialog = part(() => import("./reason-dialog-client.tsx").then((file) => file.ReasonDialog));

/** Takes a correction back, with a reason that readers see on the public list. */
export function WithdrawCorrection({ correctionId }: { correctionId: string }) {
  const t = useTranslations("corrections");
  const [asking, setAsking] = useState(false);
  return (
    <>
      <Button size="sm" tone="danger-quiet" onClick={() => setAsking(true)}>
        {t("takeBack")}
      </Button>
      {asking ? (
        <ReasonDialog
          title={t("takeBackTitle")}
          body={t("takeBackBody")}
          missing={t("reasonMissing")}
          limit={reasonLimit}
          label={t("takeBackReason")}
          send={t("takeBackSend")}
          danger
          onSend={(reason) => withdrawCorrectionAction({ correctionId, reason })}
          onDone={() => toast.success(t("takeBackDone"))}
          onClose={() => setAsking(false)}
        />
      ) : null}
    </>
  );
}
