"use client";
import { Play } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { FormDialog } from "#components/desk/form-dialog-client.tsx";
import { Button } from "#components/ui/button.tsx";
import { toast } from "#components/ui/toast.ts";
import { resumeSchedulesAction } from "#newsroom/schedule/actions.ts";
import { HeldNames, type HeldStory } from "./held-names.tsx";

/** Lets schedules go on, after a question that names what came due meanwhile and stays hidden. */
export function ResumeSchedules({ held }: { held: readonly HeldStory[] }) {
  const t = useTranslations("schedules.pause");
  const [asking, setAsking] = useState(false);
  return (
    <>
      <Button size="sm" onClick={() => setAsking(true)}>
        <Play aria-hidden />
        {t("resume")}
      </Button>
      {asking ? (
        <FormDialog
          title={t("resumeTitle")}
          body={t(held.length > 0 ? "resumeBody" : "resumeBodyNone")}
          send={t("resume")}
          onSend={resumeSchedulesAction}
          onDone={(done) => toast.success(t("resumed", { count: done.held }))}
          onClose={() => setAsking(false)}
        >
          <HeldNames stories={held} />
        </FormDialog>
      ) : null}
    </>
  );
}
