"use client";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { toast } from "#components/ui/toast.ts";
import { moveStoriesAction } from "#newsroom/board/actions.ts";
import { type AskedOfMany, type BulkVerb, reverseOf } from "#newsroom/board/rules.ts";
import type { BulkOutcome } from "#newsroom/board/types.ts";
import type { SelectableStory } from "./selection-context-client.tsx";

/** There is one such message at a time, and it goes when the move was taken back. */
const toastId = "move-of-several";

/** What became of a move of several: which were moved, which were refused and why, and whether it can be undone. */
export interface BulkReport {
  readonly verb: AskedOfMany;
  readonly done: readonly SelectableStory[];
  readonly refused: readonly { readonly story: SelectableStory; readonly message: string }[];
  /** The move that was made; null when this is itself what took one back. */
  readonly undoes: BulkVerb | null;
}

/** Makes moves on several stories, tells of each what became of it, and takes them back. */
export function useBulkMove() {
  const t = useTranslations("board.bulk");
  const all = useTranslations();
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<string | null>(null);
  const [report, setReport] = useState<BulkReport | null>(null);

  /** Null when the server did not answer; then nothing is known to have moved, and `failure` says so. */
  async function send(verb: AskedOfMany, stories: readonly SelectableStory[], note: string) {
    setBusy(true);
    setFailure(null);
    const result = await moveStoriesAction({
      verb,
      note,
      stories: stories.map(({ id, version, publishAt, embargoUntil }) => ({
        storyId: id,
        expectedVersion: version,
        ...(verb === "schedule" && publishAt ? { publishAt, embargoUntil } : {}),
      })),
    }).catch(() => null);
    setBusy(false);
    if (result?.ok) return result.value;
    setFailure(result?.message ?? all("desk.moves.unreachable"));
    return null;
  }

  /** True when the server has answered, whatever became of each story. */
  async function move(verb: BulkVerb, stories: readonly SelectableStory[], note: string): Promise<boolean> {
    const outcomes = await send(verb, stories, note);
    if (!outcomes) return false;
    const made = reportOf(verb, stories, outcomes, verb);
    setReport(made);
    const { done } = made;
    if (done.length > 0) {
      toast.success(t("done", { count: done.length, verb: all(`verbs.${verb}.past`) }), {
        id: toastId,
        duration: 10_000,
        action: { label: t("undo"), onClick: () => void undo(verb, done) },
      });
    }
    return true;
  }

  async function undo(verb: BulkVerb, stories: readonly SelectableStory[]): Promise<void> {
    const reverse = reverseOf[verb];
    toast.dismiss(toastId);
    const outcomes = await send(reverse, stories, t("undoReason"));
    if (outcomes) setReport(reportOf(reverse, stories, outcomes, null));
    else toast.error(all("desk.moves.unreachable"));
  }

  return {
    busy,
    failure,
    clearFailure: () => setFailure(null),
    report,
    clearReport: () => setReport(null),
    move,
    undo,
  };
}

export type BulkMove = ReturnType<typeof useBulkMove>;

function reportOf(
  verb: AskedOfMany,
  stories: readonly SelectableStory[],
  outcomes: readonly BulkOutcome[],
  undoes: BulkVerb | null,
): BulkReport {
  const byId = new Map(outcomes.map((outcome) => [outcome.storyId, outcome]));
  const told = stories.flatMap((story) => {
    const outcome = byId.get(story.id);
    return outcome ? [{ story, outcome }] : [];
  });
  return {
    verb,
    undoes,
    done: told.flatMap(({ story, outcome }) =>
      outcome.ok ? [{ ...story, state: outcome.state, version: outcome.version }] : [],
    ),
    refused: told.flatMap(({ story, outcome }) => (outcome.ok ? [] : [{ story, message: outcome.message }])),
  };
}
