"use client";
import { Check, PenLine } from "lucide-react";
import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useState, useTransition } from "react";
import { Button } from "#components/ui/button.tsx";
import { part } from "#components/ui/part.tsx";
import { toast } from "#components/ui/toast.ts";
import type { ActionResult } from "#lib/action-result.ts";
import { answerAssignmentAction } from "#newsroom/assignments/actions.ts";
import { moveStoryAction } from "#newsroom/workflow/actions.ts";

const CannotDialog = part(() => import("./cannot-dialog-client.tsx").then((file) => file.CannotDialog));

interface AnswerAssignmentProps {
  storyId: string;
  /** The version that the person sees. */
  version: number;
  title: string;
  mayStart: boolean;
  mayAccept: boolean;
  /** Where to go after somebody said that they cannot: the page they are on is no longer theirs. */
  leaveTo?: string;
}

/** What one can say to an assignment: begin at once, take it for later, or that one cannot. */
export function AnswerAssignment(props: AnswerAssignmentProps) {
  const { storyId, version, title, mayStart, mayAccept, leaveTo } = props;
  const t = useTranslations("assignments");
  const desk = useTranslations("desk");
  const router = useRouter();
  const [asking, setAsking] = useState(false);
  const [busy, start] = useTransition();
  const [doing, setDoing] = useState<"start" | "accept" | null>(null);
  const act = <Value,>(
    what: "start" | "accept",
    work: () => Promise<ActionResult<Value>>,
    done: () => void,
  ) =>
    start(async () => {
      setDoing(what);
      const result = await work().catch(() => null);
      if (result?.ok) done();
      else toast.error(result?.message ?? desk("moves.unreachable"));
    });
  const begin = () =>
    act(
      "start",
      () => moveStoryAction({ storyId, expectedVersion: version, verb: "start-writing" }),
      () => router.push(`/desk/stories/${storyId}`),
    );
  const accept = () =>
    act(
      "accept",
      () => answerAssignmentAction({ storyId, answer: "accepted" }),
      () => toast.success(t("accepted")),
    );
  return (
    <div className="flex flex-wrap gap-2">
      {mayStart ? (
        <Button tone="primary" busy={busy && doing === "start"} onClick={begin} className="max-sm:basis-full">
          {busy && doing === "start" ? null : <PenLine aria-hidden />}
          {t("start")}
        </Button>
      ) : null}
      {mayAccept ? (
        <Button busy={busy && doing === "accept"} onClick={accept} className="max-sm:flex-1">
          {busy && doing === "accept" ? null : <Check aria-hidden />}
          {t("accept")}
        </Button>
      ) : null}
      {mayStart ? (
        <Button tone="ghost" onClick={() => setAsking(true)} className="max-sm:flex-1">
          {t("cannot")}
        </Button>
      ) : null}
      {asking ? (
        <CannotDialog
          storyId={storyId}
          title={title}
          onClose={() => setAsking(false)}
          {...(leaveTo ? { onDone: () => router.push(leaveTo) } : {})}
        />
      ) : null}
    </div>
  );
}
