"use client";
import { useTranslations } from "next-intl";
import { useTransition } from "react";
import { Button } from "#components/ui/button.tsx";
import { toast } from "#components/ui/toast.ts";
import { answerRequestAction } from "#newsroom/corrections/actions.ts";

interface UseAsAnswerProps {
  requestId: string;
  version: number;
  correctionId: string;
}

/** Answers a request by a correction that is out already. */
export function UseAsAnswer({ requestId, version, correctionId }: UseAsAnswerProps) {
  const t = useTranslations("corrections");
  const unreachable = useTranslations("desk.moves")("unreachable");
  const [busy, start] = useTransition();
  const answer = () =>
    start(async () => {
      const result = await answerRequestAction({
        requestId,
        expectedVersion: version,
        answer: { kind: "correction", correctionId },
      }).catch(() => null);
      if (result?.ok) toast.success(t("answered"));
      else toast.error(result?.message ?? unreachable);
    });
  return (
    <Button size="sm" busy={busy} onClick={answer}>
      {t("useAsAnswer")}
    </Button>
  );
}
