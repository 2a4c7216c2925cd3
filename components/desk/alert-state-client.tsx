"use client";
import { useTranslations } from "next-intl";
import { useTransition } from "react";
import { Button } from "#components/ui/button.tsx";
import { toast } from "#components/ui/toast.ts";
import { formatTime } from "#lib/dates.ts";
import { undoAlertAction } from "#newsroom/reader-push/actions.ts";
import type { StoryAlert } from "#newsroom/reader-push/types.ts";
import { useDesk } from "./desk-context-client.tsx";

interface AlertStateProps {
  alert: Pick<StoryAlert, "id" | "state" | "dueAt" | "sent">;
  mayUndo: boolean;
}

/** What became of a story's alert; while it waits it can be taken back here, too. */
export function AlertState({ alert, mayUndo }: AlertStateProps) {
  const t = useTranslations("alerts.desk");
  const unreachable = useTranslations("desk.moves")("unreachable");
  const { timeZone } = useDesk();
  const [busy, start] = useTransition();
  const undo = () =>
    start(async () => {
      const result = await undoAlertAction({ alertId: alert.id }).catch(() => null);
      if (result?.ok) toast.success(t("undone"));
      else toast.error(result?.message ?? unreachable);
    });
  const words = t(`states.${alert.state}`, { time: formatTime(alert.dueAt, timeZone), count: alert.sent });
  return (
    <p className="flex flex-wrap items-center gap-2 text-sm font-medium text-muted">
      {words}
      {alert.state === "waiting" && mayUndo ? (
        <Button size="sm" busy={busy} onClick={undo}>
          {t("undo")}
        </Button>
      ) : null}
    </p>
  );
}
