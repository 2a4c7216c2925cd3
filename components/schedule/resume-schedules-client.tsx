"use client";
import { Play } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState, useTransition } from "react";
import { toast } from "sonner";
import { Button } from "#components/ui/button.tsx";
import { Dialog } from "#components/ui/dialog.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { resumeSchedulesAction } from "#newsroom/schedule/actions.ts";
import { HeldNames, type HeldStory } from "./held-names.tsx";

/** Lets schedules go on, after a question that names what came due meanwhile and stays hidden. */
export function ResumeSchedules({ held }: { held: readonly HeldStory[] }) {
  const t = useTranslations("schedules.pause");
  const ui = useTranslations("ui");
  const unreachable = useTranslations("desk.moves")("unreachable");
  const [open, setOpen] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const [busy, start] = useTransition();
  const resume = () =>
    start(async () => {
      const result = await resumeSchedulesAction().catch(() => null);
      if (!result?.ok) return setProblem(result?.message ?? unreachable);
      setOpen(false);
      toast.success(t("resumed", { count: result.value.held }));
    });
  return (
    <>
      <Button
        size="sm"
        onClick={() => {
          setProblem(null);
          setOpen(true);
        }}
      >
        <Play aria-hidden />
        {t("resume")}
      </Button>
      <Dialog
        open={open}
        onOpenChange={(next) => (busy ? undefined : setOpen(next))}
        title={t("resumeTitle")}
        description={t(held.length > 0 ? "resumeBody" : "resumeBodyNone")}
        closeLabel={ui("close")}
        footer={
          <>
            <Button onClick={() => setOpen(false)} disabled={busy}>
              {ui("cancel")}
            </Button>
            <Button tone="primary" busy={busy} onClick={resume}>
              {t("resume")}
            </Button>
          </>
        }
      >
        <div className="grid gap-4">
          <HeldNames stories={held} />
          {problem ? (
            <Notice tone="danger" alert>
              {problem}
            </Notice>
          ) : null}
        </div>
      </Dialog>
    </>
  );
}
