"use client";
import { Hand } from "lucide-react";
import { useTranslations } from "next-intl";
import { useTransition } from "react";
import { Button } from "#components/ui/button.tsx";
import { toast } from "#components/ui/toast.ts";
import { takeUpReviewAction } from "#newsroom/workflow/actions.ts";

/** Takes a story up for review, so that colleagues see who holds it. */
export function TakeUp({ storyId }: { storyId: string }) {
  const t = useTranslations("desk");
  const [busy, start] = useTransition();
  const takeUp = () =>
    start(async () => {
      const result = await takeUpReviewAction(storyId).catch(() => null);
      if (!result) toast.error(t("moves.unreachable"));
      else if (!result.ok) toast.error(result.message);
    });
  return (
    <Button size="sm" busy={busy} onClick={takeUp}>
      {busy ? null : <Hand aria-hidden />}
      {t("review.takeUp")}
    </Button>
  );
}
