"use client";
import { CalendarClock } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { IconButton } from "#components/ui/icon-button.tsx";
import { part } from "#components/ui/part.tsx";
import type { MovableStory } from "./use-move-client.ts";
import { useReschedule } from "./use-reschedule-client.ts";

const ScheduleDialog = part(() => import("./schedule-dialog-client.tsx").then((file) => file.ScheduleDialog));

/** The button beside a scheduled story that asks for another time. */
export function Reschedule({ story }: { story: MovableStory }) {
  const t = useTranslations("board.calendar");
  // The story as it was seen when the question was opened; a refresh behind the dialog does not change it.
  const [seen, setSeen] = useState<MovableStory | null>(null);
  const { reschedule, busy, problem, clearProblem, reloading, reload } = useReschedule();
  const close = () => {
    setSeen(null);
    clearProblem();
  };
  return (
    <>
      <IconButton
        size="sm"
        label={t("reschedule", { title: story.title })}
        onClick={() => setSeen(story)}
        onPointerEnter={ScheduleDialog.preload}
      >
        <CalendarClock aria-hidden />
      </IconButton>
      {seen ? (
        <ScheduleDialog
          verb="reschedule"
          storyId={seen.id}
          storyTitle={seen.title}
          publishAt={seen.publishAt ?? null}
          embargoUntil={seen.embargoUntil ?? null}
          busy={busy}
          reloading={reloading}
          problem={problem}
          onClose={close}
          onReload={() => reload(close)}
          onChoose={(times) => void reschedule(seen, times).then((moved) => (moved ? close() : undefined))}
        />
      ) : null}
    </>
  );
}
