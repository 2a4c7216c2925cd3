"use client";
import { useTranslations } from "next-intl";
import { type ReactNode, useEffect, useEffectEvent, useRef, useState } from "react";
import { Button } from "#components/ui/button.tsx";
import { Dialog } from "#components/ui/dialog.tsx";
import { toast } from "#components/ui/toast.ts";
import { movedWall } from "#newsroom/board/week.ts";
import { useDesk } from "./desk-context-client.tsx";
import { MoveProblemNotice } from "./move-problem.tsx";
import { readChoice } from "./schedule-choices.ts";
import type { MovableStory } from "./use-move-client.ts";
import { stillHolding, useReschedule } from "./use-reschedule-client.ts";

interface CalendarDropProps {
  /** The stories that may be dragged: those that the person may give another time. */
  stories: readonly MovableStory[];
  children: ReactNode;
}

/**
 * Lets scheduled stories of the calendar inside be dragged to another day and hour. Nothing moves before the
 * new time was read and confirmed; what is refused stays where it was.
 */
export function CalendarDrop({ stories, children }: CalendarDropProps) {
  const t = useTranslations("board.calendar");
  const ui = useTranslations("ui");
  const { timeZone } = useDesk();
  const frame = useRef<HTMLDivElement>(null);
  const [asked, setAsked] = useState<{ story: MovableStory; publishAt: string } | null>(null);
  const { reschedule, said, busy, problem, clearProblem, reloading, reload } = useReschedule();

  const drop = useEffectEvent((storyId: string, cell: HTMLElement) => {
    const story = stories.find(({ id }) => id === storyId);
    if (!story?.publishAt) return;
    const to = { day: cell.dataset.day ?? "", hour: Number(cell.dataset.hour) };
    const wall = movedWall(new Date(story.publishAt), to, timeZone);
    const choice = readChoice(wall, timeZone, new Date(), "earlier");
    if (!choice.ok) return void toast.error(t(choice.reason === "past" ? "dropPast" : "dropNowhere"));
    const publishAt = choice.at.toISOString();
    if (publishAt !== story.publishAt) setAsked({ story, publishAt });
  });

  useEffect(() => {
    const grid = frame.current;
    if (!grid) return;
    let dragged: HTMLElement | null = null;
    let over: HTMLElement | null = null;
    const mark = (cell: HTMLElement | null) => {
      if (cell === over) return;
      over?.removeAttribute("data-over");
      cell?.setAttribute("data-over", "");
      over = cell;
    };
    const start = (event: DragEvent) => {
      dragged = upTo(event, "[data-calendar-story]");
      dragged?.setAttribute("data-dragged", "");
      event.dataTransfer?.setData("text/plain", dragged?.dataset.calendarStory ?? "");
    };
    const move = (event: DragEvent) => {
      if (!dragged) return;
      const cell = upTo(event, "[data-day]");
      mark(cell);
      if (cell) event.preventDefault();
    };
    const put = (event: DragEvent) => {
      const cell = upTo(event, "[data-day]");
      const storyId = dragged?.dataset.calendarStory;
      if (!cell || !storyId) return;
      event.preventDefault();
      drop(storyId, cell);
    };
    const end = () => {
      dragged?.removeAttribute("data-dragged");
      dragged = null;
      mark(null);
    };
    grid.addEventListener("dragstart", start);
    grid.addEventListener("dragover", move);
    grid.addEventListener("drop", put);
    grid.addEventListener("dragend", end);
    return () => {
      grid.removeEventListener("dragstart", start);
      grid.removeEventListener("dragover", move);
      grid.removeEventListener("drop", put);
      grid.removeEventListener("dragend", end);
    };
  }, []);

  const close = () => {
    setAsked(null);
    clearProblem();
  };
  const confirm = async () => {
    if (!asked) return;
    const { story, publishAt } = asked;
    if (await reschedule(story, { publishAt, embargoUntil: stillHolding(story.embargoUntil) })) close();
  };
  return (
    <div ref={frame}>
      {children}
      {asked ? (
        <Dialog
          open
          onOpenChange={(open) => (open || busy ? undefined : close())}
          title={t("dropTitle", { time: said(asked.publishAt) })}
          description={t("dropBody", { time: said(asked.story.publishAt ?? asked.publishAt) })}
          closeLabel={ui("close")}
          width="sm"
          footer={
            <>
              <Button onClick={close} disabled={busy}>
                {ui("cancel")}
              </Button>
              <Button tone="primary" busy={busy} onClick={() => void confirm()}>
                {t("dropConfirm")}
              </Button>
            </>
          }
        >
          <div className="grid gap-4">
            <p className="border-l-2 border-line-strong pl-3 font-semibold">{asked.story.title}</p>
            <MoveProblemNotice problem={problem} reloading={reloading} onReload={() => reload(close)} />
          </div>
        </Dialog>
      ) : null}
    </div>
  );
}

function upTo(event: DragEvent, selector: string): HTMLElement | null {
  return event.target instanceof Element ? event.target.closest<HTMLElement>(selector) : null;
}
