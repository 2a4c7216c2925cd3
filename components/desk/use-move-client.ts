"use client";
import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useState, useTransition } from "react";
import { toast } from "#components/ui/toast.ts";
import { moveStoryAction } from "#newsroom/workflow/actions.ts";
import {
  type StoryState,
  settlingVerbs,
  type Verb,
  type WithdrawalGround,
} from "#newsroom/workflow/rules.ts";

/** The story that a move bar acts on, as the page that shows it knows it. */
export interface MovableStory {
  readonly id: string;
  readonly state: StoryState;
  readonly version: number;
  readonly title: string;
  /** When it goes out, as ISO instant, if it is scheduled. */
  readonly publishAt?: string | null;
  /** Before when nobody may see it, as ISO instant, if that was agreed. */
  readonly embargoUntil?: string | null;
}

export interface MoveAnswers {
  readonly note?: string;
  readonly publishAt?: string;
  readonly embargoUntil?: string | null;
  readonly ground?: WithdrawalGround;
  /** To whom a review is handed. */
  readonly colleagueId?: string;
}

export interface MoveHooks {
  /** Asked before anything is asked of the person; false stops there: the editor shows what is missing. */
  readonly mayBegin?: ((verb: Verb) => boolean) | undefined;
  /** Awaited before the move is sent: the editor stores what was typed. A rejection stops the move. */
  readonly beforeMove?: (() => Promise<void>) | undefined;
  readonly onMoved?: ((outcome: { state: StoryState; version: number }) => void) | undefined;
  /** Yjs state vector of this browser, base64: what the person saw is what the move freezes. */
  readonly seenVector?: (() => string | undefined) | undefined;
  /** Version of the draft that this page shows: nobody approves words that they have not seen. */
  readonly seenDraft?: number | undefined;
}

/** Why a move was not made. `stale`: somebody else was quicker, and reloading shows what they did. */
export interface MoveProblem {
  readonly message: string;
  readonly stale: boolean;
}

/** Makes moves for one story: what is under way, what went wrong, and how to go on. */
export function useMove(story: MovableStory, hooks: MoveHooks) {
  const t = useTranslations();
  const router = useRouter();
  const [busy, setBusy] = useState<Verb | null>(null);
  const [problem, setProblem] = useState<MoveProblem | null>(null);
  const [reloading, startReload] = useTransition();
  // What this person's own last move made it, until the page that shows it has arrived.
  const [ownVersion, setOwnVersion] = useState(0);

  /** Makes the move against the version that the person saw. True when it was made. */
  async function move(verb: Verb, version: number, answers: MoveAnswers = {}): Promise<boolean> {
    setBusy(verb);
    setProblem(null);
    try {
      await hooks.beforeMove?.();
      const seenVector = hooks.seenVector?.();
      const result = await moveStoryAction({
        storyId: story.id,
        expectedVersion: version,
        verb,
        ...answers,
        ...(seenVector ? { seenVector } : {}),
        ...(hooks.seenDraft && settlingVerbs.some((settling) => settling === verb)
          ? { seenDraft: hooks.seenDraft }
          : {}),
      });
      if (!result.ok) {
        setProblem({ message: result.message, stale: result.code === "stale" || result.code === "conflict" });
        return false;
      }
      setOwnVersion(result.value.version);
      toast.success(t("desk.moves.done", { verb: t(`verbs.${verb}.past`) }));
      hooks.onMoved?.(result.value);
      return true;
    } catch (failure) {
      const told = hooks.beforeMove && failure instanceof Error && failure.name === "RedaksiError";
      setProblem({ message: told ? failure.message : t("desk.moves.unreachable"), stale: false });
      return false;
    } finally {
      setBusy(null);
    }
  }

  return {
    version: Math.max(story.version, ownVersion),
    move,
    busy,
    problem,
    clearProblem: () => setProblem(null),
    reloading,
    /** Fetches the page anew; what went wrong stays in sight until it is here. */
    reload: () =>
      startReload(() => {
        router.refresh();
        setProblem(null);
      }),
  };
}
