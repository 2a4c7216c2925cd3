"use client";
import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useState, useTransition } from "react";
import { toast } from "#components/ui/toast.ts";
import { formatDayShort, formatTime } from "#lib/dates.ts";
import { moveStoryAction } from "#newsroom/workflow/actions.ts";
import { useDesk } from "./desk-context-client.tsx";
import type { MovableStory, MoveProblem } from "./use-move-client.ts";

export interface Times {
  readonly publishAt: string;
  readonly embargoUntil: string | null;
}

/** Gives scheduled stories another time, against the version that was seen, and takes that back from the toast. */
export function useReschedule() {
  const t = useTranslations("board.calendar");
  const moves = useTranslations("desk.moves");
  const router = useRouter();
  const { timeZone, locale } = useDesk();
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<MoveProblem | null>(null);
  const [reloading, startReload] = useTransition();

  const send = (storyId: string, expectedVersion: number, times: Times) =>
    moveStoryAction({ storyId, expectedVersion, verb: "reschedule", ...times }).catch(() => null);
  const said = (at: string) => {
    const instant = new Date(at);
    return `${formatDayShort(instant, timeZone, locale)} ${formatTime(instant, timeZone)}`;
  };

  /** True when the story has its new time. */
  async function reschedule(story: MovableStory, times: Times): Promise<boolean> {
    setBusy(true);
    setProblem(null);
    const result = await send(story.id, story.version, times);
    setBusy(false);
    if (!result?.ok) {
      setProblem({
        message: result?.message ?? moves("unreachable"),
        stale: result?.code === "stale" || result?.code === "conflict",
      });
      return false;
    }
    const { publishAt } = story;
    const before = publishAt ? { publishAt, embargoUntil: stillHolding(story.embargoUntil) } : null;
    toast.success(t("moved", { time: said(times.publishAt) }), {
      duration: 10_000,
      ...(before
        ? {
            action: {
              label: t("undo"),
              onClick: () => void takeBack(story.id, result.value.version, before),
            },
          }
        : {}),
    });
    return true;
  }

  async function takeBack(storyId: string, version: number, before: Times) {
    const result = await send(storyId, version, before);
    if (result?.ok) toast.success(t("moved", { time: said(before.publishAt) }));
    else toast.error(result?.message ?? moves("unreachable"));
  }

  return {
    reschedule,
    said,
    busy,
    problem,
    clearProblem: () => setProblem(null),
    reloading,
    /** Fetches the page anew; `then` runs when it is here. */
    reload: (then: () => void) =>
      startReload(() => {
        router.refresh();
        then();
      }),
  };
}

/** An embargo that has ended is none any more: setting it again would be refused. */
export function stillHolding(embargoUntil: string | null | undefined): string | null {
  return embargoUntil && new Date(embargoUntil) > new Date() ? embargoUntil : null;
}
