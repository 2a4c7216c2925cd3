"use client";
import { Pause } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { ReasonDialog } from "#components/desk/reason-dialog-client.tsx";
import { Button } from "#components/ui/button.tsx";
import { toast } from "#components/ui/toast.ts";
import { pauseSchedulesAction } from "#newsroom/schedule/actions.ts";
import { noteLimit } from "#newsroom/workflow/note.ts";

/** Pauses every schedule, after a question for the reason. */
export function PauseSchedules() {
  const t = useTranslations("schedules.pause");
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button size="sm" onClick={() => setOpen(true)}>
        <Pause aria-hidden />
        {t("pause")}
      </Button>
      {open ? (
        <ReasonDialog
          title={t("pauseTitle")}
          body={t("pauseBody")}
          label={t("pauseReason")}
          hint={t("pauseReasonHint")}
          missing={t("pauseReasonMissing")}
          limit={noteLimit}
          send={t("pause")}
          danger
          onSend={(reason) => pauseSchedulesAction({ reason })}
          onDone={() => toast.success(t("paused"))}
          onClose={() => setOpen(false)}
        />
      ) : null}
    </>
  );
}
