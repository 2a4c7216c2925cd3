"use client";
import { RotateCcw } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState, useTransition } from "react";
import { toast } from "sonner";
import { Button } from "#components/ui/button.tsx";
import { Dialog } from "#components/ui/dialog.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { restoreRevisionAction } from "#newsroom/stories/actions.ts";

interface RestoreProps {
  storyId: string;
  revisionId: string;
  number: number;
}

/** Makes a revision the draft again, once that was confirmed. Publishes nothing. */
export function Restore({ storyId, revisionId, number }: RestoreProps) {
  const t = useTranslations("desk");
  const ui = useTranslations("ui");
  const [asking, setAsking] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const [busy, start] = useTransition();
  const restore = () =>
    start(async () => {
      setProblem(null);
      const result = await restoreRevisionAction({ storyId, revisionId }).catch(() => null);
      if (!result) return setProblem(t("moves.unreachable"));
      if (!result.ok) return setProblem(result.message);
      setAsking(false);
      toast.success(t("history.restored", { number }));
    });
  return (
    <>
      <Button size="sm" onClick={() => setAsking(true)}>
        <RotateCcw aria-hidden />
        {t("history.restore")}
      </Button>
      <Dialog
        open={asking}
        onOpenChange={(open) => (busy ? undefined : setAsking(open))}
        title={t("history.restoreTitle", { number })}
        description={t("history.restoreBody")}
        closeLabel={ui("close")}
        footer={
          <>
            <Button onClick={() => setAsking(false)} disabled={busy}>
              {ui("cancel")}
            </Button>
            <Button tone="primary" busy={busy} onClick={restore}>
              {t("history.restore")}
            </Button>
          </>
        }
      >
        {problem ? (
          <Notice tone="danger" alert>
            {problem}
          </Notice>
        ) : null}
      </Dialog>
    </>
  );
}
