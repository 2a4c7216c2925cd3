"use client";
import { Undo2 } from "lucide-react";
import { useTranslations } from "next-intl";
import { useTransition } from "react";
import { Button } from "#components/ui/button.tsx";
import { toast } from "#components/ui/toast.ts";
import { moveStoryAction } from "#newsroom/workflow/actions.ts";

/** Takes a story back from the desk out of a list, while no editor has begun to review it. */
export function Recall({ storyId, version, update }: { storyId: string; version: number; update: boolean }) {
  const t = useTranslations();
  const [busy, start] = useTransition();
  const verb = update ? "recall-update" : "recall";
  const recall = () =>
    start(async () => {
      const result = await moveStoryAction({ storyId, expectedVersion: version, verb }).catch(() => null);
      if (result?.ok) toast.success(t("desk.moves.done", { verb: t(`verbs.${verb}.past`) }));
      else toast.error(result?.message ?? t("desk.moves.unreachable"));
    });
  return (
    <Button size="sm" busy={busy} onClick={recall}>
      {busy ? null : <Undo2 aria-hidden />}
      {t(`verbs.${verb}.label`)}
    </Button>
  );
}
