import { useTranslations } from "next-intl";
import { useState, useTransition } from "react";
import { toast } from "#components/ui/toast.ts";
import { decideCommentsAction, keepReportedAction } from "#newsroom/reader-comments/actions.ts";
import { undoSeconds } from "#newsroom/reader-comments/limits.ts";
import type { CommentGround, DecisionVerb, DeskComment } from "#newsroom/reader-comments/types.ts";

type Seen = { readonly commentId: string; readonly expectedVersion: number };

export interface Decisions {
  readonly busy: boolean;
  /** Why some of the last were not decided; each with its words. */
  readonly refused: readonly { readonly text: string; readonly message: string }[];
  decide(
    verb: DecisionVerb,
    comments: readonly DeskComment[],
    why?: { ground: CommentGround; note: string },
    onDone?: () => void,
  ): void;
  keep(comment: DeskComment): void;
  clear(): void;
}

/** Decides about comments, tells what became of it, and offers to undo it for ten seconds. */
export function useDecisions(): Decisions {
  const t = useTranslations("readerComments");
  const unreachable = useTranslations("desk.moves")("unreachable");
  const [refused, setRefused] = useState<Decisions["refused"]>([]);
  const [busy, start] = useTransition();

  const undo = (comments: readonly Seen[]) =>
    start(async () => {
      const result = await decideCommentsAction({
        comments: [...comments],
        verb: "undo",
        ground: null,
        note: "",
      }).catch(() => null);
      if (!result?.ok) return void toast.error(result?.message ?? unreachable);
      const [first] = result.value.refused;
      if (first) toast.error(first.message);
      else toast.success(t("done.undo"));
    });

  const decide: Decisions["decide"] = (verb, comments, why, onDone) =>
    start(async () => {
      setRefused([]);
      const input = {
        comments: comments.map(({ id, version }) => ({ commentId: id, expectedVersion: version })),
        verb,
        ground: why?.ground ?? null,
        note: why?.note ?? "",
      };
      const result = await decideCommentsAction(input).catch(() => null);
      if (!result?.ok) return void toast.error(result?.message ?? unreachable);
      onDone?.();
      const { done, refused: left } = result.value;
      setRefused(
        left.map(({ commentId, message }) => ({
          message,
          text: comments.find(({ id }) => id === commentId)?.text ?? "",
        })),
      );
      if (done.length === 0) return;
      toast.success(
        t(`done.${verb}`, { count: done.length }),
        verb === "undo"
          ? undefined
          : { duration: undoSeconds * 1000, action: { label: t("undo"), onClick: () => undo(done) } },
      );
    });

  const keep: Decisions["keep"] = ({ id, version }) =>
    start(async () => {
      const result = await keepReportedAction({ commentId: id, expectedVersion: version }).catch(() => null);
      if (result?.ok) toast.success(t("kept"));
      else toast.error(result?.message ?? unreachable);
    });

  return { busy, refused, decide, keep, clear: () => setRefused([]) };
}
